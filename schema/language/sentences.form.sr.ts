import type { formSentencesEn } from './sentences.form.en';

export const formSentencesSr: Record<keyof typeof formSentencesEn, string> = {
  Form_EMPTY: 'Datoteka je prazna.',
  Form_TOO_LARGE: 'Datoteka je prevelika za obrazac; dozvoljeno je najviše {limit:number} MB.',
  Form_NOT_XLSX:
    'Ovo nije Excel datoteka (.xlsx). Sačuvajte obrazac kao Excel radnu svesku i pošaljite ga ponovo.',
  Form_OLD_XLS:
    'Ovo je datoteka starog Excela (.xls). Sačuvajte je kao Excel radnu svesku (.xlsx) i pošaljite ponovo.',
  Form_ENCRYPTED: 'Datoteka je zaštićena lozinkom. Uklonite lozinku i pošaljite je ponovo.',
  Form_MACROS:
    'Datoteka sadrži makroe. Sačuvajte je kao Excel radnu svesku bez makroa (.xlsx) i pošaljite ponovo.',
  Form_LINKS: 'Datoteka upućuje na druge datoteke ili izvore podataka. Uklonite veze i pošaljite je ponovo.',
  Form_DAMAGED: 'Datoteka je oštećena ili nepotpuna. Ponovo sačuvajte obrazac i pošaljite ga još jednom.',
  Form_UNSAFE:
    'Datoteka nije građena kao Excel radna sveska i nije otvorena. Preuzmite novi obrazac i popunite njega.',
  Form_UNPACKS_TOO_LARGE: 'Datoteka sadrži mnogo više nego obrazac i nije otvorena.',
  Form_TOO_MANY_ROWS: 'Datoteka ima mnogo više redova ili kolona nego obrazac.',
  Form_TOO_SLOW:
    'Ovo je trajalo predugo: server trenutno ima mnogo posla. Pokušajte ponovo za nekoliko minuta.',
  Form_BUSY: 'Upravo se pravi ili čita više obrazaca. Pokušajte ponovo za minut.',
  Form_NOT_A_FORM:
    'Ova radna sveska nije obrazac ovog sistema. Preuzmite obrazac ovog izveštaja i popunite njega.',
  Form_ALTERED:
    'Skriveni kod obrasca se ne slaže: obrazac je izmenjen ili je sistem u međuvremenu dobio novi ključ. Preuzmite novi obrazac i prekopirajte svoje vrednosti u njega.',
  Form_OTHER_REPORT:
    'Ovaj obrazac pripada drugom izveštaju: {reference}. Pošaljite ga tamo ili preuzmite obrazac ovog izveštaja.',
  Form_OLD_PLAN:
    'Plan je izmenjen nakon što je ovaj obrazac napravljen. Preuzmite novi obrazac i prekopirajte svoje vrednosti u njega.',
  Form_OTHER_LAYOUT:
    'Ovaj obrazac je napravljen drugom verzijom sistema. Preuzmite novi obrazac i prekopirajte svoje vrednosti u njega.',
  Form_LAYOUT_CHANGED:
    'Kolone ili redovi obrasca su uklonjeni, ponovljeni ili spojeni. Preuzmite novi obrazac i prekopirajte svoje vrednosti u njega.',
  FormProblem_FORMULA:
    'Ovde se nalazi formula. Preuzimaju se samo vrednosti: nalepite rezultat kao vrednost.',
  FormProblem_ERROR_VALUE: 'Ovde se nalazi Excelova greška ({value}).',
  FormProblem_DATE: 'Excel je od unetog napravio datum. Unesite broj ponovo u ćeliju sa brojčanim formatom.',
  FormProblem_AMBIGUOUS:
    '„{value}” se može čitati kao {first:number} ili kao {second:number}. Napišite broj bez znaka između hiljada.',
  FormProblem_UNKNOWN_REASON: '„{value}” nije nijedan od razloga. Izaberite razlog sa liste.',
  FormProblem_NOT_YES_NO: 'Izaberite da ili ne sa liste; „{value}” nije nijedno od toga.',
  FormProblem_NOT_HERE: 'Ova ćelija obrasca ne prima ništa; ostavite je praznu.',
  FormProblem_UNKNOWN_ROW: 'Ovaj red ne pripada obrascu. Unesite vrednost u red njenog pokazatelja.',
  FormProblem_ROW_TWICE: 'Ovaj red se u obrascu nalazi dva puta. Uklonite kopiju.',
  FormProblem_ROW_MIXED:
    'Nazivi u ovom redu su pomereni, pa nije sigurno čemu vrednost pripada. Preuzmite novi obrazac.',
  FormProblem_ROW_MISSING:
    'Red „{value}” je uklonjen iz obrasca. Preuzmite novi obrazac i prekopirajte svoje vrednosti u njega.',
  FormProblem_TOO_MANY: 'Obrazac menja više ćelija nego što se može preuzeti odjednom ({limit:number}).',
};
