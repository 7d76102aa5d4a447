import type { app as english } from '../en/app';
import type { WordsOf } from '../wordsOf';

export const app: WordsOf<typeof english> = {
  strapline: 'Strategjia Kombëtare kundër Trafikimit me Njerëz',
  skip: 'Kalo te përmbajtja',
  menu: 'Menyja',
  navigation: 'Navigimi kryesor',
  tasks: 'Detyrat',
  reports: 'Raportet e mia',
  overview: 'Pasqyra',
  review: 'Shqyrtimi',
  plan: 'Plani',
  quarters: 'Tremujorët',
  outbox: 'Posta dalëse',
  releases: 'Publikimet',
  summary: 'Përmbledhja',
  users: 'Përdoruesit',
  settings: 'Cilësimet',
  audit: 'Gjurma e auditimit',
  account: 'Llogaria ime',
  signIn: 'Hyrja',
  signOut: 'Dil',
  demonstration: 'Demonstrim',
  demonstrationMeaning:
    'Të gjitha shifrat e raportuara janë të shpikura. Teksti dhe synimet e planit janë rindërtim jozyrtar.',
  demonstrationToday: 'Data e programit: {{day}}.',
  footnote:
    '* Ky emërtim nuk paragjykon qëndrimet për statusin dhe është në përputhje me RKSKB 1244/1999 dhe me Opinionin e GJND-së për Deklaratën e Pavarësisë së Kosovës.',
  version: 'Versioni {{version}}',
  notFound: 'Kjo faqe nuk ekziston',
  notFoundLead: 'Adresa mund të jetë shkruar gabim ose faqja është zhvendosur. Asgjë nuk ka humbur.',
  toStart: 'Shko te faqja e parë',
  failed: 'Diçka shkoi keq në këtë faqe',
  failedLead: 'Gabimi është i programit. Gjithçka që është ruajtur mbetet e ruajtur.',
  loadAgain: 'Ngarko faqen përsëri',
  notSignedOut: 'Jeni ende i kyçur',
  unsentTitle: 'Disa vlera ende nuk janë dërguar',
  unsent_one:
    '{{count}} vlerë është shënuar në këtë kompjuter dhe nuk ka arritur te serveri. Dalja e fshin atë.',
  unsent_other:
    '{{count}} vlera janë shënuar në këtë kompjuter dhe nuk kanë arritur te serveri. Dalja i fshin ato.',
  signOutAnyway: 'Fshij dhe dil',
  stay: 'Mos dil',
};
