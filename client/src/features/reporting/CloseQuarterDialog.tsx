import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { QuarterDialog } from './QuarterDialog';
import { CLOSE_QUARTER } from './quarterMutations';

interface CloseQuarterDialogProps {
  quarter: QuarterCard_quarterFragment;
  onClose: () => void;
}

/** Closes a quarter: it then takes entries only by extension or correction. */
export function CloseQuarterDialog({ quarter, onClose }: CloseQuarterDialogProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const [closeQuarter, { loading, error }] = useMutation(CLOSE_QUARTER, {
    refetchQueries: ['QuartersPage'],
  });
  const confirm = async () => {
    const answer = await closeQuarter({ variables: { input: { quarter: quarter.quarter } } });
    if (!answer.error) onClose();
  };
  const name = format.quarter(quarter.quarter);
  const { part, whole } = quarter.submittedShare;
  return (
    <QuarterDialog
      title={t('closeTitle', { quarter: name })}
      action={t('closeQuarter', { quarter: name })}
      busy={loading}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('closeLead')}</p>
      <p>{t('submittedOf', { part, whole })}</p>
    </QuarterDialog>
  );
}
