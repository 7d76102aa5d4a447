import type { SentencesWith } from './sentence';
import { formSentencesSr } from './sentences.form.sr';

export const sentencesSr: SentencesWith<'one' | 'few' | 'other'> = {
  ...formSentencesSr,
  CheckRule_NOT_A_NUMBER: '„{value}” nije broj.',
  CheckRule_NEGATIVE: '{value:number} je ispod nule; ovde vrednost mora biti nula ili veća.',
  CheckRule_NOT_WHOLE: 'Osobe, slučajevi i događaji broje se celim brojevima; {value:number} nije ceo broj.',
  CheckRule_TOO_MANY_DECIMALS:
    '{value:number} ima previše decimala; dozvoljeno ih je najviše {limit:number}.',
  CheckRule_OUT_OF_RANGE:
    '{value:number} je izvan dozvoljenog opsega; najveća dozvoljena vrednost je {limit:number}.',
  CheckRule_NUMERATOR_ABOVE_DENOMINATOR:
    'Brojilac ({numerator:number}) je veći od imenioca ({denominator:number}); ovaj udeo ne može biti veći od 100%.',
  CheckRule_PART_MISSING: 'Unesite i brojilac i imenilac. Nedostaje: {part:field}.',
  CheckRule_BREAKDOWN_ABOVE_TOTAL:
    'Razvrstavanje „{breakdown}”{part:part} daje {sum:number}, što je više od ukupne vrednosti ({total:number}).',
  CheckRule_BREAKDOWN_NOT_EQUAL_TOTAL:
    'Razvrstavanje „{breakdown}”{part:part} daje {sum:number}, a ukupna vrednost je {total:number}; te dve vrednosti moraju biti jednake.',
  CheckRule_LINE_EMPTY: 'Unesite vrednost ili razlog zašto je nema. Prazna ćelija nije nula.',
  CheckRule_MUCH_HIGHER:
    '{value:number} je više od trostrukog proseka ranijih vrednosti ({mean:about}). Proverite vrednost ili jednom rečenicom objasnite zašto je tačna.',
  CheckRule_MUCH_LOWER:
    '{value:number} je manje od trećine proseka ranijih vrednosti ({mean:about}). Proverite vrednost ili jednom rečenicom objasnite zašto je tačna.',
  CheckRule_ZERO_AFTER_VALUES:
    'Uneta je nula, a ranije vrednosti su bile iznad nule. Proverite vrednost ili jednom rečenicom objasnite zašto je tačna.',
  CheckRule_BREAKDOWN_MISSING:
    'Nedostaje razvrstavanje „{breakdown}”. Unesite ga, označite da razvrstavanja nema ili jednom rečenicom objasnite zašto nedostaje.',
  CheckRule_ACTIVITY_EMPTY: 'Unesite koliki je procenat aktivnosti sproveden.',

  Refusal_WRONG_ROLE: 'Vaša uloga ne dozvoljava ovu radnju.',
  Refusal_NOT_YOUR_INSTITUTION: 'Ovo pripada drugoj instituciji.',
  Refusal_WORKFLOW_NOT_STARTED: 'U ovaj izveštaj još ništa nije uneto.',
  Refusal_WORKFLOW_DRAFT: 'Izveštaj je još nacrt; institucija ga nije podnela.',
  Refusal_WORKFLOW_SUBMITTED: 'Izveštaj je podnet i čeka pregled.',
  Refusal_WORKFLOW_RETURNED: 'Izveštaj je vraćen instituciji na ispravku.',
  Refusal_WORKFLOW_APPROVED: 'Izveštaj je odobren; može se menjati tek kada se otvori radi ispravke.',
  Refusal_QUARTER_CLOSED: 'Kvartal je zatvoren.',
  Refusal_QUARTER_NOT_OPEN: 'Kvartal nije otvoren za izveštavanje.',
  Refusal_QUARTER_ALREADY_OPEN: 'Kvartal je već otvoren.',
  Refusal_QUARTER_NOT_BEGUN: 'Kvartal još nije počeo.',
  Refusal_QUARTER_NOT_ENDED: 'Kvartal se još nije završio.',
  Refusal_LINE_LOCKED: 'Ovaj red je zaključan: izveštaj je vraćen na ispravku drugih redova.',
  Refusal_CELL_LOCKED: 'Ova ćelija je zaključana: izveštaj je vraćen radi ispravke drugih ćelija ovog reda.',
  Refusal_BREAKDOWN_LOCKED:
    'Samo je ukupna vrednost ovog reda vraćena na ispravku; oznaka da nema razvrstavanja sada ne može da se menja.',
  Refusal_NOT_CLEAN:
    'U ovom izveštaju ima nešto što treba pogledati; otvorite ga i odlučite o njemu posebno.',
  Refusal_THREAD_RESOLVED: 'Ovaj razgovor je rešen. Ponovo ga otvorite da biste odgovorili.',
  Refusal_OWN_SUBMISSION: 'Ovaj izveštaj ste podneli vi; mora da ga pregleda neko drugi.',
  Refusal_HAS_ERRORS: {
    one: 'Izveštaj ima {count:number} grešku koju treba ispraviti pre podnošenja.',
    few: 'Izveštaj ima {count:number} greške koje treba ispraviti pre podnošenja.',
    other: 'Izveštaj ima {count:number} grešaka koje treba ispraviti pre podnošenja.',
  },
  Refusal_WARNINGS_UNEXPLAINED: {
    one: '{count:number} upozorenje još nije objašnjeno; objasnite ga pre podnošenja.',
    few: '{count:number} upozorenja još nisu objašnjena; objasnite ih pre podnošenja.',
    other: '{count:number} upozorenja još nije objašnjeno; objasnite ih pre podnošenja.',
  },
  Refusal_NOTHING_TO_SUBMIT: 'Nema šta da se podnese.',
  Refusal_NOTHING_TO_EXPLAIN: 'Nema šta da se objasni.',

  Error_NOT_SIGNED_IN: 'Niste prijavljeni. Prijavite se da biste nastavili.',
  Error_NOT_ALLOWED: 'Nemate pravo na ovu radnju.',
  Error_NOT_FOUND: 'Ovo ne postoji ili mu nemate pristup.',
  Error_INVALID_INPUT: 'Poslati podaci nisu ispravni. Proverite šta ste uneli.',
  Error_INVALID_FIELD: 'Ono što je uneto u polje „{field:field}” nije ispravno.',
  Error_CONFLICT_VALUE:
    'Ova vrednost je u međuvremenu promenjena ({by}) i sada glasi: {theirs:value}. Uporedite obe i izaberite ispravnu.',
  Error_CONFLICT:
    'Neko drugi je u međuvremenu ovde uneo izmene. Ponovo učitajte stranicu i ponovite svoju izmenu.',
  Error_RATE_LIMITED: 'Previše pokušaja. Pokušajte ponovo za {seconds:number} s.',
  Error_INTERNAL:
    'Došlo je do greške u sistemu. Pokušajte ponovo; ako se ponovi, administratoru navedite ovu oznaku: {reference}',
  Error_SIGN_IN_FAILED: 'Adresa e-pošte ili lozinka nije ispravna.',
  Error_PASSWORD_TOO_SHORT: 'Lozinka je prekratka; najmanji dozvoljeni broj znakova je {limit:number}.',
  Error_PASSWORD_WRONG: 'Sadašnja lozinka nije ispravna.',
  Error_EMAIL_TAKEN: 'Već postoji nalog sa ovom adresom e-pošte.',
  Error_EMAIL_INVALID: 'Ovo nije ispravna adresa e-pošte.',
  Error_INSTITUTION_REQUIRED: 'Kontakt osoba mora imati instituciju. Izaberite je.',
  Error_INSTITUTION_NOT_ALLOWED: 'Samo kontakt osoba ima instituciju; za ovu ulogu ostavite polje prazno.',
  Error_TEXT_REQUIRED: 'Popunite polje „{field:field}”.',
  Error_TEXT_TOO_LONG:
    'Tekst u polju „{field:field}” je predugačak; najveći dozvoljeni broj znakova je {limit:number}.',
  Error_UNKNOWN_QUARTER: 'Ovaj kvartal nije poznat. Kvartal se piše ovako: 2018-Q3.',
  Error_QUARTER_NOT_OPEN: 'Kvartal nije otvoren za izveštavanje.',
  Error_QUARTER_OUTSIDE_FRAMEWORK: 'Kvartal je izvan perioda strategije ili projekta.',
  Error_UNKNOWN_CELL: 'Razvrstavanja ovog pokazatelja nemaju takvu ćeliju.',
  Error_UNKNOWN_LINE: 'Izveštaj nema takav red.',
  Error_CELL_WITHOUT_LINE: 'O ćeliji ne može ništa da se kaže bez njenog reda.',
  Error_WRONG_FIELDS_FOR_MEASURE:
    'Ovaj pokazatelj se unosi drugačije: ili kao jedna vrednost, ili kao brojilac i imenilac.',
  Error_VALUE_AND_REASON: 'Unesite ili vrednost ili razlog zašto je nema, a ne oboje.',
  Error_DUE_BEFORE_QUARTER_END: 'Rok mora biti posle kraja kvartala.',
  Error_DUE_NOT_LATER: 'Novi rok mora biti kasniji od sadašnjeg.',
  Error_TOO_MANY_ENTRIES: 'Previše unosa odjednom; najveći dozvoljeni broj je {limit:number}.',
  Error_NOTHING_APPROVED: 'Još nema odobrenih podataka za objavljivanje.',
  Error_NOTHING_TO_RELEASE: 'Izaberite šta se objavljuje: indikatore ovog okvira, kao i kvartale ili godine.',
  Error_DRAFT_NOT_READY: 'Ovaj nacrt ne može da se objavi: nije prošao kontrolu poverljivosti.',
  Error_FACTS_CHANGED: 'Podaci su se promenili otkako je nacrt pripremljen. Pripremite ga ponovo.',
  Error_ENTRY_TWICE: 'Isti red, ista aktivnost ili ista ćelija poslati su dva puta.',
  Error_BODY_TOO_LARGE: 'Poslato je previše podataka.',
  Error_QUERY_TOO_COMPLEX: 'Zahtev je previše složen.',
  Error_LAST_ADMIN: 'Ovo je poslednji aktivni administratorski nalog; bar jedan mora ostati.',
  Error_OWN_ROLE:
    'Ne možete sami da promenite svoju ulogu ili instituciju; to mora da uradi drugi administrator.',
  Error_KEY_REUSED:
    'Ova izmena je već poslata sa drugim sadržajem. Ništa nije promenjeno; ponovo učitajte stranicu i ponovite unos.',
  Error_NO_BREAKDOWN_MARKED:
    'Red je označen kao red bez razvrstavanja. Uklonite oznaku pre nego što unesete podatke po kategorijama.',
  Error_BREAKDOWN_ENTERED:
    'Red ima podatke po kategorijama. Obrišite ih pre nego što označite da nema razvrstavanja.',
  Error_FILE_TOO_LARGE: 'Datoteka je prevelika; dozvoljeno je najviše {limit:number} MB.',
  Error_FILE_KIND:
    'Mogu se priložiti samo datoteke PDF, PNG, JPG, DOCX i XLSX. Po sadržaju je ova datoteka nešto drugo.',
  Error_FILE_NAME:
    'Nastavak imena datoteke ne odgovara njenom sadržaju. Sačuvajte datoteku ponovo sa ispravnim nastavkom.',
  Error_FILE_DAMAGED:
    'Datoteka je oštećena, zaštićena lozinkom ili neobično spakovana. Sačuvajte je ponovo, pa je priložite.',
  Error_FILE_MACROS: 'Dokument sadrži makroe ili druge programe. Sačuvajte ga bez njih.',
  Error_FILE_EMPTY: 'Nijedna datoteka nije stigla, ili je prazna. Izaberite datoteku.',
  Error_FILE_MISSING:
    'Ova datoteka je priložena, ali je server više ne nalazi. Administrator može da je potraži po oznaci {reference}.',
  Error_UPLOADS_BUSY: 'Upravo se prima mnogo datoteka. Pošaljite datoteku ponovo za minut.',
  Error_FILE_BROKEN: 'Datoteka nije stigla cela. Pošaljite je ponovo.',
  Error_TOO_MANY_FILES: 'Ovde se može priložiti najviše {limit:number} datoteka. Prvo uklonite jednu.',
  Error_REPORT_FILES_FULL: 'Datoteke jednog izveštaja mogu zajedno imati najviše {limit:number} MB.',
  Error_MAIL_NOT_SENT_HERE:
    'Ovde se poruke ne šalju: nije podešen server za poštu, ili je ovo demonstracija.',
  Error_MAIL_NOT_FAILED: 'Ponovo se može poslati samo poruka čije slanje nije uspelo.',
  Error_MAIL_TOO_LATE:
    'Ovaj podsetnik više ne važi: njegov dan je prošao, rok je pomeren ili je izveštaj predat. Ako je i dalje potreban, napišite novi.',
  Error_MAIL_RECIPIENT_GONE:
    'Nalog je zatvoren ili sada izveštava za drugu instituciju; ova poruka se više ne šalje.',
};
