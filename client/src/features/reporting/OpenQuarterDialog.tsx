import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/TextField';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { dayInBelgrade } from './dayInBelgrade';
import { endOfDayInBelgrade } from './endOfDayInBelgrade';
import { QuarterDialog } from './QuarterDialog';
import { OPEN_QUARTER } from './quarterMutations';

interface OpenQuarterDialogProps {
  quarter: QuarterCard_quarterFragment;
  onClose: () => void;
}

/** Opens a quarter; the deadline is proposed and may be changed. */
export function OpenQuarterDialog({ quarter, onClose }: OpenQuarterDialogProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const [dueDay, setDueDay] = useState(() => dayInBelgrade(quarter.dueAt));
  // The quarter after it can be opened next: the list is asked for anew.
  const [open, { loading, error }] = useMutation(OPEN_QUARTER, { refetchQueries: ['QuartersPage'] });
  const confirm = async () => {
    if (dueDay === '') return;
    const input = { quarter: quarter.quarter, dueAt: endOfDayInBelgrade(dueDay) };
    const answer = await open({ variables: { input } });
    if (!answer.error) onClose();
  };
  const name = format.quarter(quarter.quarter);
  return (
    <QuarterDialog
      title={t('openTitle', { quarter: name })}
      action={t('openQuarter', { quarter: name })}
      busy={loading}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('openLead', { count: quarter.submittedShare.whole })}</p>
      <TextField
        type="date"
        label={t('deadline')}
        hint={t('endOfDay')}
        required
        value={dueDay}
        error={dueDay === '' ? t('dayNeeded') : null}
        onChange={setDueDay}
      />
    </QuarterDialog>
  );
}
