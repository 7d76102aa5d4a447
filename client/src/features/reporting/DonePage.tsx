import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { Actions } from '../../components/Actions';
import { DefinitionList } from '../../components/DefinitionList';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Section } from '../../components/Section';
import { TimelinessTag } from '../../components/TimelinessTag';
import { useFormat } from '../../format/useFormat';
import type { DonePageQuery, DonePageQueryVariables } from '../../generated/graphql';
import { useCompletenessWords } from './completeness';
import { NoReport } from './NoReport';
import styles from './report.module.css';
import { REPORT_STATE } from './reportState';
import { STEPS } from './stepsFragment';

const DONE_PAGE: TypedDocumentNode<DonePageQuery, DonePageQueryVariables> = gql`
  query DonePage($id: ID!) {
    report(id: $id) {
      ...ReportState_report
      ...StepsTimeline_report
      reference
      quarter
      framework {
        id
        title
      }
      institution {
        id
        name
      }
    }
  }
  ${REPORT_STATE}
  ${STEPS}
`;

/** The report has arrived: its number to quote, and what happens next. */
export function DonePage() {
  const { id = '' } = useParams();
  const query = useQuery(DONE_PAGE, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ report }) => (report ? <Confirmation report={report} /> : <NoReport />)}
    </Loaded>
  );
}

function Confirmation({ report }: { report: NonNullable<DonePageQuery['report']> }) {
  const { t } = useTranslation('reporting');
  const { t: td } = useTranslation('details');
  const format = useFormat();
  const completenessWords = useCompletenessWords();
  const sent = report.steps.filter(({ step }) => step === 'SUBMIT').at(-1);
  if (!sent) return <NoReport />;
  // It came back since: what the address says is true no more.
  if (report.workflow === 'RETURNED') return <Navigate to={`/reports/${report.id}`} replace />;
  return (
    <Page width="narrow">
      <div className={styles.confirmation}>
        <PageTitle title={t('doneTitle')} lead={t('doneReference')} />
        <p className={styles.reference}>{report.reference}</p>
      </div>
      <DefinitionList
        items={[
          { term: t('institution'), value: report.institution.name },
          { term: t('framework'), value: report.framework.title },
          { term: t('quarter'), value: format.quarter(report.quarter) },
          { term: t('submittedAt'), value: `${format.instant(sent.at)}, ${sent.by}` },
          {
            term: t('timeliness'),
            value: <TimelinessTag state={report.timeliness.state} daysLate={report.timeliness.daysLate} />,
          },
          { term: t('completeness'), value: completenessWords(report.completeness) },
        ]}
      />
      <Section title={t('nextTitle')}>
        <ul className={styles.next}>
          <li>{t('nextReview')}</li>
          <li>{t('nextReturn')}</li>
          <li>{t('nextApproved')}</li>
          <li>{td('nextWhere')}</li>
        </ul>
      </Section>
      <Actions>
        <LinkButton to="/tasks">{t('toTasks')}</LinkButton>
        <LinkButton to={`/reports/${report.id}`} look="secondary">
          {t('openReport')}
        </LinkButton>
        <LinkButton to={`/reports/${report.id}/print`} look="secondary">
          {td('copy')}
        </LinkButton>
      </Actions>
    </Page>
  );
}
