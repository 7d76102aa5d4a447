import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import type { Trouble } from './draftTrouble';
import type { Preparing } from './usePreparing';
import styles from './Wizard.module.css';

interface DraftTroubleProps {
  trouble: Trouble;
  preparing: Preparing;
  onBack: () => void;
  /** Of a refused draft: whose figures could be worked out. */
  concerned?: readonly { code: string; name: string }[];
  /** The step that says what the audit found; left out on that step itself. */
  onFindings?: () => void;
}

const KINDS = { REFUSED: 'bad', FAILED: 'bad', CHANGED: 'attention' } as const;

/** That a draft cannot go out, why, what is kept, and what to do next. */
export function DraftTrouble({ trouble, preparing, onBack, concerned = [], onFindings }: DraftTroubleProps) {
  const { t } = useTranslation('wizard');
  const codes = concerned.map(({ code }) => code);
  const { prepare, prepareWithout, indicators, busy, error } = preparing;
  const leavesSome = codes.length > 0 && indicators.some((code) => !codes.includes(code));
  return (
    <>
      <Notice kind={KINDS[trouble]} title={t(`trouble_${trouble}`)} live="alert">
        <p>{t(`troubleNext_${trouble}`)}</p>
        {concerned.length > 0 && (
          <ul className={styles.list}>
            {concerned.map(({ code, name }) => (
              <li key={code}>
                {code} {name}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {error !== undefined && <ErrorState error={error} kept={t('choicesKept')} />}
      <Actions>
        {trouble !== 'REFUSED' && (
          <Button busy={busy} onClick={prepare}>
            {t('again')}
          </Button>
        )}
        {trouble === 'REFUSED' && leavesSome && (
          <Button busy={busy} onClick={() => prepareWithout(codes)}>
            {t('withoutThese')}
          </Button>
        )}
        {onFindings && trouble === 'REFUSED' && (
          <Button look="secondary" onClick={onFindings}>
            {t('toFindings')}
          </Button>
        )}
        <Button look="secondary" onClick={onBack}>
          {t('changeScope')}
        </Button>
      </Actions>
    </>
  );
}
