import type { corrections as english } from '../en/corrections';
import type { SerbianWordsOf } from '../wordsOf';

export const corrections: SerbianWordsOf<typeof english> = {
  number: 'Ispravka {{number}}',
  lead: 'Izveštaj se vraća instituciji kao ispravka {{number}}, i kada je kvartal zatvoren.',
  meanwhile:
    'Dok se ispravka ne odobri, vrednosti izveštaja se ne računaju u nacionalne podatke; uz njihovu pokrivenost stoji da institucija ispravlja. Objave koje su izašle ostaju kakve jesu. Ono što je prvo odobreno ostaje vidljivo pored svake ispravljene vrednosti.',
  open: 'Ispravka {{number}} je otvorena. Dok se ne odobri, vrednosti ovog izveštaja se ne računaju u nacionalne podatke.',
  firstApproved: 'prvo odobreno:',
};
