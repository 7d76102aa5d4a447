import type { keeping as english } from '../en/keeping';
import type { SerbianWordsOf } from '../wordsOf';

export const keeping: SerbianWordsOf<typeof english> = {
  keptCount_one: '{{count}} unos sačuvan na ovom računaru, još nije poslat',
  keptCount_few: '{{count}} unosa sačuvana na ovom računaru, još nisu poslata',
  keptCount_other: '{{count}} unosa sačuvano na ovom računaru, još nije poslato',
  kept: 'Ovo nije stiglo do servera. Sačuvano je na ovom računaru i šalje se kada se mreža vrati.',
  lost: 'Ovo nije stiglo do servera i ne čuva se na ovom računaru: nemojte zatvarati ovu stranicu.',
  notKeeping:
    'Neposlati unosi se ne čuvaju na ovom računaru. Dok sve ne bude sačuvano, nemojte zatvarati ni ponovo učitavati ovu stranicu.',
  leaveKept_one:
    '{{count}} unos je sačuvan na ovom računaru i nije poslat. Šalje se kada ovde ponovo otvorite ovaj izveštaj.',
  leaveKept_few:
    '{{count}} unosa su sačuvana na ovom računaru i nisu poslata. Šalju se kada ovde ponovo otvorite ovaj izveštaj.',
  leaveKept_other:
    '{{count}} unosa je sačuvano na ovom računaru i nije poslato. Šalju se kada ovde ponovo otvorite ovaj izveštaj.',
  leaveSent_one:
    '{{count}} unos je sačuvan na ovom računaru i nije poslat. Šalje se sa svake stranice čim se mreža vrati.',
  leaveSent_few:
    '{{count}} unosa su sačuvana na ovom računaru i nisu poslata. Šalju se sa svake stranice čim se mreža vrati.',
  leaveSent_other:
    '{{count}} unosa je sačuvano na ovom računaru i nije poslato. Šalju se sa svake stranice čim se mreža vrati.',
  discard: 'Odbaci ono što je upisano',
  notSent_one: '{{count}} unos još nije poslat. Podnesite izveštaj kada bude sačuvan.',
  notSent_few: '{{count}} unosa još nisu poslata. Podnesite izveštaj kada budu sačuvani.',
  notSent_other: '{{count}} unosa još nije poslato. Podnesite izveštaj kada budu sačuvani.',
  wipeKept_one: '{{count}} unos na ovom računaru nije poslat. Bio bi obrisan.',
  wipeKept_few: '{{count}} unosa na ovom računaru nisu poslata. Bili bi obrisani.',
  wipeKept_other: '{{count}} unosa na ovom računaru nije poslato. Bili bi obrisani.',
  wipeNow: 'Obriši i isključi',
  wipeNot: 'Nemoj brisati',
  notAside:
    'Vaša vrednost nije sačuvana u istoriji: server nije dostupan. Ostaje ovde dok se tamo ne sačuva.',

  // Istorija reda
  setAside: 'Ostavljeno po strani: {{by}} zadržava sačuvanu vrednost',
  noteHistory: 'Izmene objašnjenja',
  noBreakdown: 'Nema razvrstavanja',

  // Podešavanje
  settingTitle: 'Ovaj računar',
  settingLead: 'Važi za sve koji koriste ovaj pregledač.',
  keepSetting: 'Čuvaj neposlate unose na ovom računaru',
  keepHint:
    'Unosi preživljavaju prekid mreže, ponovno učitavanje i zatvaranje prozora. Isključite na računaru koji delite sa nepoznatima; ono što je sada sačuvano tada se briše.',
};
