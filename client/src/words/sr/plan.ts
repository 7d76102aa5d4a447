import type { plan as english } from '../en/plan';
import type { SerbianWordsOf } from '../wordsOf';

export const plan: SerbianWordsOf<typeof english> = {
  plan: 'Plan',
  planLead:
    '{{from}} – {{to}} Verzija plana {{number}}, {{adopted}}. Sprovedenost i ocene prema odobrenom, zaključno sa: {{quarter}}',
  noSuchFramework: 'Ne postoji okvir rezultata {{code}}',
  toPlan: 'Idi na plan',
  noPlan: 'Plan još nije učitan',
  noPlanNext: 'Administrator učitava plan naredbom „monitor seed plan”.',
  reconstruction: 'Plan je rekonstrukcija',
  reconstructionMeaning:
    'Tekst Akcionog plana nije bio dostupan. Formulacije, ciljne vrednosti, rokovi i zaduženja institucija rekonstruisani su u njegovom stilu; ništa od toga nije zvanično.',
  choose: 'Okvir i pretraga',
  framework: 'Okvir rezultata',
  search: 'Pretraga po oznaci, reči ili instituciji',
  found_one: 'Pronađena je {{count}} aktivnost',
  found_few: 'Pronađene su {{count}} aktivnosti',
  found_other: 'Pronađeno je {{count}} aktivnosti',
  nothingFound: 'Ništa nije pronađeno za „{{search}}”',
  nothingFoundNext: 'Pokušajte kraću reč ili oznaku, na primer SO2.1, ili obrišite pretragu.',
  activities_one: '{{count}} aktivnost',
  activities_few: '{{count}} aktivnosti',
  activities_other: '{{count}} aktivnosti',
  indicatorsAndFacts_one: '{{count}} pokazatelj, partneri i finansiranje',
  indicatorsAndFacts_few: '{{count}} pokazatelja, partneri i finansiranje',
  indicatorsAndFacts_other: '{{count}} pokazatelja, partneri i finansiranje',
  noIndicators: 'Ova aktivnost nema pokazatelja.',
  completion: 'Sprovedenost',
  partners: 'Partneri',
  funding: 'Izvor finansiranja',
  budget: 'Planirani budžet',
  notKnown: 'Nije poznato',
  none: 'Nema',
  asOf: 'Stanje odobreno za',
  neverApproved: 'Nijedno stanje još nije odobreno',
  provenance: 'Poreklo',
};
