import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { settingsOf } from '../../../server/src/config';
import { Release } from '../../../server/src/entities/release';
import { makePlainFile } from '../../../server/src/features/releases/formats/makePlainFile';
import { RELEASE_FILES, fileNameOf } from '../../../server/src/features/releases/formats/releaseFileList';
import {
  RELEASE_IN_ALL_LANGUAGES,
  RELEASE_IN_ONE_LANGUAGE,
} from '../../../server/src/features/releases/formats/releaseJsonSchema';
import { writeWorkbook } from '../../../server/src/features/releases/formats/xlsx/writeWorkbook';
import { frozenText, hashOf } from '../../../server/src/features/releases/frozenText';
import type { ReleaseDocument } from '../../../server/src/features/releases/releaseDocument';
import type { ReleaseFileFormat } from '../../../server/src/generated/schema';
import { newId } from '../../../server/src/ids';
import {
  figuresOfCsv,
  figuresOfIati,
  figuresOfOpenSdg,
  figuresOfRelease,
  figuresOfWorkbook,
  type ToldFigures,
  type ToldRelease,
} from '../../support/readReleaseFiles';
import { aReleaseDocument } from '../../support/releaseDocument';
import { prepared } from '../../support/releasing';
import { describeInEachWorld, type PersonName, type World } from '../../support/world';
import { arrangeReports, scope } from './scene';

const FIGURE = `period value hidden numerator numeratorHidden denominator denominatorHidden`;
const POINT = `${FIGURE} outOf target percentOfTarget change counted expected`;
const READ = `query Read($number: Int) { release(number: $number) { contentHash citation
  files { name format mediaType href } indicators { code } } }`;
/** One indicator at a time, as the pages ask: a release whole would be too large an answer. */
const INDICATOR = `query Indicator($number: Int, $code: String!) { release(number: $number) { indicator(code: $code) {
  code points { ${POINT} } years { ${POINT} }
  breakdowns { cells { key points { ${FIGURE} } years { ${FIGURE} } } } } } }`;

interface Told {
  indicators: { code: string }[];
  contentHash: string;
  citation: string;
  files: { name: string; format: string; mediaType: string; href: string }[];
}

/** Freezes a document as it stands: what disclosure control hid is hidden in it already. */
async function keep(world: World, document: ReleaseDocument): Promise<string> {
  const { frameworks } = await world.ctx('coordinator').plan();
  const content = frozenText(document);
  const contentHash = hashOf(content);
  await world.database.transaction((db) =>
    db.insert(Release, {
      id: newId(),
      number: document.number,
      frameworkId: frameworks[0]?.id,
      quarter: document.quarter,
      titleEn: document.title.en,
      titleSq: document.title.sq,
      titleSr: document.title.sr,
      releasedAt: new Date(document.releasedAt),
      releasedById: world.userId('coordinator'),
      contentHash,
      content,
    }),
  );
  return contentHash;
}

/** The PDF says the main figures in words; a test of its own reads them. */
type Compared = Exclude<ReleaseFileFormat, 'PDF'>;

interface Asked {
  person?: PersonName | 'anonymous';
  method?: string;
  headers?: Record<string, string>;
}

async function download(
  world: World,
  path: string,
  { person = 'donor', method = 'GET', headers = {} }: Asked = {},
) {
  const browser = world.as(person);
  await browser.query('{ viewer { id } }');
  const cookie = browser.cookie();
  return fetch(`${world.address}${path}`, {
    method,
    headers: { ...headers, ...(cookie ? { cookie: `monitor_session=${cookie}` } : {}) },
  });
}

