import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { mailsEn } from '../../../schema/language/mails.en';
import { mailsSq } from '../../../schema/language/mails.sq';
import { mailsSr } from '../../../schema/language/mails.sr';
import { MAIL_KINDS } from '../../../server/src/domain/mail';
import { composeMail, type MailFacts } from '../../../server/src/mail/composeMail';
import { mailHtml } from '../../../server/src/mail/mailHtml';

const facts: MailFacts = {
  kind: 'REMINDER',
  recipient: 'Ana',
  institution: 'KP',
  framework: 'Strategy',
  quarter: '2019-Q3',
  dueAt: new Date('2019-10-15T21:59:59.999Z'),
  lines: { expected: 15, filled: 10, reasoned: 1, missing: 4 },
  toMend: 0,
  places: [],
  comment: null,
  link: 'https://monitor.example/reports/r1',
  demonstration: false,
};
const mail = (language: Language, given: Partial<MailFacts> = {}) =>
  composeMail(language, { ...facts, ...given });
const missing = (count: number) => ({
  lines: { expected: 30, filled: 30 - count, reasoned: 0, missing: count },
});

test('a reminder says what is left, when it was due and where to go', () => {
  expect(mail('en')).toEqual({
    subject: 'Reminder: report for Q3 2019',
    text: [
      'Dear Ana,',
      'The Coordinator’s office asks for your report, which has not been submitted yet.',
      'Report: Strategy, Q3 2019\nInstitution: KP\nDeadline: 15 October 2019, 23:59',
      '4 of 15 lines are still empty.',
      'Open the report:\nhttps://monitor.example/reports/r1',
      'This mail was written by Strategy Monitor. Please do not reply to it.',
    ].join('\n\n'),
  });
});

test.each<[Language, number, string]>([
  ['en', 1, '1 of 30 lines is still empty.'],
  ['en', 2, '2 of 30 lines are still empty.'],
  ['en', 21, '21 of 30 lines are still empty.'],
  ['sq', 1, '1 nga 30 rreshta është ende i zbrazët.'],
  ['sq', 5, '5 nga 30 rreshta janë ende të zbrazët.'],
  ['sq', 21, '21 nga 30 rreshta janë ende të zbrazët.'],
  ['sr', 1, '1 od 30 redova još je prazan.'],
  ['sr', 2, '2 od 30 redova još su prazna.'],
  ['sr', 5, '5 od 30 redova još je prazno.'],
  ['sr', 11, '11 od 30 redova još je prazno.'],
  ['sr', 21, '21 od 30 redova još je prazan.'],
  ['sr', 22, '22 od 30 redova još su prazna.'],
])('in %s %i empty lines are told as "%s"', (language, count, sentence) => {
  expect(mail(language, missing(count)).text).toContain(`\n\n${sentence}\n\n`);
});

test.each<[Language, number, string]>([
  ['sr', 1, 'Treba ispraviti 1 red ili aktivnost; ostalo ostaje kako jeste.'],
  ['sr', 3, 'Treba ispraviti 3 reda ili aktivnosti; ostalo ostaje kako jeste.'],
  ['sr', 11, 'Treba ispraviti 11 redova ili aktivnosti; ostalo ostaje kako jeste.'],
  ['sr', 22, 'Treba ispraviti 22 reda ili aktivnosti; ostalo ostaje kako jeste.'],
  ['sq', 2, 'Duhet të korrigjohen 2 rreshta ose aktivitete; të tjerët mbeten siç janë.'],
  ['en', 1, '1 line or activity is to be corrected; the others stay as they are.'],
  ['en', 0, 'The whole report is open for correction.'],
])('in %s a return of %i items says "%s"', (language, toMend, sentence) => {
  expect(mail(language, { kind: 'RETURNED', toMend }).text).toContain(sentence);
});

