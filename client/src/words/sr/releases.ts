import { summarySr as summary } from '../../../../schema/language/summaryWords.sr';
import type { releases as english } from '../en/releases';
import type { SerbianWordsOf } from '../wordsOf';

export const releases: SerbianWordsOf<typeof english> = {
  ...summary,
  releases: 'Objave',
  releasesLead:
    'Objava je nepromenljiv, numerisan primerak odobrenih vrednosti. Donatori čitaju samo objave, a objava se nikada ne menja.',
  newRelease: 'Nova objava',
  noRelease: 'Još ništa nije objavljeno',
  noReleaseNext: 'Napravite prvu objavu čim izveštaji jednog kvartala budu odobreni.',
  number: 'Br.',
  title: 'Naslov',
  framework: 'Okvir rezultata',
  upTo: 'Zaključno sa kvartalom',
  releasedAt: 'Objavljeno',
  summary: 'Sažetak',
  nothingReleased: 'Još ništa nije objavljeno',
  nothingReleasedNext:
    'Kancelarija koordinatora objavljuje sažetak kada izveštaji jednog kvartala budu odobreni.',
  noSuchRelease: 'Ne postoji objava broj {{number}}',
  toLatest: 'Idi na najnoviju objavu',
  annex: 'Prilog',
  summaryNumber: 'Sažetak, objava {{number}}',
  otherReleases: 'Prikaži drugu objavu',
  printSummary: 'Odštampaj sažetak',
  printAll: 'Odštampaj sa prilogom',
  asTable: 'Kao tabela',
  showTrends_one: 'Prikaži {{count}} mali grafikon',
  showTrends_few: 'Prikaži {{count}} mala grafikona',
  showTrends_other: 'Prikaži {{count}} malih grafikona',
  hideTrends: 'Sakrij male grafikone',
  showMethod: 'Prikaži kako nastaju vrednosti',
  hideMethod: 'Sakrij kako nastaju vrednosti',
  downloadPdf: 'Preuzmi PDF',
  newReleaseLead:
    'Izaberite šta se objavljuje, napišite naslov i ključne poruke, pogledajte šta bi bilo objavljeno, pa objavite.',
  nothingToRelease: 'Nijedan kvartal još nije otvoren',
  nothingToReleaseNext:
    'Otvorite kvartal; kada njegovi izveštaji budu odobreni, vrednosti mogu da se objave.',
  toQuarters: 'Idi na kvartale',
  choose: 'Okvir i kvartal',
  in_sq: 'Albanski',
  in_sr: 'Srpski',
  in_en: 'Engleski',
  keyPointNumber: 'Ključna poruka {{number}}',
  removePoint: 'Ukloni ključnu poruku {{number}}',
  addPoint: 'Dodaj ključnu poruku',
  mostPoints_one: 'Najviše {{count}} ključna poruka.',
  mostPoints_few: 'Najviše {{count}} ključne poruke.',
  mostPoints_other: 'Najviše {{count}} ključnih poruka.',
  releaseIsFinal:
    'Objava se trajno čuva pod svojim brojem. Ne može da se izmeni ni povuče; može da usledi kasnija objava.',
  release: 'Objavi',
};
