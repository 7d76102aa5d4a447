import type { plan as english } from '../en/plan';
import type { WordsOf } from '../wordsOf';

export const plan: WordsOf<typeof english> = {
  plan: 'Plani',
  planLead:
    '{{from}} – {{to}}. Versioni {{number}} i planit, {{adopted}}. Përfundimi dhe vlerësimet siç janë miratuar deri në {{quarter}}.',
  noSuchFramework: 'Nuk ka kornizë rezultatesh {{code}}',
  toPlan: 'Shko te plani',
  noPlan: 'Ende nuk është ngarkuar asnjë plan',
  noPlanNext: 'Administratori e ngarkon planin me komandën „monitor seed plan“.',
  reconstruction: 'Plani është rindërtim',
  reconstructionMeaning:
    'Teksti i Planit të Veprimit nuk ishte në dispozicion. Formulimet, synimet, afatet dhe caktimet e institucioneve janë rindërtuar në stilin e tij; asgjë nga kjo nuk është zyrtare.',
  choose: 'Korniza dhe kërkimi',
  framework: 'Korniza e rezultateve',
  search: 'Kërkoni sipas kodit, fjalës ose institucionit',
  found_one: 'U gjet {{count}} aktivitet',
  found_other: 'U gjetën {{count}} aktivitete',
  nothingFound: 'Nuk u gjet asgjë për „{{search}}“',
  nothingFoundNext: 'Provoni një fjalë më të shkurtër ose një kod si SO2.1, ose fshini kërkimin.',
  activities_one: '{{count}} aktivitet',
  activities_other: '{{count}} aktivitete',
  indicatorsAndFacts_one: '{{count}} tregues, partnerët dhe financimi',
  indicatorsAndFacts_other: '{{count}} tregues, partnerët dhe financimi',
  noIndicators: 'Ky aktivitet nuk ka tregues.',
  completion: 'Përfundimi',
  partners: 'Partnerët',
  funding: 'Burimi i financimit',
  budget: 'Buxheti i planifikuar',
  notKnown: 'Nuk dihet',
  none: 'Asnjë',
  asOf: 'Gjendja e miratuar për',
  neverApproved: 'Ende asnjë gjendje e miratuar',
  provenance: 'Prejardhja',
};
