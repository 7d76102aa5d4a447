import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import {
  joinReleases,
  publishedCells,
  type PastRelease,
} from '../../../../server/src/domain/disclosure/joinReleases';
import { aTable, entries, EVERYTHING } from './tables';

const tableOf = (...lines: string[]) =>
  buildTable([aTable({ entries: entries('KP', lines) })], [], EVERYTHING);

const past = (number: number, published: string[], ...lines: string[]): PastRelease => ({
  number,
  table: tableOf(...lines),
  published: new Set(published),
});

const Q1 = 'V|*|2018-Q1|total';

test('a figure that is out stays out', () => {
  const joint = joinReleases([past(1, [Q1], '2018-Q1 total 6')], { table: tableOf('2018-Q1 total 6') });
  expect(joint.cells).toMatchObject([{ key: Q1, publishedBy: 1, open: true }]);
  expect([...publishedCells(joint, new Set([Q1]))]).toEqual([Q1]);
});

test('a corrected figure is a second cell beside the first', () => {
  const joint = joinReleases([past(1, [Q1], '2018-Q1 total 6')], { table: tableOf('2018-Q1 total 7') });
  expect(joint.cells).toMatchObject([
    { key: Q1, value: 6, publishedBy: 1, open: false },
    { key: `${Q1}#2`, value: 7, publishedBy: null, open: true },
  ]);
  expect(joint.names.get(Q1)).toBe(`${Q1}#2`);
  expect([...publishedCells(joint, new Set([`${Q1}#2`]))]).toEqual([Q1]);
});

test('a mark of an earlier release stays a mark when later ones leave the cell out', () => {
  const earlier = past(1, [], '2018-Q1 total 3');
  const joint = joinReleases([earlier], { table: tableOf('2018-Q2 total 8') });
  expect(joint.cells.find(({ key }) => key === Q1)).toMatchObject({
    shown: true,
    open: false,
    publishedBy: null,
  });
});

test('sums of corrected figures bind the figures of their own release', () => {
  const joint = joinReleases([past(1, [], '2018-Q1 total 6', '2018-Q2 total 5')], {
    table: tableOf('2018-Q1 total 7', '2018-Q2 total 5'),
  });
  const terms = joint.facts.map((fact) =>
    fact.terms.map(({ cell }) => cell.replaceAll('V|*|', '').replaceAll('|total', '')),
  );
  expect(terms).toEqual([
    ['2018-Q1', '2018-Q2', '2018-Q1..2018-Q2'],
    ['2018-Q1#2', '2018-Q2', '2018-Q1..2018-Q2#2'],
  ]);
});

test('what institutions counted is known in every release', () => {
  const own = (low: number) =>
    new Map([['KP', [{ id: 'own', kind: 'OWN' as const, terms: [{ cell: Q1, times: 1 }], low, high: low }]]]);
  const joint = joinReleases([{ ...past(1, [], '2018-Q1 total 6'), own: own(6) }], {
    table: tableOf('2018-Q1 total 7'),
    own: own(7),
  });
  expect(joint.own.get('KP')?.map(({ terms, low }) => [terms[0]?.cell, low])).toEqual([
    [Q1, 6],
    [`${Q1}#2`, 7],
  ]);
});
