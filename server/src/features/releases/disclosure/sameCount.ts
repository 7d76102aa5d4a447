import type { PlanIndicator } from '../../../plan/plan';
import { tableCode } from './sensitiveTables';

/** What follows the key of a place for its second value, after a correction. */
const SECOND = /#\d+$/;

/**
 * Gives the keys of all places where one and the same count stands, by the plan's relations, one name: the key of the
 * place that no further relation leads away from.
 */
export function sameCountOf(
  indicators: Iterable<Pick<PlanIndicator, 'code' | 'relations'>>,
): (key: string) => string {
  const wholeOf = new Map(
    [...indicators].flatMap(({ code, relations }) =>
      relations
        .filter(({ kind }) => kind === 'SAME')
        .map(({ part, cell, wholeCode, wholePart, wholeCell }) => [
          `${tableCode(code, part)}|${cell}`,
          [tableCode(wholeCode, wholePart), wholeCell] as const,
        ]),
    ),
  );
  return (key) => {
    const [tableAtFirst = '', institution = '', period = '', cellAtFirst = ''] = key
      .replace(SECOND, '')
      .split('|');
    let [table, cell] = [tableAtFirst, cellAtFirst];
    const seen = new Set<string>();
    // A plan whose relations went round in a ring would be a mistake of the plan, and no reason to hang.
    for (let at = `${table}|${cell}`; !seen.has(at); at = `${table}|${cell}`) {
      seen.add(at);
      [table, cell] = wholeOf.get(at) ?? [table, cell];
    }
    return [table, institution, period, cell].join('|') + (SECOND.exec(key)?.[0] ?? '');
  };
}
