import type { components as english } from '../en/components';
import type { WordsOf } from '../wordsOf';

export const components: WordsOf<typeof english> = {
  productName: 'Monitoruesi i Strategjisë',
  language: 'Gjuha',
  breadcrumbs: 'Ndodheni këtu',
  close: 'Mbyll',
  cancel: 'Anulo',
  loading: 'Duke u ngarkuar …',
  showPassword: 'Shfaq ose fshih fjalëkalimin',
  days_one: '{{count}} ditë',
  days_other: '{{count}} ditë',
  thereIsAProblem_one: 'Ka një problem',
  thereIsAProblem_other: 'Ka {{count}} probleme',
  couldNotLoad: 'Ngarkimi nuk pati sukses',
  notForYou: 'Kjo faqe nuk është për llogarinë tuaj',
  toStart: 'Shko te faqja e parë',
  serverNotReached: 'Nuk u vendos lidhja me serverin. Kontrolloni lidhjen me rrjetin.',
  savedIsKept: 'Gjithçka që është ruajtur mbetet e ruajtur.',
  tryAgain: 'Provo përsëri',
  loadAgain: 'Ngarkojeni faqen përsëri. Nëse ndodh sërish, njoftoni administratorin.',
  showAsTable: 'Shfaq si tabelë',
  showAsChart: 'Shfaq si grafik',
  downloadCsv: 'Shkarko CSV',
  source: 'Burimi: {{source}}',
};
