import { readReason } from '../../../client/src/features/reporting/readReason';
import { readYesNo } from '../../../client/src/features/reporting/readYesNo';

test.each([
  ['Not collected', 'NOT_COLLECTED'],
  ['  not  collected. ', 'NOT_COLLECTED'],
  ['NOT_COLLECTED', 'NOT_COLLECTED'],
  ['Nuk mblidhet', 'NOT_COLLECTED'],
  ['Ne prikuplja se', 'NOT_COLLECTED'],
  ['Not yet available', 'NOT_YET_AVAILABLE'],
  ['Ende e padisponueshme', 'NOT_YET_AVAILABLE'],
  ['Još nije dostupno', 'NOT_YET_AVAILABLE'],
  ['JOS NIJE DOSTUPNO', 'NOT_YET_AVAILABLE'],
  ['Not applicable', 'NOT_APPLICABLE'],
  ['nuk aplikohet', 'NOT_APPLICABLE'],
  ['Nije primenljivo', 'NOT_APPLICABLE'],
  ['Withheld', 'WITHHELD'],
  ['E mbajtur e fshehte', 'WITHHELD'],
  ['Uskraćeno', 'WITHHELD'],
  ['n/a', null],
  ['collected', null],
  ['', null],
  ['12', null],
])('the reason in %j is %s', (text, reason) => {
  expect(readReason(text)).toBe(reason);
});

test.each([
  ...['Yes', 'po', 'PO', 'Da', 'da.', 'TRUE', 'E VËRTETË', 'TAČNO', '1', 'y'].map(
    (text) => [text, '1'] as const,
  ),
  ...['No', 'Jo', 'ne', 'FALSE', 'E GABUAR', 'netačno', '0', 'n'].map((text) => [text, '0'] as const),
  ...['', 'maybe', '2', 'nuk', '-', 'dada'].map((text) => [text, null] as const),
])('%j answers %s', (text, answer) => {
  expect(readYesNo(text)).toBe(answer);
});