/** By hand: `fetch` asks not to be answered from memory as soon as it is given an ETag. */
const statusFor = (world: World, path: string, etag: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'if-none-match': etag, cookie: `monitor_session=${world.as('donor').cookie()}` };
    get(`${world.address}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describeInEachWorld('The files of a release', (world) => {
  const document = aReleaseDocument();
  let contentHash = '';
  beforeAll(async () => {
    contentHash = await keep(world(), document);
  });

  const file = async (name: string) => {
    const response = await download(world(), `/releases/900/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    return response;
  };
  /** As downloaded, in one language; in the others as the thread makes it, which under test starts slowly. */
  const content = async (format: Compared, language: Language): Promise<Uint8Array> => {
    const source = { document, contentHash };
    const kind = RELEASE_FILES.find((each) => each.format === format);
    if (language === 'en' && kind) return bytes(await file(fileNameOf(kind, language)));
    if (format === 'XLSX') return writeWorkbook(source, language);
    return makePlainFile({ format, source, language, iati: settingsOf(world().config).iati });
  };
  const text = async (format: Compared, language: Language) =>
    new TextDecoder().decode(await content(format, language));
  const ask = async <T>(query: string, language: Language, variables: Record<string, unknown> = {}) => {
    const asked = { number: 900, ...variables };
    const { data, errors } = await world().as('donor').query<{ release: T }>(query, asked, language);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data.release;
  };
  const graphql = async (language: Language): Promise<ToldRelease> => {
    const { indicators } = await ask<Told>(READ, language);
    type Answer = { indicator: ToldRelease['indicators'][number] };
    const each = await Promise.all(indicators.map(({ code }) => ask<Answer>(INDICATOR, language, { code })));
    return { indicators: each.map(({ indicator }) => indicator) };
  };

  describe.each(LANGUAGES)('in %s', (language) => {
    test('give the same figures as the interface, hidden ones hidden, in every format', async () => {
      const frozen = figuresOfRelease(document);
      const exists = ({ value, hidden, numerator, denominator }: ToldFigures[string]) =>
        hidden === true || [value, numerator, denominator].some((part) => part !== null);
      const json = JSON.parse(await text('JSON', language)) as ToldRelease;
      const all = JSON.parse(await text('JSON_ALL_LANGUAGES', language)) as ToldRelease;
      const cellKeys = new Map(
        document.indicators.flatMap(({ breakdowns }) =>
          breakdowns.flatMap(({ cells }) => cells.map(({ key, name }) => [name[language], key] as const)),
        ),
      );

      expect(figuresOfRelease(await graphql(language))).toEqual(frozen);
      expect(figuresOfRelease(json)).toEqual(frozen);
      expect(figuresOfRelease(all)).toEqual(frozen);
      expect(figuresOfCsv(await text('CSV', language))).toEqual(frozen);
      expect(await figuresOfWorkbook(await content('XLSX', language), language)).toEqual(asNumbers(frozen));
      expect(figuresOfOpenSdg(await content('OPEN_SDG', language), cellKeys)).toEqual(
        mapped(frozen, ({ value = null, hidden = null }) => ({ value, hidden })),
      );
      expect(figuresOfIati(await text('IATI', language))).toEqual(
        Object.fromEntries(Object.entries(frozen).filter(([, figure]) => exists(figure))),
      );
      expect(Object.values(frozen).filter(({ hidden }) => hidden).length).toBeGreaterThan(5);
    });

    test('are offered with addresses that work, and with what to cite', async () => {
      const { files, citation } = await ask<Told>(READ, language);
      expect(files.map(({ name }) => name)).toEqual(RELEASE_FILES.map((kind) => fileNameOf(kind, language)));
      for (const { href, mediaType, name } of language === 'en' ? files : []) {
        const response = await download(world(), href, { method: 'HEAD' });
        expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
        expect(response.headers.get('content-disposition')).toBe(
          `attachment; filename="NATS-2015-2019-release-900-${name}"`,
        );
      }
      expect(citation).toContain(document.title[language]);
      expect(citation).toContain(contentHash.slice(0, 12));
    });
  });

  test('in JSON follow the schema that is offered with them', async () => {
    const all = JSON.parse(await (await file('release.json')).text()) as unknown;
    expect(RELEASE_IN_ALL_LANGUAGES.safeParse(all).error?.issues).toBeUndefined();
    for (const language of LANGUAGES) {
      const one = JSON.parse(await text('JSON', language)) as unknown;
      expect(RELEASE_IN_ONE_LANGUAGE.safeParse(one).error?.issues).toBeUndefined();
    }
    const schema = JSON.parse(await (await file('release.schema.json')).text()) as object;
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test('hold the very text that was hashed', async () => {
    const content = await bytes(await file('release.json'));
    expect(createHash('sha256').update(content).digest('hex')).toBe(contentHash);
  });

  test('are not sent again to a browser that has them', async () => {
    const first = await file('figures.en.csv');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toBe(
      `"${createHash('sha256')
        .update(await bytes(first))
        .digest('hex')}"`,
    );
    expect(await statusFor(world(), '/releases/900/figures.en.csv', etag)).toBe(304);
    expect(await statusFor(world(), '/releases/900/figures.en.csv', '"another"')).toBe(200);
  });

  test.each([
    ['anonymous', 401],
    ['focalPointKP', 403],
    ['admin', 403],
    ['coordinator', 200],
    ['donor', 200],
  ] as const)('go to whoever may read releases: %s gets %i', async (person, status) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await download(world(), '/releases/900/figures.en.csv', { person, method });
      expect(response.status).toBe(status);
    }
  });

  test.each([
    '/releases/901/figures.en.csv',
    '/releases/0/figures.en.csv',
    '/releases/900.5/figures.en.csv',
    '/releases/99999999999/figures.en.csv',
    '/releases/900/figures.csv',
    '/releases/900/figures.de.csv',
    '/releases/900/..%2f..%2fpackage.json',
    '/releases/900/figures.en.csv/x',
  ])('do not exist at %s', async (path) => {
    const response = await download(world(), path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('are not changed by sending something', async () => {
    const response = await download(world(), '/releases/900/figures.en.csv', { method: 'POST' });
    expect(response.status).toBe(404);
  });

  test('of a preview are not offered', async () => {
    await arrangeReports(world());
    const coordinator = world().as('coordinator');
    const { id } = await prepared(coordinator, scope());
    const { data } = await coordinator.query<{ releaseDraft: { preview: { files: unknown[] } | null } }>(
      `query ($id: ID!) { releaseDraft(id: $id) { preview { files { name } } } }`,
      { id },
    );
    expect(data?.releaseDraft.preview?.files).toEqual([]);
  });
});

const mapped = (figures: ToldFigures, change: (figure: ToldFigures[string]) => ToldFigures[string]) =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, change(figure)]));

/** Excel shows a number as it keeps it, in binary; what is too long for that stays text. */
const asNumbers = (figures: ToldFigures): ToldFigures =>
  mapped(figures, (figure) =>
    Object.fromEntries(
      Object.entries(figure).map(([name, part]) => [
        name,
        typeof part === 'string' && part.replace(/\D/g, '').length <= 15 ? String(Number(part)) : part,
      ]),
    ),
  );
