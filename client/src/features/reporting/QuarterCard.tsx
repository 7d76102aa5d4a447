import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { LinkButton } from '../../components/LinkButton';
import { ProgressBar } from '../../components/ProgressBar';
import { QuarterStateTag } from '../../components/QuarterStateTag';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { concernsViewer, findAction } from './allowedAction';
import { DeadlineTable } from './DeadlineTable';
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
  const { state, dueAt, openedAt, viewerActions, extensions, deadlines } = quarter;
  const name = format.quarter(quarter.quarter);
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
      {deadlines.length > 0 && <DeadlineTable deadlines={deadlines} quarter={name} />}
      {extensions.length > 0 && <ExtensionTable extensions={extensions} quarter={name} />}
      <Actions>
        {concernsViewer(viewerActions) && <QuarterSteps quarter={quarter} onAsk={onAsk} />}
        {state !== 'NOT_OPEN' && (
          <LinkButton look="quiet" to={`/reports?workflow=ANY&quarter=${quarter.quarter}`}>
            {t('reportsOf', { quarter: name })}
          </LinkButton>
        )}
      </Actions>
    </Card>
  );
}

/** What can be done with the quarter; what cannot be done now says why. */
function QuarterSteps({ quarter, onAsk }: QuarterCardProps) {
  const { t } = useTranslation('reporting');
  const name = useFormat().quarter(quarter.quarter);
  const step = (action: QuarterStep, text: string, look?: 'secondary') => (
    <Button
      look={look}
      refusal={findAction(quarter.viewerActions, action)?.reason}
      onClick={() => onAsk(action)}
    >
      {text}
    </Button>
  );
  if (quarter.state === 'NOT_OPEN') return step('OPEN_QUARTER', t('openQuarter', { quarter: name }));
  return (
    <>
      {step('EXTEND_DEADLINE', t('extend'), 'secondary')}
      {step('CLOSE_QUARTER', t('closeQuarter', { quarter: name }), 'secondary')}
    </>
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
