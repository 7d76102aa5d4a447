import { createDrafts, type Draft } from '../../../client/src/features/reporting/drafts';
import { keepUnsent, keptTyped } from '../../../client/src/features/reporting/keptDrafts';

const draft = (standing: Draft['standing'], amount = '5'): Draft => ({
  typed: { amount },
  standing,
  savable: {
    id: 'a',
    queue: 'a',
    send: () => Promise.resolve({ kind: 'saved' }),
    reload: () => Promise.resolve(),
  },
});

beforeEach(() => localStorage.clear());

function keptForm() {
  const drafts = createDrafts();
  keepUnsent(drafts);
  return drafts;
}

test('what did not reach the server is kept in this browser until it is saved', () => {
  const drafts = keptForm();
  drafts.put(draft({ kind: 'failed' }));
  expect(keptTyped('a')).toEqual({ amount: '5' });
  drafts.put(draft({ kind: 'saving' }));
  expect(keptTyped('a')).toEqual({ amount: '5' });
  drafts.drop('a');
  expect(keptTyped('a')).toBeNull();
});

test.each<Draft['standing']['kind']>(['typing', 'saving', 'refused'])(
  'what is only %s is not kept',
  (kind) => {
    keptForm().put(draft({ kind } as Draft['standing']));
    expect(keptTyped('a')).toBeNull();
  },
);

test.each(['not JSON', '"text"', 'null', '{"amount":5}'])(
  'something else in the browser (%s) is no entry',
  (text) => {
    localStorage.setItem('monitor.kept.a', text);
    expect(keptTyped('a')).toBeNull();
  },
);
