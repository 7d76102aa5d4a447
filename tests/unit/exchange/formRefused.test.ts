import { LANGUAGES } from '../../../schema/language/languages';
import { FORM_REFUSALS, formRefused } from '../../../server/src/features/exchange/formRefused';
import { publicError, STATUS } from '../../../server/src/publicError';

const noFault = () => 'none';

test.each(LANGUAGES)(
  'a form that took too long is nobody’s mistake, and is said to be tried again: %s',
  (language) => {
    const told = publicError(formRefused('TOO_SLOW'), language, noFault);
    expect(told.extensions).toMatchObject({ code: 'TRY_AGAIN', details: { refusal: 'TOO_SLOW' } });
    expect(STATUS[told.extensions.code]).toBe(503);
    expect(told.message.length).toBeGreaterThan(20);
  },
);

test('all other refusals but a full queue speak of the file', () => {
  const others = FORM_REFUSALS.filter((refusal) => formRefused(refusal).code !== 'INVALID_INPUT');
  expect(others).toEqual(['TOO_SLOW', 'BUSY']);
});
