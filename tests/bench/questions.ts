import { clientDocument } from './clientDocument';
import type { Question } from './load';

/** A person who is signed in. */
export interface Visitor {
  cookie: string;
}

/** What the client asks for a page of its own. */
function question(operationName: string) {
  const query = clientDocument(operationName);
  return ({ cookie }: Visitor, variables: Record<string, unknown>): Question => ({
    cookie,
    operationName,
    query,
    variables,
  });
}

/** The client's real documents of the pages that are measured. */
export const overviewPage = question('OverviewPage');
export const indicatorPage = question('IndicatorPage');
export const reportPage = question('ReportPage');
export const enterValue = question('EnterValue');
