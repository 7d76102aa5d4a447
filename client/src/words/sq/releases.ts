import { summarySq as summary } from '../../../../schema/language/summaryWords.sq';
import type { releases as english } from '../en/releases';
import type { WordsOf } from '../wordsOf';

export const releases: WordsOf<typeof english> = {
  ...summary,
  releases: 'Publikimet',
  releasesLead:
    'Publikimi është kopje e pandryshueshme dhe e numëruar e shifrave të miratuara. Donatorët lexojnë vetëm publikimet, dhe një publikim nuk ndryshon kurrë.',
  newRelease: 'Publikim i ri',
  noRelease: 'Ende nuk është publikuar asgjë',
  noReleaseNext: 'Bëni publikimin e parë sapo të miratohen raportet e një tremujori.',
  number: 'Nr.',
  title: 'Titulli',
  framework: 'Korniza e rezultateve',
  upTo: 'Shifrat deri në',
  releasedAt: 'Publikuar',
  summary: 'Përmbledhja',
  nothingReleased: 'Ende nuk është publikuar asgjë',
  nothingReleasedNext:
    'Zyra e Koordinatorit publikon një përmbledhje kur raportet e një tremujori miratohen.',
  noSuchRelease: 'Nuk ka publikim me numrin {{number}}',
  toLatest: 'Shko te publikimi i fundit',
  annex: 'Shtojca',
  summaryNumber: 'Përmbledhja, publikimi {{number}}',
  otherReleases: 'Shfaq një publikim tjetër',
  printSummary: 'Shtyp përmbledhjen',
  printAll: 'Shtyp me shtojcë',
  asTable: 'Si tabelë',
  showTrends_one: 'Shfaq {{count}} grafik të vogël',
  showTrends_other: 'Shfaq {{count}} grafikë të vegjël',
  hideTrends: 'Fshih grafikët e vegjël',
  showMethod: 'Shfaq si bëhen shifrat',
  hideMethod: 'Fshih si bëhen shifrat',
  downloadPdf: 'Shkarko PDF-në',
  newReleaseLead:
    'Zgjidhni çfarë publikohet, shkruani titullin dhe pikat kryesore, shihni si do të dukej, pastaj publikojeni.',
  nothingToRelease: 'Ende nuk është hapur asnjë tremujor',
  nothingToReleaseNext:
    'Hapni një tremujor; kur raportet e tij miratohen, shifrat e tyre mund të publikohen.',
  toQuarters: 'Shko te tremujorët',
  choose: 'Korniza dhe tremujori',
  in_sq: 'Shqip',
  in_sr: 'Serbisht',
  in_en: 'Anglisht',
  keyPointNumber: 'Pika kryesore {{number}}',
  removePoint: 'Hiq pikën kryesore {{number}}',
  addPoint: 'Shto një pikë kryesore',
  mostPoints_one: 'Më së shumti {{count}} pikë kryesore.',
  mostPoints_other: 'Më së shumti {{count}} pika kryesore.',
  releaseIsFinal:
    'Publikimi ruhet përgjithmonë nën numrin e tij. Nuk mund të ndryshohet e as të tërhiqet; mund të pasojë një publikim i mëvonshëm.',
  release: 'Publiko',
};
