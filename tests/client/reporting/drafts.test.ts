import { createDrafts, type Draft } from '../../../client/src/features/reporting/drafts';
import { aThing } from './aThing';

const typed = { amount: '12' };

/** What was woken by a change of a draft that is being sent. */
function wokenBy(change: Partial<Draft>): string[] {
  const drafts = createDrafts();
  const { savable } = aThing('a', 'cell', 'a line');
  const before: Draft = { savable, typed, standing: { kind: 'saving' } };
  drafts.put(before);
  const woken: string[] = [];
  drafts.listen('a', () => woken.push('field'));
  drafts.listen(savable.queue, () => woken.push('line'));
  drafts.subscribe(() => woken.push('form'));
  drafts.put({ ...before, ...change });
  return woken.sort();
}

test.each<[what: string, change: Partial<Draft>, woken: string[]]>([
  ['another text', { typed: { amount: '13' } }, ['field', 'form', 'line']],
  ['that it was not sent', { standing: { kind: 'failed' } }, ['field', 'form', 'line']],
  // Kept on the disk, but shown nowhere.
  ['the key under which it is sent', { sent: { key: 'k', content: {}, version: 1 } }, ['form']],
  ['its place in the order', { order: 7 }, ['form']],
])('%s wakes those who show it', (_what, change, woken) => {
  expect(wokenBy(change)).toEqual(woken);
});
