import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useTried } from '../../components/useTried';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { ExtensionTable } from './ExtensionTable';
import { QuarterDialog } from './QuarterDialog';
import { EXTEND_DEADLINE } from './quarterMutations';

interface ExtendDeadlineDialogProps {
  quarter: QuarterCard_quarterFragment;
  institutions: readonly { id: string; name: string; reports: boolean }[];
  onClose: () => void;
}

/** Gives one institution a later deadline, with the reason. */
export function ExtendDeadlineDialog({ quarter, institutions, onClose }: ExtendDeadlineDialogProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const [institutionId, setInstitutionId] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [tried, tryOnce] = useTried();
  const [extend, { loading, error }] = useMutation(EXTEND_DEADLINE, {
    refetchQueries: ['QuartersPage'],
  });
  const needed = (text: string, sentence: string) => (tried && text.trim() === '' ? sentence : null);
  const confirm = async () => {
    tryOnce();
    if (institutionId === '' || dueOn === '' || reason.trim() === '') return;
    const input = { quarter: quarter.quarter, institutionId, dueOn, reason };
    const answer = await extend({ variables: { input } });
    if (!answer.error) onClose();
  };
  const name = format.quarter(quarter.quarter);
  return (
    <QuarterDialog
      title={t('extendTitle', { quarter: name })}
      action={t('extendNow')}
      busy={loading}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('dueAt', { instant: format.instant(quarter.dueAt) })}</p>
      <SelectField
        label={t('institution')}
        required
        value={institutionId}
        error={needed(institutionId, t('institutionNeeded'))}
        choices={[
          { value: '', label: t('choose') },
          ...institutions
            .filter(({ reports }) => reports)
            .map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChange={setInstitutionId}
      />
      <TextField
        type="date"
        label={t('newDeadline')}
        hint={t('endOfDay')}
        required
        value={dueOn}
        error={needed(dueOn, t('dayNeeded'))}
        onChange={setDueOn}
      />
      <TextArea
        label={t('reason')}
        required
        value={reason}
        error={needed(reason, t('reasonNeeded'))}
        onChange={setReason}
      />
      {quarter.extensions.length > 0 && <ExtensionTable extensions={quarter.extensions} quarter={name} />}
    </QuarterDialog>
  );
}
