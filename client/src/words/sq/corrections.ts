import type { corrections as english } from '../en/corrections';
import type { WordsOf } from '../wordsOf';

export const corrections: WordsOf<typeof english> = {
  number: 'Korrigjimi {{number}}',
  lead: 'Raporti i kthehet institucionit si korrigjimi {{number}}, edhe kur tremujori është i mbyllur.',
  meanwhile:
    'Derisa korrigjimi të miratohet, vlerat e raportit nuk llogariten në shifrat kombëtare; te mbulimi i tyre shënohet se institucioni po korrigjon. Publikimet që kanë dalë mbeten siç janë. Vlera e miratuar në fillim mbetet e dukshme pranë çdo vlere të korrigjuar.',
  open: 'Korrigjimi {{number}} është i hapur. Derisa të miratohet, vlerat e këtij raporti nuk llogariten në shifrat kombëtare.',
  firstApproved: 'miratuar në fillim:',
};
