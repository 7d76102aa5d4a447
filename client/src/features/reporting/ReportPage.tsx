import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import { EntryProvider } from './EntryProvider';
import { NoReport } from './NoReport';
import { REPORT_PAGE } from './reportPageQuery';
import { ReportForm } from './ReportForm';

/** One report: its institution fills it in, the coordinator reviews it. */
export function ReportPage() {
  const { id = '' } = useParams();
  const query = useQuery(REPORT_PAGE, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ report, viewer }) =>
        report ? (
          <EntryProvider key={report.id} reportId={report.id}>
            <ReportForm report={report} isOwn={viewer?.institution?.id === report.institution.id} />
          </EntryProvider>
        ) : (
          <NoReport />
        )
      }
    </Loaded>
  );
}
