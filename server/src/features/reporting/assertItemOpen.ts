import type { SignedIn } from '../../context';
import type { ErrorParts } from '../../errors';
import { readItemFacts } from '../../reports/itemFacts';
import type { ReportHead } from '../../reports/reportHead';
import { assertAllowed } from './assertAllowed';

/** A line or an activity report, and what an error says besides of it. */
interface Item {
  named: boolean;
  parts?: ErrorParts;
}

/** Throws the reason when one of some lines or activities of a report takes no entries of the viewer now. */
export async function assertItemOpen(
  tx: SignedIn,
  report: ReportHead,
  ...items: readonly Item[]
): Promise<void> {
  const factsOf = await readItemFacts(tx, report);
  for (const { named, parts } of items) assertAllowed('ENTER', factsOf({ named }), parts);
}
