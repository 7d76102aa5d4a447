import type { evidence as english } from '../en/evidence';
import type { SerbianWordsOf } from '../wordsOf';

export const evidence: SerbianWordsOf<typeof english> = {
  title: 'Prateći dokumenti',
  none: 'Nijedna datoteka nije priložena.',
  noneYet:
    'Još nijedna datoteka nije priložena. Spisak, zapisnik ili skenirani dokument pomaže onome ko pregleda podatak.',
  add: 'Dodaj datoteke …',
  hint: 'ili ih spustite ovde: PDF, PNG, JPG, DOCX ili XLSX, najviše 10 MB svaka',
  noCases:
    'Bez spisa predmeta i bez imena žrtava, svedoka ili osumnjičenih: priložite zbirne podatke, spiskove događaja, zapisnike.',
  sending: 'Poslato',
  attached: 'Priloženo: „{{name}}”.',
  refused: 'Nije priloženo:',
  dismiss: 'Skloni',
  tooLarge: 'Datoteka je veća od 10 MB.',
  notReached: 'Server nije dostupan. Ništa nije priloženo; pokušajte ponovo.',
  addedBy: '{{by}}, {{instant}}',
  removedBy: 'uklonio/la {{by}}, {{instant}}: {{why}}',
  remove: 'Ukloni …',
  removeTitle: 'Ukloniti ovu datoteku?',
  removeLead: '„{{name}}” se trajno briše. Ostaje vidljivo da je postojala, ko ju je uklonio i zašto.',
  why: 'Zašto se uklanja',
  whyNeeded: 'Napišite zašto se datoteka uklanja.',
  removeNow: 'Ukloni datoteku',
  cancel: 'Otkaži',
};
