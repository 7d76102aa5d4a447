import type { SignedIn } from '../context';
import type { ReportFacts } from '../domain/viewerActions';
import { readNamed } from './readNamed';
import { reportFacts, type ContentFacts } from './reportFacts';
import type { ReportHead } from './reportHead';

/** The facts by which the rules say what the viewer may do with a line or activity report of one report now. */
export type ItemFacts = (
  item: { named: boolean },
  content?: Pick<ContentFacts, 'cellOpen' | 'breakdownOpen'>,
) => ReportFacts;

/** Reads what they need besides the item: whether the last return named anything at all. */
export async function readItemFacts(
  ctx: Pick<SignedIn, 'db' | 'viewer' | 'now'>,
  report: ReportHead,
): Promise<ItemFacts> {
  const anyNamed = (await readNamed(ctx.db, [report])).has(report.id);
  return ({ named }, content) => reportFacts(ctx, report, { itemNamed: named, anyNamed, ...content });
}
