import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import { CHECK_PAGE } from './checkPageQuery';
import { EntryProvider } from './EntryProvider';
import { NoReport } from './NoReport';
import { ReportCheck } from './ReportCheck';

/** The report before it is submitted: what has to be mended, explained or filled in. */
export function CheckPage() {
  const { id = '' } = useParams();
  // Asked anew: the checks of a line depend on what was just saved.
  const query = useQuery(CHECK_PAGE, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ report }) =>
        report ? (
          <EntryProvider key={report.id} reportId={report.id}>
            <ReportCheck report={report} />
          </EntryProvider>
        ) : (
          <NoReport />
        )
      }
    </Loaded>
  );
}
