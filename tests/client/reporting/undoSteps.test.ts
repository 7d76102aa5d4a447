import { createUndoSteps } from '../../../client/src/features/reporting/undoSteps';

const typed = (amount: string) => ({ amount, numerator: '', denominator: '', reason: '' });

test('what is typed in a cell is one step from before the first key to when it is left', () => {
  const steps = createUndoSteps();
  steps.begin('a', typed(''));
  steps.begin('a', typed('1'));
  steps.leave('a', typed('12'));
  expect(steps.undo()).toEqual([{ id: 'a', before: typed(''), after: typed('12') }]);
});

test('a cell that is left as it was is no step', () => {
  const steps = createUndoSteps();
  steps.begin('a', typed('5'));
  steps.leave('a', typed('5'));
  steps.leave('b', typed('7'));
  expect(steps.undo()).toBeNull();
});

test('what was restored is no step', () => {
  const steps = createUndoSteps();
  steps.begin('a', typed('5'));
  steps.forget('a');
  steps.leave('a', typed('6'));
  expect(steps.undo()).toBeNull();
});

test('an empty paste is no step, and the oldest of very many steps is forgotten', () => {
  const steps = createUndoSteps();
  steps.push([]);
  for (let entry = 0; entry < 250; entry += 1)
    steps.push([{ id: String(entry), before: typed(''), after: typed('1') }]);
  const undone = [...Array(300).keys()].map(() => steps.undo()).filter((step) => step !== null);
  expect(undone).toHaveLength(200);
});

test('the newest step is the one that would be undone', () => {
  const steps = createUndoSteps();
  expect(steps.newest()).toBeUndefined();
  const paste = [{ id: 'a', before: typed(''), after: typed('1') }];
  steps.push(paste);
  expect(steps.newest()).toBe(paste);
  steps.begin('b', typed(''));
  steps.leave('b', typed('2'));
  expect(steps.newest()).not.toBe(paste);
  steps.undo();
  expect(steps.newest()).toBe(paste);
});
