import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { DefinitionList } from '../../components/DefinitionList';
import { LinkButton } from '../../components/LinkButton';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import { useCompletenessWords } from './completeness';
import { objectivesOf } from './objectivesOf';
import { NotSent } from './NotSent';
import styles from './PrintCopy.module.css';
import { PrintedActivity } from './PrintedActivity';
import { PrintedLines } from './PrintedLines';
import type { PrintedReport } from './printCopyQuery';
import { StepsTimeline } from './StepsTimeline';

/** The whole report in the form of a letter: whose it is, what it says, and what was done with it. */
export function PrintCopy({ report }: { report: PrintedReport }) {
  const { t } = useTranslation(['details', 'reporting']);
  return (
    <Page width="narrow">
      <PageTitle title={t('copyTitle', { reference: report.reference })} lead={report.framework.title} />
      <div className={styles.buttons}>
        <Actions>
          <Button onClick={() => window.print()}>{t('copyPrint')}</Button>
          <LinkButton to={`/reports/${report.id}`} look="secondary">
            {t('copyBack')}
          </LinkButton>
        </Actions>
      </div>
      <PrintHead report={report} />
      {objectivesOf(report.lines).map((objective) => (
        <Section key={objective.id} title={`${objective.code} ${objective.title}`}>
          <PrintedLines objective={objective} />
        </Section>
      ))}
      {report.activities.length > 0 && (
        <Section title={t('activities', { ns: 'reporting' })}>
          {report.activities.map((activity) => (
            <PrintedActivity key={activity.id} activity={activity} />
          ))}
        </Section>
      )}
      <StepsTimeline report={report} />
      <p className={styles.end}>{t('copyEnd', { reference: report.reference })}</p>
    </Page>
  );
}

function PrintHead({ report }: { report: PrintedReport }) {
  const { t } = useTranslation(['reporting', 'details']);
  const format = useFormat();
  const completenessWords = useCompletenessWords();
  const sent = report.steps.filter(({ step }) => step === 'SUBMIT').at(-1);
  const isSent = report.workflow === 'SUBMITTED' || report.workflow === 'APPROVED';
  const { number, adoptedAt } = report.planVersion;
  return (
    <>
      {!isSent && <NotSent report={report} />}
      <DefinitionList
        items={[
          { term: t('institution'), value: report.institution.name },
          { term: t('quarter'), value: format.quarter(report.quarter) },
          { term: t('workflow'), value: format.label('Workflow', report.workflow) },
          ...(sent && isSent
            ? [
                {
                  term: t('copySubmitted', { ns: 'details' }),
                  value: `${format.instant(sent.at)}, ${sent.by}`,
                },
              ]
            : []),
          { term: t('completeness'), value: completenessWords(report.completeness) },
          {
            term: t('framework'),
            value: `${report.framework.title}. ${t('planVersion', { number, instant: format.dayOf(adoptedAt) })}`,
          },
        ]}
      />
    </>
  );
}
