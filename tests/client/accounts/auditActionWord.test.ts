import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { auditActionWord } from '../../../client/src/features/accounts/auditActionWord';
import { speak, startWords } from '../../../client/src/words/interfaceWords';
import { LANGUAGES, type Language } from '../../../schema/language/languages';

const ROOT = join(__dirname, '../../..');

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

const SOURCES = ['server/src', 'seeds'].flatMap(sourcesOf);

/** The code that a call hands over: written in place, or a constant of some file. */
function codeOf(argument: string): string {
  const literal = /^'(\w+)'$/.exec(argument)?.[1];
  const constant = new RegExp(`const ${argument} = '(\\w+)'`).exec(SOURCES.join('\n'))?.[1];
  return literal ?? constant ?? `not readable: ${argument}`;
}

/** Every action that the program or the demonstration writes into the audit trail. */
const ACTIONS = SOURCES.flatMap((source) => {
  const calls = [...source.matchAll(/await recordAudit\(\s*\w+,\s*('?\w+'?)/g)];
  return calls.map(([, argument = '']) => codeOf(argument));
});

const cases = LANGUAGES.flatMap((language) =>
  [...new Set(ACTIONS)].map((action) => [action, language] as [string, Language]),
);

beforeAll(() => startWords('en'));

test('every call that writes the audit trail was read', () => {
  const mentions = SOURCES.join('\n').match(/recordAudit\(/g);
  // One mention is the function itself.
  expect(ACTIONS).toHaveLength((mentions?.length ?? 0) - 1);
  expect(ACTIONS).toEqual(expect.arrayContaining(['USER_CREATED', 'DEMONSTRATION_SEEDED']));
});

test.each(cases)('the administrator reads the action %s in words in %s', async (action, language) => {
  await speak(language);
  const word = auditActionWord(i18next.getFixedT(language, 'accounts'), action);
  expect(word).toMatch(/^\p{Lu}\p{Ll}+ /u);
});

test('an action that nobody knows stays the code that it is', () => {
  expect(auditActionWord(i18next.getFixedT('en', 'accounts'), 'UNHEARD_OF')).toBe('UNHEARD_OF');
});
