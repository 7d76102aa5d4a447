import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import type { LeftReportQuery, LeftReportQueryVariables } from '../generated/graphql';

const LEFT_REPORT: TypedDocumentNode<LeftReportQuery, LeftReportQueryVariables> = gql`
  query LeftReport($id: ID!) {
    report(id: $id) {
      id
      quarter
      institution {
        id
        name
      }
    }
  }
`;

/** Leads to the report of an entry that needs its person, by its name once that is known. */
export function LeftReport({ id }: { id: string }) {
  const { t } = useTranslation('app');
  const { quarter } = useFormat();
  const report = useQuery(LEFT_REPORT, { variables: { id } }).data?.report;
  return (
    <Link to={`/reports/${id}`}>
      {report
        ? t('leftOpenNamed', { quarter: quarter(report.quarter), institution: report.institution.name })
        : t('leftOpen')}
    </Link>
  );
}
