import { Report } from '../../../server/src/entities/report';
import { LineValue } from '../../../server/src/entities/lineValue';
import { ReportLine } from '../../../server/src/entities/reportLine';
import { BOMBS, BROKEN, NO_PACKAGES, UNSAFE } from '../../drills/xlsx/hostileFiles';
import { WRONG_FORMS, wrongForm } from '../../drills/xlsx/wrongForms';
import type { AnswerError } from '../../support/browserAt';
import { askForm, filled, sendForm, theForm } from '../../support/forms';
import { openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

/** The drill of forms sends these too and many more; what takes long to pack or to open is left to it. */
const SLOW = /60 MB|MB$|a bomb|1,000 parts|20,000|30,000|3,000/;
const quick = <T extends { name: string }>(all: readonly T[]): T[] =>
  all.filter(({ name }) => !SLOW.test(name));
const FILES = quick([...NO_PACKAGES, ...BROKEN, ...BOMBS, ...UNSAFE]);
const FORMS = quick(WRONG_FORMS);

const refusalOf = ({ extensions: { code, details } }: AnswerError): unknown => details?.refusal ?? code;

describeInEachWorld('A file that must not be used as a form', (world) => {
  let id: string;
  let form: Buffer;

  beforeAll(async () => {
    ({ id } = await openReport(world(), '2018-Q3', 'KP'));
    form = await theForm(world(), 'focalPointKP', id);
  });

  const kept = async () => {
    const { reading } = world().database;
    const all = [Report, ReportLine, LineValue].map((entity) =>
      reading.find(entity, { order: { id: 'ASC' } }),
    );
    return JSON.stringify(await Promise.all(all));
  };
  let before: string;
  beforeEach(async () => {
    before = await kept();
  });
  afterEach(async () => expect(await kept()).toBe(before));

  test.each(FILES)('$name is refused as $code', async ({ code, make }) => {
    const { error, status } = await sendForm(world(), 'focalPointKP', [id, make(form)]);
    expect(error && refusalOf(error)).toBe(code);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test.each(FORMS)('a form with $name is told $code', async (wrong) => {
    const { error, reading } = await sendForm(world(), 'focalPointKP', [id, await wrongForm(form, wrong)]);
    const told = error ? [refusalOf(error)] : reading.problems.map(({ code }) => code);
    expect(told).toContain(wrong.code);
    expect(error !== undefined).toBe(wrong.whole === true);
  });

  test('the form of another quarter is told whose it is', async () => {
    const other = await openReport(world(), '2018-Q2', 'KP');
    before = await kept();
    const { error } = await sendForm(world(), 'focalPointKP', [
      id,
      await theForm(world(), 'focalPointKP', other.id),
    ]);
    expect(error && refusalOf(error)).toBe('OTHER_REPORT');
    expect(error?.message).toContain(other.reference);
  });

  test('somebody of another institution is answered as for a report that does not exist', async () => {
    const [foreign, unknown] = [
      await sendForm(world(), 'focalPointMEST', [id, form]),
      await sendForm(world(), 'focalPointMEST', ['00000000-0000-4000-8000-000000000000', form]),
    ];
    expect(foreign.error?.extensions.code).toBe('NOT_FOUND');
    expect([foreign.status, foreign.error?.message]).toEqual([unknown.status, unknown.error?.message]);
    expect((await askForm(world(), 'focalPointMEST', id)).status).toBe(foreign.status);
  });

  test('nobody is let in without signing in, and no other kind of file is read', async () => {
    const { error } = await sendForm(world(), 'anonymous', [id, form]);
    expect(error?.extensions.code).toBe('NOT_SIGNED_IN');
    const text = { headers: { 'content-type': 'text/plain' } };
    expect((await sendForm(world(), 'focalPointKP', [id, form, text])).status).toBe(415);
  });

  test('a page of another site cannot send one', async () => {
    const elsewhere = { headers: { origin: 'https://elsewhere.example' } };
    const { status } = await sendForm(world(), 'focalPointKP', [id, form, elsewhere]);
    expect(status).toBe(403);
  });

  test('the coordinator and the donor send none', async () => {
    for (const person of ['coordinator', 'donor'] as const) {
      const { error } = await sendForm(world(), person, [id, form]);
      expect(error?.extensions.code).toBe('NOT_ALLOWED');
    }
  });

  test('a submitted report takes none', async () => {
    const opened = await openReport(world(), '2018-Q1', 'KP');
    const sent = await filled(await theForm(world(), 'focalPointKP', opened.id), { 'I1.1.1b total': 7 });
    await submitFilled(world(), 'focalPointKP', opened.id);
    before = await kept();
    const { error } = await sendForm(world(), 'focalPointKP', [opened.id, sent]);
    expect(error?.extensions.code).toBe('NOT_ALLOWED');
  });
});
