import { aThing } from './aThing';
import { cellStanding } from '../../../client/src/features/reporting/cellStanding';
import type { Draft } from '../../../client/src/features/reporting/drafts';

const { savable } = aThing('a');
const draft = (standing: Draft['standing']): Draft => ({ typed: {}, savable, standing });
const BLANK = { amount: null, numerator: null, denominator: null, reason: null };
const FIVE = { ...BLANK, amount: '5' };
const entered = { draft: undefined, content: FIVE, checks: [], locked: false, editable: true, isTotal: true };
const warning = { severity: 'WARNING', explained: false } as const;

test.each([
  ['a value that is stored', entered, 'SAVED'],
  ['a reason that is stored', { ...entered, content: { ...BLANK, reason: 'WITHHELD' as const } }, 'SAVED'],
  ['zero', { ...entered, content: { ...BLANK, amount: '0' } }, 'SAVED'],
  ['a blank total', { ...entered, content: BLANK }, 'EMPTY'],
  ['a blank breakdown cell', { ...entered, content: BLANK, isTotal: false }, 'NONE'],
  ['a value with a warning', { ...entered, checks: [warning] }, 'CHECK'],
  [
    'a value with an explained warning',
    { ...entered, checks: [{ ...warning, explained: true }] },
    'EXPLAINED',
  ],
  [
    'a value with an error and a warning',
    { ...entered, checks: [warning, { severity: 'ERROR', explained: false } as const] },
    'ERROR',
  ],
  ['something being typed', { ...entered, draft: draft({ kind: 'typing' }) }, 'TYPING'],
  ['something being sent', { ...entered, draft: draft({ kind: 'saving' }) }, 'SAVING'],
  ['something refused', { ...entered, draft: draft({ kind: 'refused' }) }, 'NOT_SAVED'],
  ['something that was not sent', { ...entered, draft: draft({ kind: 'failed', kept: true }) }, 'KEPT'],
  [
    'something that can be meant in two ways',
    { ...entered, draft: draft({ kind: 'asks', field: 'amount', choices: [] }) },
    'NOT_SAVED',
  ],
  ['a locked line', { ...entered, editable: false, locked: true }, 'LOCKED'],
  ['a value that somebody else only reads', { ...entered, editable: false }, 'NONE'],
])('%s', (_what, facts, standing) => {
  expect(cellStanding(facts)).toBe(standing);
});
