import fc from 'fast-check';
import { attackersOf } from '../../../../server/src/domain/disclosure/attackers';
import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import { joinReleases } from '../../../../server/src/domain/disclosure/joinReleases';
import { ownFacts } from '../../../../server/src/domain/disclosure/ownFacts';
import { scenesOf, type Scene } from '../../../../server/src/domain/disclosure/suppression/scene';
import { aTable, breakdown, entries, EVERYTHING } from './tables';

const FORM = breakdown('form', ['form=a', 'form=b', 'form=c']);
const INSTITUTIONS = ['KP', 'SPRK'] as const;

/** Up to four quarters of three counts. */
export const quartersOfCounts = fc.array(fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 12 }))), {
  minLength: 1,
  maxLength: 4,
});

const linesOf = (quarters: readonly (readonly number[])[], share: (value: number) => number) =>
  quarters.flatMap((all, index) => {
    const values = all.map(share);
    const quarter = `2018-Q${index + 1}`;
    return [
      `${quarter} total ${values.reduce((sum, value) => sum + value, 0)}`,
      ...values.map((value, place) => `${quarter} ${FORM.cells[place]} ${value}`),
    ];
  });

/**
 * Quarters of one year by form, with half-years, the year and two institutions, each of which knows what it counted
 * itself. Undefined when no scene comes about.
 */
export function sceneOn(quarters: readonly (readonly number[])[]): Scene | undefined {
  const [first, second] = INSTITUTIONS;
  const tables = [
    aTable({
      breakdowns: [FORM],
      entries: [
        ...entries(
          first,
          linesOf(quarters, (value) => Math.floor(value / 2)),
        ),
        ...entries(
          second,
          linesOf(quarters, (value) => Math.ceil(value / 2)),
        ),
      ],
    }),
  ];
  const table = buildTable(tables, [], EVERYTHING);
  const own = new Map(INSTITUTIONS.map((each) => [each, ownFacts(tables, table.cells, each)]));
  const joint = joinReleases([], { table, own });
  return scenesOf(joint, attackersOf(joint), { threshold: 5, ceilingOf: () => 200 })[0];
}
