import { itemOfTarget } from '../../../client/src/features/reporting/itemOfTarget';
import type { PageReport } from '../../../client/src/features/reporting/reportPageQuery';
import { aReport } from './aReport';

const report = aReport({ activities: [{ id: 'a1' }] }) as unknown as PageReport;

test.each([
  ['#cell-2%3Atotal', '2'],
  ['#line-1', '1'],
  ['#activity-a1', 'a1'],
  ['#activity-card-a1', 'a1'],
  ['#line-9', undefined],
  ['', undefined],
])('the address %s points at %s', (hash, item) => {
  expect(itemOfTarget(report, hash)).toBe(item);
});
