import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { iatiXml as iatiXmlWith } from '../../../../server/src/features/releases/formats/iati/iatiActivities';
import type { ReleaseDocument } from '../../../../server/src/features/releases/releaseDocument';
import { aFrozenIndicator, aPoint } from '../aFrozenIndicator';
import { aReleaseDocument } from '../../../support/releaseDocument';
import { figuresOfIati, figuresOfRelease } from '../../../support/readReleaseFiles';

const SETTINGS = { organisation: 'XI-IATI-1234', sector: '15160', status: 2 };
const iatiXml = (document: ReleaseDocument) => iatiXmlWith(document, SETTINGS);

/** The official schema is not ours to hand on: it is used where it lies. */
const folder = process.env.IATI_XSD_DIR ?? join(__dirname, '../../../../../shared/data/iati');
const hasSchema = existsSync(join(folder, 'iati-activities-schema.xsd'));
const testWithSchema = hasSchema ? test : test.skip;

const file = (name: string) => readFileSync(join(folder, name), 'utf8');

const faultsOf = async (xml: string) => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'release.xml', contents: xml }],
    schema: [{ fileName: 'iati-activities-schema.xsd', contents: file('iati-activities-schema.xsd') }],
    preload: ['iati-common.xsd', 'xml.xsd'].map((name) => ({ fileName: name, contents: file(name) })),
  });
  return valid ? [] : errors.map(({ message }) => message);
};

const ofIndicator = (changes: Parameters<typeof aFrozenIndicator>[0]) =>
  iatiXml(aReleaseDocument({ indicators: [aFrozenIndicator(changes)] }));

describe('The IATI file of a release', () => {
  testWithSchema(
    `is valid against the official schema 2.03${hasSchema ? '' : ' (skipped: set IATI_XSD_DIR to its folder)'}`,
    async () => {
      expect(await faultsOf(iatiXml(aReleaseDocument()))).toEqual([]);
      // The control: a fault is found.
      expect(
        await faultsOf(iatiXml(aReleaseDocument()).replace('<activity-status code="2"/>', '')),
      ).not.toEqual([]);
    },
  );

  testWithSchema('stays valid without indicators, and with texts that XML cannot hold', async () => {
    const bad = { sq: 'a\u0000b', sr: '\ud800', en: ']]> & \u0007' };
    expect(await faultsOf(iatiXml(aReleaseDocument({ indicators: [], title: bad })))).toEqual([]);
  });

  test('gives every figure, and no value where one is hidden', () => {
    const document = aReleaseDocument();
    const told = figuresOfIati(iatiXml(document));
    const all = Object.entries(figuresOfRelease(document));
    const expected = all.filter(
      ([, { value, hidden, numerator, denominator }]) =>
        value !== null || hidden || numerator !== null || denominator !== null,
    );
    expect(told).toEqual(Object.fromEntries(expected));
    expect(Object.values(told).filter(({ hidden }) => hidden).length).toBeGreaterThan(5);
  });

  test('says in words that a figure is hidden', () => {
    const xml = ofIndicator({ points: [aPoint('2018-Q1', null, { hidden: true })] });
    expect(xml).toMatch(/<actual>\s*<comment>\s*<narrative xml:lang="en">\[c\] hidden to protect persons</);
  });

  test.each([
    ['COUNT', [], '1'],
    ['AMOUNT', [], '1'],
    ['DAYS', [], '1'],
    ['RATIO', [], '2'],
    ['YES_NO', [], '3'],
    ['YES_NO', [aPoint('2018-Q1', '6', { outOf: 7 })], '1'],
    ['MILESTONE', [], '4'],
  ] as const)('names the measure of %s %p by the code list', (measure, points, code) => {
    expect(ofIndicator({ measure, points: [...points] })).toContain(`<indicator measure="${code}"`);
  });

  test.each([
    ['INCREASE', 'ascending="true"'],
    ['DECREASE', 'ascending="false"'],
    ['MONITOR', 'measure="1" aggregation-status'],
    [null, 'measure="1" aggregation-status'],
  ] as const)('says of direction %s what is better', (direction, text) => {
    expect(ofIndicator({ direction })).toContain(text);
  });

  test('ends the year of the release with its quarter', () => {
    const xml = iatiXml(
      aReleaseDocument({
        quarter: '2019-Q2',
        indicators: [aFrozenIndicator({ years: [aPoint('2018', '1'), aPoint('2019', '2')] })],
      }),
    );
    expect([...xml.matchAll(/period-end iso-date="(.+?)"/g)].map(([, day]) => day)).toEqual([
      '2018-12-31',
      '2019-06-30',
    ]);
  });

  test('names the organisation, sector and status that the settings say', () => {
    const settings = { organisation: 'XI-IATI-9', sector: '15130', status: 4 };
    const xml = iatiXmlWith(aReleaseDocument(), settings);
    expect(xml).toContain('<reporting-org ref="XI-IATI-9"');
    expect(xml).toContain(`<iati-identifier>XI-IATI-9-${aReleaseDocument().frameworkCode}</iati-identifier>`);
    expect(xml).toContain('<activity-status code="4"/>');
    expect(xml).toContain('<sector vocabulary="1" code="15130"');
  });
});
