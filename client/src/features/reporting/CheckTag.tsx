import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../components/StatusTag';
import type { CheckSeverity } from '../../generated/graphql';

interface CheckTagProps {
  check: { severity: CheckSeverity; explained: boolean };
}

/** An error, a warning, or a warning that is explained. */
export function CheckTag({ check: { severity, explained } }: CheckTagProps) {
  const { t } = useTranslation('reporting');
  if (severity === 'ERROR') {
    return (
      <StatusTag kind="bad" symbol="cross">
        {t('cellERROR')}
      </StatusTag>
    );
  }
  return explained ? (
    <StatusTag kind="none" symbol="info">
      {t('cellEXPLAINED')}
    </StatusTag>
  ) : (
    <StatusTag kind="attention" symbol="bang">
      {t('cellCHECK')}
    </StatusTag>
  );
}
