import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormat } from '../../format/useFormat';
import type { FormPageQuery, FormPageQueryVariables } from '../../generated/graphql';
import { DownloadForm } from './DownloadForm';
import { SendForm } from './SendForm';

const FORM_PAGE: TypedDocumentNode<FormPageQuery, FormPageQueryVariables> = gql`
  query FormPage($id: ID!) {
    report(id: $id) {
      id
      reference
      quarter
      institution {
        id
        name
      }
      viewerActions {
        action
        allowed
        reason
      }
    }
  }
`;

type FormReport = NonNullable<FormPageQuery['report']>;

/** The report as a form for Excel: download, send back, see what would change, use it. */
export function FormPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('reporting');
  const query = useQuery(FORM_PAGE, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ report }) =>
        report ? (
          <FormSteps report={report} />
        ) : (
          <Page width="narrow">
            <PageTitle title={t('noReport')} />
            <EmptyState
              title={t('noReportLead')}
              action={<LinkButton to="/reports">{t('toReports')}</LinkButton>}
            />
          </Page>
        )
      }
    </Loaded>
  );
}

function FormSteps({ report }: { report: FormReport }) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const { id, reference, quarter, institution } = report;
  const enter = report.viewerActions.find(({ action }) => action === 'ENTER');
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: reference, to: `/reports/${id}` }, { label: t('excelForm') }]} />
      <PageTitle
        title={`${t('excelForm')}: ${format.quarter(quarter)}, ${institution.name}`}
        documentTitle={`${t('excelForm')} ${reference}`}
        lead={t('lead')}
      />
      <DownloadForm reportId={id} reference={reference} />
      {enter?.allowed ? <SendForm reportId={id} /> : <Notice>{enter?.reason}</Notice>}
    </Page>
  );
}
