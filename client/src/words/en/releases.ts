import { summaryEn as summary } from '../../../../schema/language/summaryWords.en';

/** Releases and the donors' summary. */
export const releases = {
  ...summary,
  releases: 'Releases',
  releasesLead:
    'A release is a frozen, numbered copy of approved figures. It is the only thing that donors read, and it never changes.',
  newRelease: 'New release',
  noRelease: 'Nothing has been released yet',
  noReleaseNext: 'Make the first release as soon as the reports of a quarter are approved.',
  number: 'No.',
  title: 'Title',
  framework: 'Results framework',
  upTo: 'Figures up to',
  releasedAt: 'Released',
  summary: 'Summary',
  nothingReleased: 'Nothing has been released yet',
  nothingReleasedNext:
    'The Coordinator’s office releases a summary when the reports of a quarter are approved.',
  noSuchRelease: 'There is no release number {{number}}',
  toLatest: 'Go to the latest release',
  annex: 'Annex',
  summaryNumber: 'Summary, release {{number}}',
  otherReleases: 'Show another release',
  printSummary: 'Print summary',
  printAll: 'Print with annex',
  asTable: 'As a table',
  newReleaseLead:
    'Choose what is released, write its title and key points, look at what it would say, then release it.',
  nothingToRelease: 'No quarter has been opened yet',
  nothingToReleaseNext: 'Open a quarter; once its reports are approved, their figures can be released.',
  toQuarters: 'Go to the quarters',
  choose: 'Framework and quarter',
  in_sq: 'Albanian',
  in_sr: 'Serbian',
  in_en: 'English',
  keyPointNumber: 'Key point {{number}}',
  removePoint: 'Remove key point {{number}}',
  addPoint: 'Add a key point',
  mostPoints_one: 'At most {{count}} key point.',
  mostPoints_other: 'At most {{count}} key points.',
  releaseIsFinal:
    'A release is frozen under its number. It cannot be changed or withdrawn; a later release can follow.',
  release: 'Release',
} as const;
