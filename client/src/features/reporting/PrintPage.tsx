import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import { NoReport } from './NoReport';
import { PRINT_COPY } from './printCopyQuery';
import { PrintCopy } from './PrintCopy';

/** A report on paper: every value, reason, explanation and activity. */
export function PrintPage() {
  const { id = '' } = useParams();
  const query = useQuery(PRINT_COPY, { variables: { id } });
  return (
    <Loaded query={query}>{({ report }) => (report ? <PrintCopy report={report} /> : <NoReport />)}</Loaded>
  );
}
