import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import { isAllowed } from './allowedAction';
import { changedLines } from './changedLines';
import { ChangeTable } from './ChangeTable';
import type { CheckedReport } from './checkPageQuery';
import { useCompletenessWords } from './completeness';
import { isMissing, remarksOf } from './remarksOf';
import { RemarkLinks } from './RemarkLinks';
import { SavingState } from './SavingState';
import { LeaveDialog } from './LeaveDialog';
import { SubmitPanel } from './SubmitPanel';
import { warnedLines } from './warnedLines';
import { WarningList } from './WarningList';

/** Errors, then warnings with their explanations, then what is empty; then the submission. */
export function ReportCheck({ report }: { report: CheckedReport }) {
  const { t } = useTranslation('reporting');
  const { t: td } = useTranslation('details');
  const format = useFormat();
  const completenessWords = useCompletenessWords();
  const remarks = remarksOf(report);
  const missing = remarks.filter(isMissing);
  const errors = remarks.filter((remark) => remark.severity === 'ERROR' && !isMissing(remark));
  const { warned, locked } = warnedLines(report);
  const changes = changedLines(report);
  const page = `/reports/${report.id}`;
  const title = t('checkTitle', {
    quarter: format.quarter(report.quarter),
    institution: report.institution.name,
  });
  return (
    <Page width="narrow">
      <Breadcrumbs
        crumbs={[
          { label: t('tasks'), to: '/tasks' },
          { label: report.reference, to: page },
          { label: t('check') },
        ]}
      />
      <PageTitle
        title={title}
        lead={`${report.framework.title}: ${completenessWords(report.completeness)}`}
      />
      {errors.length + warned.length + missing.length === 0 && <Notice kind="good">{t('checkClean')}</Notice>}
      {errors.length > 0 && (
        <Section title={t('errorsTitle', { count: errors.length })} lead={t('errorsLead')}>
          <RemarkLinks remarks={errors} page={page} />
        </Section>
      )}
      {warned.length > 0 && (
        <Section title={t('warningsTitle', { count: warned.length })} lead={t('warningsLead')}>
          <WarningList lines={warned} page={page} />
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={t('missingTitle', { count: missing.length })} lead={t('missingLead')}>
          <RemarkLinks remarks={missing} page={page} brief />
        </Section>
      )}
      {locked.length > 0 && (
        <Section title={td('lockedTitle', { count: locked.length })} lead={td('lockedLead')}>
          <WarningList lines={locked} page={page} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section
          title={td('changesTitle', { count: new Set(changes.map(({ line }) => line.id)).size })}
          lead={td('changesLead')}
        >
          <ChangeTable changes={changes} page={page} />
        </Section>
      )}
      <Section title={t('submitTitle')} lead={t('submitLead')}>
        {isAllowed(report.viewerActions, 'ENTER') && (
          <Notice title={td('declaration')}>
            {td('declarationText', { institution: report.institution.name })}
          </Notice>
        )}
        <SavingState />
        <SubmitPanel report={report} />
      </Section>
      <LeaveDialog />
    </Page>
  );
}
