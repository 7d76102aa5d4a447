import type { grid as english } from '../en/grid';
import type { SerbianWordsOf } from '../wordsOf';

/** Tabela za unos: čitanje brojeva, lepljenje, opoziv, tasteri. */
export const grid: SerbianWordsOf<typeof english> = {
  // States of a cell, beside those of the report
  cellKEPT: 'Sačuvano na ovom računaru',

  // Zašto se tekst ne unosi
  faultNOT_A_NUMBER: 'Ovo nije broj. Upišite cifre, na primer 1234.',
  faultNOT_WHOLE: 'Ovde se unose samo celi brojevi. Hiljade se pišu kao 1234 ili 1.234.',
  faultTOO_MANY_DECIMALS: 'Previše je cifara posle decimalnog zareza.',
  faultPERCENT: 'Upišite sam broj, bez %. Procenti se računaju iz svoja dva dela.',
  faultCURRENCY: 'Upišite samo broj. Oznaka valute dozvoljena je samo kod iznosa u evrima.',
  faultDATE: 'Ovo izgleda kao datum. Excel od 3.12 pravi datum: upišite broj ponovo.',
  faultSCIENTIFIC: 'Ovaj broj je skraćen (E). Upišite sve njegove cifre.',
  faultSHEET_ERROR: 'Ovo je greška iz tabele, a ne broj. Ispravite je tamo ili upišite broj.',
  faultFORMULA: 'Ovo je formula. Upišite njen rezultat.',
  faultNO_VALUE: 'Izaberite pored zašto nema vrednosti; upišite 0 samo ako je brojano i nije bilo nijednog.',
  faultNOT_YES_NO: 'Ovo nije ni da ni ne.',

  // Lepljenje
  pasted_one: 'Nalepljena je {{count}} vrednost',
  pasted_few: 'Nalepljene su {{count}} vrednosti',
  pasted_other: 'Nalepljeno je {{count}} vrednosti',
  pastedClean: '{{pasted}}, sve su pročitane.',
  pastedAttention_one: '{{pasted}}, {{count}} traži pažnju:',
  pastedAttention_few: '{{pasted}}, {{count}} traže pažnju:',
  pastedAttention_other: '{{pasted}}, {{count}} traži pažnju:',
  pastedMore_one: 'i još {{count}}',
  pastedMore_few: 'i još {{count}}',
  pastedMore_other: 'i još {{count}}',
  pastedNothing: 'Ništa nije nalepljeno.',
  pastedLocked: 'Izostavljeno jer je zaključano: {{names}}.',
  pastedBeyond_one: '{{count}} vrednost nije stala i izostavljena je.',
  pastedBeyond_few: '{{count}} vrednosti nisu stale i izostavljene su.',
  pastedBeyond_other: '{{count}} vrednosti nije stalo i izostavljeno je.',

  // Opoziv i popunjavanje nadole
  undo: 'Opozovi',
  undone: 'Opozvano: {{what}}.',
  redone: 'Ponovljeno: {{what}}.',
  valuesCount_one: '{{count}} vrednost',
  valuesCount_few: '{{count}} vrednosti',
  valuesCount_other: '{{count}} vrednosti',
  explanationOf: 'objašnjenje za {{code}}',
  undoNothing: 'Nema ničega za opoziv.',
  redoNothing: 'Nema ničega za ponavljanje.',
  changedMeanwhile: 'U međuvremenu izmenjeno, pa ostaje kako jeste: {{names}}.',
  filled: 'Preuzeto iz reda iznad: {{name}}.',
  filledNothing: 'Iznad nema ničega što se može preuzeti.',
  filledRange_one: 'Popunjen je {{count}} red. Preuzeto iz reda: {{name}}.',
  filledRange_few: 'Popunjena su {{count}} reda. Preuzeto iz reda: {{name}}.',
  filledRange_other: 'Popunjeno je {{count}} redova. Preuzeto iz reda: {{name}}.',
  filledOthers: 'Ostaje kako jeste jer se drugačije popunjava: {{names}}.',
  closeNotice: 'Zatvori ovu poruku',

  // Izabrane ćelije
  marked_one: 'Izabrana je {{count}} ćelija, poslednja: {{name}}.',
  marked_few: 'Izabrane su {{count}} ćelije, poslednja: {{name}}.',
  marked_other: 'Izabrano je {{count}} ćelija, poslednja: {{name}}.',
  markEnded: 'Ništa više nije izabrano.',
  copied_one: 'Kopirana je {{count}} ćelija.',
  copied_few: 'Kopirane su {{count}} ćelije.',
  copied_other: 'Kopirano je {{count}} ćelija.',
  cleared_one: 'Ispražnjen je {{count}} red.',
  cleared_few: 'Ispražnjena su {{count}} reda.',
  cleared_other: 'Ispražnjeno je {{count}} redova.',

  // Tasteri
  keys: 'Tasteri',
  keysTitle: 'Tasteri obrasca',
  keysKey: 'Taster',
  keysDoes: 'Šta radi',
  keyDown: 'Čuva i prelazi u red ispod; Enter posle Tab prelazi u njegovu prvu ćeliju',
  keyUp: 'Čuva i prelazi u red iznad',
  keyTab: 'Udesno',
  keyEscape: 'Vraća na ono što je sačuvano',
  keyUndo: 'Opoziva poslednji unos, i u objašnjenjima i aktivnostima; lepljenje se računa kao jedan',
  keyRedo: 'Radi to ponovo',
  keyMark: 'Bira više ćelija; sa ← i → u stranu, i tasterom Shift uz klik. Esc prekida izbor',
  keyFill: 'Preuzima ono što sadrži red iznad; u izabranim ćelijama ono iz prvog reda',
  keyCopy: 'Kopira ili iseca izabrane ćelije za tabelu',
  keyPaste: 'Lepi blok iz tabele, od ove ćelije nadole i udesno',
  keyClear: 'Prazni izabrane ćelije, u jednom koraku',
  keyReason: 'Bira zašto nema vrednosti',
  keyHelp: 'Ovaj spisak',
};
