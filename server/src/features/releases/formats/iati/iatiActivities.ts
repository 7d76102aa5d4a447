import { LANGUAGES } from '../../../../../../schema/language/languages';
import { HIDDEN_MARK } from '../../../../../../schema/language/hiddenMark';
import { releaseFileWord } from '../../../../../../schema/language/releaseFileWord';
import { summaryWord } from '../../../../../../schema/language/summaryWord';
import type { IatiSettings } from '../../../../domain/iatiSettings';
import type { ReleaseDocument, Texts } from '../../releaseDocument';
import { periodDays } from '../periodDays';
import { iatiResults } from './iatiResults';
import { element, narratives, xmlText, type XmlElement } from './iatiXml';

/** Code list OrganisationType: government. */
const GOVERNMENT = 10;
/** Code list OrganisationRole: implementing. */
const IMPLEMENTING = 4;
/** Code list ActivityDateType: actual start. */
const ACTUAL_START = 2;
/** Code list DescriptionType: general. */
const GENERAL = 1;
/** Code list SectorVocabulary: OECD DAC, five digits. */
const DAC = 1;
/** Of what is in the file beyond IATI: numerators, coverage, and what became of a figure. */
export const EXTENSION = 'urn:x-strategy-monitor:release:2';

const OFFICE: Texts = {
  en: 'Office of the National Anti-Trafficking Coordinator',
  sq: 'Zyra e Koordinatorit Kombëtar kundër Trafikimit me Njerëz',
  sr: 'Kancelarija nacionalnog koordinatora za borbu protiv trgovine ljudima',
};

/** A release as IATI 2.03: one activity, the framework, with its indicators as results. */
export const iatiXml = (document: ReleaseDocument, settings: IatiSettings): string =>
  xmlText(
    element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': document.releasedAt, 'xmlns:sm': EXTENSION },
      [activity(document, settings)],
    ),
  );

/** In the order that the schema asks for. */
const activity = (document: ReleaseDocument, { organisation, sector, status }: IatiSettings): XmlElement =>
  element(
    'iati-activity',
    {
      'xml:lang': 'en',
      'default-currency': 'EUR',
      'last-updated-datetime': document.releasedAt,
      humanitarian: false,
    },
    [
      element('iati-identifier', {}, `${organisation}-${document.frameworkCode}`),
      element('reporting-org', { ref: organisation, type: GOVERNMENT }, narratives(OFFICE)),
      element('title', {}, narratives(document.frameworkTitle)),
      element('description', { type: GENERAL }, narratives(description(document))),
      element(
        'participating-org',
        { ref: organisation, type: GOVERNMENT, role: IMPLEMENTING },
        narratives(OFFICE),
      ),
      element('activity-status', { code: status }),
      element('activity-date', { type: ACTUAL_START, 'iso-date': firstDay(document) }),
      element('recipient-country', { code: 'XK', percentage: 100 }),
      element('sector', { vocabulary: DAC, code: sector, percentage: 100 }),
      ...iatiResults(document),
    ],
  );

/** The day on which the figures begin. */
function firstDay(document: ReleaseDocument): string {
  const periods = document.indicators.flatMap(({ points, years }) => [...points, ...years]);
  const starts = periods.map(({ period }) => periodDays(period, document.quarter).start);
  return starts.sort()[0] ?? periodDays(document.quarter, document.quarter).start;
}

/** What the release is, how figures are hidden, and the footnote on the designation. */
function description({ title, demonstration, method }: ReleaseDocument): Texts {
  const inLanguage = LANGUAGES.map((language) => [
    language,
    [
      title[language],
      ...(demonstration ? [summaryWord(language, 'invented')] : []),
      releaseFileWord(language, 'hiddenText', {
        mark: HIDDEN_MARK,
        most: method.threshold - 1,
        count: method.hidden,
      }),
      releaseFileWord(language, 'designation'),
    ].join('\n'),
  ]);
  return Object.fromEntries(inLanguage) as Texts;
}
