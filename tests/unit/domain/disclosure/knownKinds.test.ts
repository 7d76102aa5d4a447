import { attackersOf } from '../../../../server/src/domain/disclosure/attackers';
import { auditRelease } from '../../../../server/src/domain/disclosure/audit/audit';
import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import { joinReleases } from '../../../../server/src/domain/disclosure/joinReleases';
import { aTable, breakdown, entries, EVERYTHING, noSolver, verdictOn } from './tables';

const at = (row: string) => `V|*|2018-Q1|${row}`;
const [F, M] = [at('sex=f'), at('sex=m')];

/** Women and men, both hidden under a printed total. */
const auditOf = (
  [women, men]: readonly [number, number],
  kinds: 'KNOWN' | 'UNKNOWN',
  zeroIsSmall: boolean,
) => {
  const table = aTable({
    zeroIsSmall,
    breakdowns: [breakdown('sex', ['sex=f', 'sex=m'])],
    entries: entries('KP', [
      `2018-Q1 total ${women + men}`,
      `2018-Q1 sex=f ${women}`,
      `2018-Q1 sex=m ${men}`,
    ]),
  });
  const joint = joinReleases([], { table: buildTable([table], [], EVERYTHING) });
  return auditRelease(
    {
      joint,
      hidden: new Set([F, M]),
      attackers: attackersOf(joint),
      kinds,
      threshold: 5,
      ceilingOf: () => 200,
    },
    noSolver,
  );
};

test.each([
  ['a small one beside a large one', [3, 40], false, [1, 4], [39, 42]],
  ['a zero that is no small count, which only leaves out the small ones', [0, 40], false, [0, 40], [0, 40]],
  ['a zero that is hidden like small counts', [0, 40], true, [0, 4], [36, 40]],
] as const)(
  'what somebody knows who guesses right which marks are small: %s',
  (_, counts, zeros, women, men) => {
    const known = auditOf(counts, 'KNOWN', zeros);
    const unknown = auditOf(counts, 'UNKNOWN', zeros);
    const range = (report: typeof known, cell: string) => {
      const { low = null, high = null } = verdictOn(report, cell) ?? {};
      return [low, high];
    };
    expect([range(unknown, F), range(unknown, M)]).toEqual([
      [0, counts[0] + counts[1]],
      [0, counts[0] + counts[1]],
    ]);
    expect([range(known, F), range(known, M)]).toEqual([women, men]);
  },
);
