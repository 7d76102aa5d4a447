import type { components as english } from '../en/components';
import type { SerbianWordsOf } from '../wordsOf';

export const components: SerbianWordsOf<typeof english> = {
  productName: 'Praćenje strategije',
  language: 'Jezik',
  breadcrumbs: 'Nalazite se ovde',
  close: 'Zatvori',
  cancel: 'Otkaži',
  loading: 'Učitavanje …',
  showPassword: 'Prikaži ili sakrij lozinku',
  days_one: '{{count}} dan',
  days_few: '{{count}} dana',
  days_other: '{{count}} dana',
  thereIsAProblem_one: 'Postoji {{count}} problem',
  thereIsAProblem_few: 'Postoje {{count}} problema',
  thereIsAProblem_other: 'Postoji {{count}} problema',
  couldNotLoad: 'Učitavanje nije uspelo',
  notForYou: 'Ova stranica nije namenjena vašem nalogu',
  toStart: 'Idi na početnu stranicu',
  serverNotReached: 'Server nije dostupan. Proverite mrežnu vezu.',
  savedIsKept: 'Sve što je sačuvano ostaje sačuvano.',
  tryAgain: 'Pokušaj ponovo',
  loadAgain: 'Učitajte stranicu ponovo. Ako se to ponovi, obavestite administratora.',
  showAsTable: 'Prikaži kao tabelu',
  showAsChart: 'Prikaži kao grafikon',
  downloadCsv: 'Preuzmi CSV',
  source: 'Izvor: {{source}}',
};