test.each<[Language, string, string]>([
  ['sq', 'Afati: 15 tetor 2019, 23:59', 'Kujtesë: raporti për TM3 2019'],
  ['sr', 'Rok: 15. oktobar 2019. u 23:59', 'Podsetnik: izveštaj za 3. kvartal 2019.'],
  ['en', 'Deadline: 15 October 2019, 23:59', 'Reminder: report for Q3 2019'],
])('in %s dates and quarters have their own form: %s', (language, due, subject) => {
  expect(mail(language).subject).toBe(subject);
  expect(mail(language).text).toContain(due);
});

test.each(LANGUAGES.flatMap((language) => MAIL_KINDS.map((kind) => [language, kind] as const)))(
  'in %s a mail %s is whole: no gap, no empty paragraph, a subject of one line',
  (language, kind) => {
    const { subject, text } = mail(language, { kind, comment: 'Please check.' });
    expect(subject).not.toMatch(/[{}\n]/);
    expect(text).not.toMatch(/[{}]|\n{3}|undefined/);
    expect(text).toContain('https://monitor.example/reports/r1');
  },
);

test('a return quotes the comment; what is filled in is not counted there', () => {
  const { text } = mail('en', { kind: 'RETURNED', toMend: 2, comment: 'Two sums differ.\nSee the notes.' });
  expect(text).toContain('Comment:\nTwo sums differ.\nSee the notes.');
  expect(text).not.toContain('still empty');
  expect(text).not.toContain('Deadline');
});

test('a report that is filled in only has to be submitted; one without lines has nothing to count', () => {
  expect(mail('en', missing(0)).text).toContain('All lines are filled in');
  const none = { expected: 0, filled: 0, reasoned: 0, missing: 0 };
  expect(mail('en', { lines: none }).text).not.toMatch(/lines/);
  expect(mail('en', { kind: 'QUARTER_OPENED', ...missing(30) }).text).toContain(
    '30 lines are to be filled in.',
  );
});

test('a mail of the demonstration says that its figures are invented', () => {
  expect(mail('en', { demonstration: true }).text).toMatch(/Demonstration: all figures are invented/);
  expect(mail('en').text).not.toMatch(/Demonstration/);
});

test.each([
  ['sq', mailsSq],
  ['sr', mailsSr],
])('the mails in %s fill the same gaps as the English ones', (_, words) => {
  const gapsOf = (entry: unknown) =>
    Object.values(typeof entry === 'string' ? { entry } : (entry as object)).map((text) =>
      [...String(text).matchAll(/\{[^}]+\}/g)].map(([gap]) => gap).sort(),
    );
  for (const [piece, english] of Object.entries(mailsEn)) {
    const [expected] = gapsOf(english);
    for (const gaps of gapsOf(words[piece as keyof typeof words]))
      expect({ piece, gaps }).toEqual({ piece, gaps: expected });
  }
});

test('the HTML has a link to the report and nothing else that somebody typed', () => {
  const comment =
    '<img src=x onerror=alert(1)> "see" https://evil.example & https://monitor.example/reports/ x';
  const { text } = mail('sr', { kind: 'RETURNED', comment });
  const html = mailHtml(text, { language: 'sr', origin: 'https://monitor.example' });
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain(
    '<a href="https://monitor.example/reports/r1">https://monitor.example/reports/r1</a>',
  );
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;see&quot;');
  expect(html).toContain('<html lang="sr-Latn">');
});

test('a return lists what is to be mended with its comments, one line each, and no more than fit', () => {
  const places = [
    { title: 'I1 Victims', comment: null },
    { title: 'I1 Victims, Female · Child', comment: 'Counted\n\ntwice?' },
  ];
  expect(mail('en', { kind: 'RETURNED', toMend: 1, places }).text).toContain(
    'To be corrected:\n– I1 Victims\n– I1 Victims, Female · Child: Counted twice?\n\n',
  );
  const many = Array.from({ length: 42 }, (_, place) => ({ title: `I${place}`, comment: null }));
  const { text } = mail('sr', { kind: 'RETURNED', toMend: 42, places: many });
  expect(text).toContain('– I39\nJoš 2 mesta su označena u izveštaju.');
});
