import { cellDifferences } from '../../../server/src/domain/sinceReturn';
import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import { amount, reason } from './contents';

const change = (cell: string, from: CellContent) => ({ cell, from });

test.each<
  [string, ReturnType<typeof change>[], Record<string, CellContent>, [string, CellContent, CellContent][]]
>([
  ['nothing was changed', [], { total: amount('3') }, []],
  [
    'a value was changed',
    [change('total', amount('3'))],
    { total: amount('5') },
    [['total', amount('3'), amount('5')]],
  ],
  [
    'a value was changed twice',
    [change('total', amount('3')), change('total', amount('4'))],
    { total: amount('5') },
    [['total', amount('3'), amount('5')]],
  ],
  ['a value was changed and changed back', [change('total', amount('3'))], { total: amount('3') }, []],
  ['a value was cleared', [change('total', amount('3'))], {}, [['total', amount('3'), BLANK]]],
  [
    'a value took the place of a reason',
    [change('total', reason('NOT_COLLECTED')), change('sex=male', BLANK)],
    { total: amount('0'), 'sex=male': amount('0') },
    [
      ['total', reason('NOT_COLLECTED'), amount('0')],
      ['sex=male', BLANK, amount('0')],
    ],
  ],
])('%s', (_, changes, now, differences) => {
  const found = cellDifferences(changes, new Map(Object.entries(now)));
  expect(found.map(({ cell, from, to }) => [cell, from, to])).toEqual(differences);
});
