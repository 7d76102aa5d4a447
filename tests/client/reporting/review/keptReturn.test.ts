import { namingsAgain } from '../../../../client/src/features/reporting/review/keptReturn';

const kept = {
  comment: 'Please look again.',
  marks: { line1: 'Too high.', line2: '' },
  namings: {
    line1: { comment: 'Too high: which source?', cells: ['sex=female'] },
    line2: { comment: '', cells: [] },
    line3: { comment: 'Named in the dialog.', cells: [] },
  },
};

test('a return that was closed without sending is as it was left', () => {
  expect(namingsAgain(kept, kept.marks)).toEqual(kept.namings);
});

test('a return begins with what is ticked in the form', () => {
  expect(namingsAgain(null, { line1: 'Too high.' })).toEqual({ line1: { comment: 'Too high.', cells: [] } });
});

test('what was ticked, said or taken out in the form since then counts', () => {
  expect(namingsAgain(kept, { line1: 'Too low.', line4: 'New.' })).toEqual({
    line1: { comment: 'Too low.', cells: ['sex=female'] },
    line3: kept.namings.line3,
    line4: { comment: 'New.', cells: [] },
  });
});
