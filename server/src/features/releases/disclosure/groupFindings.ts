import type { Finding } from '../../../domain/disclosure/protection';
import { groupBy } from '../../../groupBy';

/** One count that the audit spoke of, wherever it stands and whoever finds it out in the same way. */
export interface FindingGroup extends Omit<Finding, 'institution'> {
  /** Keys of other cells in which the same count stands. */
  also: string[];
  /** Codes; empty: everybody. */
  institutions: string[];
}

const ORDER: readonly Finding['verdict'][] = [
  'LEAK',
  'NOT_PROVED',
  'ALREADY_PUBLIC',
  'OWN_KNOWLEDGE',
  'SAFE',
];

/**
 * Puts findings about the same count together, what refuses a release first. What everybody knows is not told once
 * more of every institution.
 */
export function groupFindings(
  findings: readonly Finding[],
  sameCount: (key: string) => string,
): FindingGroup[] {
  const countOf = ({ cells }: Finding): string =>
    cells
      .map((cell) => sameCount(cell))
      .sort()
      .join(' + ');
  const known = new Set(findings.filter(({ verdict }) => verdict === 'ALREADY_PUBLIC').map(countOf));
  const news = findings.filter(
    (finding) => finding.verdict !== 'OWN_KNOWLEDGE' || !known.has(countOf(finding)),
  );
  const groups = groupBy(news, (finding) =>
    [finding.verdict, finding.low, finding.high, countOf(finding)].join(' '),
  );
  return [...groups.values()]
    .flatMap((group) => groupOf(group))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

function groupOf(group: readonly Finding[]): FindingGroup[] {
  const [first] = group;
  if (first === undefined) return [];
  const { cells, low, high, missing, verdict, chain } = first;
  const others = group.flatMap((each) => each.cells).filter((cell) => !cells.includes(cell));
  const byEverybody = group.some(({ institution }) => institution === null);
  const own = group.flatMap(({ institution }) => institution ?? []);
  return [
    {
      cells,
      low,
      high,
      missing,
      verdict,
      chain,
      also: [...new Set(others)],
      institutions: byEverybody ? [] : [...new Set(own)],
    },
  ];
}
