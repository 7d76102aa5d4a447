import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { LinkButton } from '../../components/LinkButton';
import { ProgressBar } from '../../components/ProgressBar';
import { QuarterStateTag } from '../../components/QuarterStateTag';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { findAction } from './allowedAction';
import { ExtensionTable } from './ExtensionTable';
import styles from './report.module.css';

export type QuarterStep = 'OPEN_QUARTER' | 'CLOSE_QUARTER' | 'EXTEND_DEADLINE';

interface QuarterCardProps {
  quarter: QuarterCard_quarterFragment;
  onAsk: (step: QuarterStep) => void;
}

/** A quarter that is open, or the one to be opened next. */
export function QuarterCard({ quarter, onAsk }: QuarterCardProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { state, dueAt, openedAt, viewerActions, extensions } = quarter;
  const name = format.quarter(quarter.quarter);
  const refusalOf = (step: QuarterStep) => findAction(viewerActions, step)?.reason;
  return (
    <Card kind={state === 'OPEN' ? 'info' : 'none'}>
      <div className={styles.activityHead}>
        <h2>{name}</h2>
        <QuarterStateTag state={state} />
      </div>
      <p>
        {t('dueAt', { instant: format.instant(dueAt) })}
        {openedAt && ` · ${t('openedAt', { instant: format.instant(openedAt) })}`}
      </p>
      {state === 'OPEN' && <QuarterCounts quarter={quarter} />}
      {extensions.length > 0 && <ExtensionTable extensions={extensions} quarter={name} />}
      <Actions>
        {state === 'NOT_OPEN' ? (
          <Button refusal={refusalOf('OPEN_QUARTER')} onClick={() => onAsk('OPEN_QUARTER')}>
            {t('openQuarter', { quarter: name })}
          </Button>
        ) : (
          <>
            <Button
              look="secondary"
              refusal={refusalOf('EXTEND_DEADLINE')}
              onClick={() => onAsk('EXTEND_DEADLINE')}
            >
              {t('extend')}
            </Button>
            <Button
              look="secondary"
              refusal={refusalOf('CLOSE_QUARTER')}
              onClick={() => onAsk('CLOSE_QUARTER')}
            >
              {t('closeQuarter', { quarter: name })}
            </Button>
            <LinkButton look="quiet" to={`/reports?workflow=ANY&quarter=${quarter.quarter}`}>
              {t('reportsOf', { quarter: name })}
            </LinkButton>
          </>
        )}
      </Actions>
    </Card>
  );
}

/** How many reports came in, and how many are approved. */
function QuarterCounts({ quarter }: { quarter: QuarterCard_quarterFragment }) {
  const { t } = useTranslation('reporting');
  const { submittedShare, approvedShare } = quarter;
  return (
    <div className={styles.counts}>
      <ProgressBar
        percent={submittedShare.percent}
        text={t('submittedOf', { part: submittedShare.part, whole: submittedShare.whole })}
      />
      <ProgressBar
        kind="good"
        percent={approvedShare.percent}
        text={t('approvedOf', { part: approvedShare.part, whole: approvedShare.whole })}
      />
    </div>
  );
}
