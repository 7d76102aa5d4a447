import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/TextField';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
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
  const [dueOn, setDueOn] = useState(quarter.dueOn);
  // The quarter after it can be opened next: the list is asked for anew.
  const [open, { loading, error }] = useMutation(OPEN_QUARTER, { refetchQueries: ['QuartersPage'] });
  const confirm = async () => {
    if (dueOn === '') return;
    const answer = await open({ variables: { input: { quarter: quarter.quarter, dueOn } } });
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
        value={dueOn}
        error={dueOn === '' ? t('dayNeeded') : null}
        onChange={setDueOn}
      />
    </QuarterDialog>
  );
}
