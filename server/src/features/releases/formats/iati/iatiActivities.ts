import { LANGUAGES } from '../../../../../../schema/language/languages';
import { HIDDEN_MARK } from '../../../../../../schema/language/hiddenMark';
import { releaseFileWord } from '../../../../../../schema/language/releaseFileWord';
import { summaryWord } from '../../../../../../schema/language/summaryWord';
import type { ReleaseDocument, Texts } from '../../releaseDocument';
import { periodDays } from '../periodDays';
import { iatiResults } from './iatiResults';
import { element, narratives, xmlText, type XmlElement } from './iatiXml';

/**
 * Not registered: whoever publishes through the IATI registry replaces it by the identifier that the registry gave.
 * See docs/decisions on formats.
 */
const ORGANISATION = 'XK-GOV-ONATC';
/** Code list OrganisationType: government. */
const GOVERNMENT = 10;
/** Code list OrganisationRole: implementing. */
const IMPLEMENTING = 4;
/** Code list ActivityStatus: implementation. */
const IMPLEMENTATION = 2;
/** Code list ActivityDateType: actual start. */
const ACTUAL_START = 2;
/** Code list DescriptionType: general. */
const GENERAL = 1;
/** DAC purpose code: human rights. */
const HUMAN_RIGHTS = 15160;
/** Of what is in the file beyond IATI: numerators, coverage, and what became of a figure. */
export const EXTENSION = 'urn:x-strategy-monitor:release:2';

const OFFICE: Texts = {
  en: 'Office of the National Anti-Trafficking Coordinator',
  sq: 'Zyra e Koordinatorit Kombëtar kundër Trafikimit me Njerëz',
  sr: 'Kancelarija nacionalnog koordinatora za borbu protiv trgovine ljudima',
};

/** A release as IATI 2.03: one activity, the framework, with its indicators as results. */
export const iatiXml = (document: ReleaseDocument): string =>
  xmlText(
    element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': document.releasedAt, 'xmlns:sm': EXTENSION },
      [activity(document)],
    ),
  );

/** In the order that the schema asks for. */
const activity = (document: ReleaseDocument): XmlElement =>
  element(
    'iati-activity',
    {
      'xml:lang': 'en',
      'default-currency': 'EUR',
      'last-updated-datetime': document.releasedAt,
      humanitarian: false,
    },
    [
      element('iati-identifier', {}, `${ORGANISATION}-${document.frameworkCode}`),
      element('reporting-org', { ref: ORGANISATION, type: GOVERNMENT }, narratives(OFFICE)),
      element('title', {}, narratives(document.frameworkTitle)),
      element('description', { type: GENERAL }, narratives(description(document))),
      element(
        'participating-org',
        { ref: ORGANISATION, type: GOVERNMENT, role: IMPLEMENTING },
        narratives(OFFICE),
      ),
      element('activity-status', { code: IMPLEMENTATION }),
      element('activity-date', { type: ACTUAL_START, 'iso-date': firstDay(document) }),
      element('recipient-country', { code: 'XK', percentage: 100 }),
      element('sector', { vocabulary: 1, code: HUMAN_RIGHTS, percentage: 100 }),
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
