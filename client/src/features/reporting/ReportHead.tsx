import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { LinkButton } from '../../components/LinkButton';
import { Notice } from '../../components/Notice';
import { PageTitle } from '../../components/PageTitle';
import { ProgressBar } from '../../components/ProgressBar';
import { TimelinessTag } from '../../components/TimelinessTag';
import { WorkflowTag } from '../../components/WorkflowTag';
import { useFormat } from '../../format/useFormat';
import { useCompletenessWords } from './completeness';
import styles from './report.module.css';
import type { PageReport } from './reportPageQuery';

/** Whose report it is, how it stands, and what the last return said. */
export function ReportHead({ report, isOwn }: { report: PageReport; isOwn: boolean }) {
  const { t } = useTranslation(['reporting', 'details']);
  const { t: word } = useTranslation('exchange');
  const format = useFormat();
  const completenessWords = useCompletenessWords();
  const { institution, framework, quarter, timeliness, completeness, planVersion } = report;
  const enter = report.viewerActions.find(({ action }) => action === 'ENTER');
  const title = t('reportTitle', { quarter: format.quarter(quarter), institution: institution.name });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          isOwn ? { label: t('tasks'), to: '/tasks' } : { label: t('review'), to: '/reports' },
          { label: report.reference },
        ]}
      />
      <PageTitle
        title={title}
        documentTitle={`${format.shortQuarter(quarter)} ${institution.code}`}
        lead={framework.title}
        actions={
          <>
            <LinkButton to={`/reports/${report.id}/form`} look="secondary">
              {word('excelForm')}
            </LinkButton>
            {isOwn && enter?.allowed ? (
              <LinkButton to={`/reports/${report.id}/check`}>{t('checkAndSubmit')}</LinkButton>
            ) : (
              <LinkButton to={`/reports/${report.id}/print`} look="secondary">
                {t('copy', { ns: 'details' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className={styles.facts}>
        <WorkflowTag workflow={report.workflow} />
        <TimelinessTag state={timeliness.state} daysLate={timeliness.daysLate} />
        <span>{t('dueAt', { instant: format.instant(timeliness.dueAt) })}</span>
        <span className={styles.soft}>
          {t('planVersion', {
            number: planVersion.number,
            instant: format.dayOf(planVersion.adoptedAt),
          })}
        </span>
        <div className={styles.progress}>
          <ProgressBar
            percent={completeness.done.percent}
            text={completenessWords(completeness)}
            label={t('completeness')}
          />
        </div>
      </div>
      <LastReturn report={report} />
      {isOwn && enter && !enter.allowed && <Notice>{enter.reason}</Notice>}
    </>
  );
}

/** Why the report came back, as long as it is not sent again. */
function LastReturn({ report }: { report: PageReport }) {
  const { t } = useTranslation('reporting');
  const { instant } = useFormat();
  const last = report.steps.filter(({ step }) => step === 'RETURN' || step === 'REOPEN').at(-1);
  if (report.workflow !== 'RETURNED' || !last) return null;
  return (
    <Notice kind="attention" title={t('returnedBy', { by: last.by, instant: instant(last.at) })}>
      <p>{last.comment}</p>
      {last.named.length > 0 && <p>{t('onlyNamed', { count: last.named.length })}</p>}
    </Notice>
  );
}
