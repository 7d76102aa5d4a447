import { changeAgainst, percentOfTarget } from '../../../server/src/domain/disclosure/statements';
import type { Quarter } from '../../../server/src/domain/quarter';
import { chanceFrom, type Chance } from './chance';
import { asPercent } from './enumerate';
import type { Group, RawRelease, RawTable, World } from './world';

/** A release with one mistake in it, and the cell that the mistake gives away. */
export interface PlantedLeak {
  name: string;
  world: World;
  /** Null: to everybody; otherwise to this institution. */
  to: string | null;
}

const YEAR: Quarter[] = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'];
const CELL = 'victims|*|2018-Q1|total';
const quarterCell = (number: number) => `victims|*|2018-Q${number}|total`;
const half = (number: 1 | 2) =>
  number === 1 ? 'victims|*|2018-Q1..2018-Q2|total' : 'victims|*|2018-Q3..2018-Q4|total';

const layout = { quarters: true, halfYears: true, years: true, institutions: true, margins: true };

/** One small count and large others; which is which is up to chance. */
export function plantLeaks(seed: number): PlantedLeak[] {
  const chance = chanceFrom(seed);
  return [
    missingSecondary(chance),
    percentBeside(chance),
    changeBeside(chance),
    halfYearBesideQuarters(chance),
    laterYear(chance),
    correctedRelease(chance),
    ownFigures(chance),
  ];
}

const small = (chance: Chance) => chance.whole(1, 4);
const large = (chance: Chance) => chance.whole(5, 9);

interface Sketch {
  counts: readonly (readonly [
    institution: string,
    quarter: Quarter,
    sex: string,
    counts: readonly number[],
  ])[];
  breakdowns?: readonly (readonly string[])[];
  releases: readonly (Partial<RawRelease> & { hidden: ReadonlySet<string> })[];
}

function world(kind: string, { counts, breakdowns = [], releases }: Sketch): World {
  const groups = counts.map(([institution, quarter, sex, values]): Group => ({
    institution,
    quarter,
    categories: breakdowns.length === 0 ? {} : { sex },
    counts: values.length === 1 ? [...values, ...values] : values,
  }));
  const table: RawTable = {
    code: 'victims',
    dimensions: breakdowns.length === 0 ? {} : { sex: ['f', 'm'] },
    breakdowns,
    zeroIsSmall: false,
    shown: true,
    groups,
  };
  const quarters = [...new Set(groups.map(({ quarter }) => quarter))];
  return {
    kind,
    threshold: 5,
    ceiling: 40,
    kinds: 'UNKNOWN',
    tables: [table],
    parts: [],
    ratios: [],
    institutions: [...new Set(groups.map(({ institution }) => institution))],
    releases: releases.map((release) => ({ quarters, layout, printed: [], ...release })),
  };
}

const hiding = (...keys: string[]) => new Set(keys);

/** The total and all other categories are printed. */
function missingSecondary(chance: Chance): PlantedLeak {
  const counts = [
    ['POLICE', '2018-Q1', 'f', [small(chance)]],
    ['POLICE', '2018-Q1', 'm', [large(chance)]],
  ] as const;
  const sketch = { counts, breakdowns: [['sex']], releases: [{ hidden: hiding('victims|*|2018-Q1|sex=f') }] };
  return { name: 'missing secondary cell', world: world('LEAK', sketch), to: null };
}

/** The count is hidden, its percent of the target is not. */
function percentBeside(chance: Chance): PlantedLeak {
  const count = small(chance);
  const target = chance.whole(6, 40);
  const percent = asPercent(count, target);
  const fact = percentOfTarget(CELL, target, { units: Number(percent), decimals: 0 });
  const printed = [{ kind: 'PERCENT_OF_TARGET', cell: CELL, target, percent, fact } as const];
  const counts = [['POLICE', '2018-Q1', '', [count]]] as const;
  return {
    name: 'percent of a target',
    world: world('LEAK', { counts, releases: [{ hidden: hiding(CELL), printed }] }),
    to: null,
  };
}

/** Two quarters, the small one hidden, with the change between them printed. */
function changeBeside(chance: Chance): PlantedLeak {
  const [first, second] = [small(chance), large(chance)];
  const after = quarterCell(2);
  const change = second - first;
  const printed = [
    { kind: 'CHANGE', cell: after, before: CELL, change, fact: changeAgainst(after, CELL, change) } as const,
  ];
  const counts = [
    ['POLICE', '2018-Q1', '', [first]],
    ['POLICE', '2018-Q2', '', [second]],
  ] as const;
  const hidden = hiding(CELL, half(1));
  return {
    name: 'change against a quarter',
    world: world('LEAK', { counts, releases: [{ hidden, printed }] }),
    to: null,
  };
}

/** The small quarter and another are hidden in the year, but its half-year is printed. */
function halfYearBesideQuarters(chance: Chance): PlantedLeak {
  const counts = YEAR.map(
    (quarter, index) => ['POLICE', quarter, '', [index === 0 ? small(chance) : large(chance)]] as const,
  );
  const hidden = hiding(CELL, quarterCell(3));
  return {
    name: 'half-year beside quarters',
    world: world('LEAK', { counts, releases: [{ hidden }] }),
    to: null,
  };
}

/** The small quarter was hidden; a later release prints a year of which all other quarters are out. */
function laterYear(chance: Chance): PlantedLeak {
  const counts = YEAR.map(
    (quarter, index) => ['POLICE', quarter, '', [index === 0 ? small(chance) : large(chance)]] as const,
  );
  const first = { hidden: hiding(CELL, half(1), 'victims|*|2018-Q1..2018-Q4|total') };
  const second = { hidden: hiding(CELL, half(1), quarterCell(4)) };
  return {
    name: 'a year after its quarters',
    world: world('LEAK', { counts, releases: [first, second] }),
    to: null,
  };
}

/**
 * The sum was printed with both quarters hidden, which was safe. The corrected release prints the other quarter as it
 * was, and hides the sum: the old sum and the quarter that did not change give the small one away.
 */
function correctedRelease(chance: Chance): PlantedLeak {
  const correction = chance.whole(1, 3);
  const [wrong, other, third] = [small(chance), large(chance), large(chance)];
  const counts = [
    ['POLICE', '2018-Q1', '', [wrong]],
    ['POLICE', '2018-Q2', '', [other]],
    ['POLICE', '2018-Q3', '', [third, third + correction]],
  ] as const;
  const soFar = 'victims|*|2018-Q1..2018-Q3|total';
  const first = { hidden: hiding(CELL, quarterCell(2), soFar) };
  const second = { hidden: hiding(CELL, half(1), soFar) };
  return { name: 'corrected release', world: world('LEAK', { counts, releases: [first, second] }), to: null };
}

/** Hidden in the table of two institutions, but one of them knows its own part of the printed total. */
function ownFigures(chance: Chance): PlantedLeak {
  const counts = [
    ['POLICE', '2018-Q1', '', [large(chance)]],
    ['SHELTER', '2018-Q1', '', [small(chance)]],
  ] as const;
  const hidden = hiding('victims|SHELTER|2018-Q1|total', 'victims|POLICE|2018-Q1|total');
  return {
    name: 'own figures of an institution',
    world: world('LEAK', { counts, releases: [{ hidden }] }),
    to: 'POLICE',
  };
}
