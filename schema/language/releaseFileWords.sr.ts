import type { ReleaseFileWords } from './releaseFileWords.en';

/** What stands in the files of a release, in Serbian. */
export const releaseFileWordsSr: ReleaseFileWords = {
  total: 'Ukupno',
  aboutSheet: 'Pročitajte',
  indicatorsSheet: 'Pokazatelji',
  figuresSheet: 'Vrednosti',
  referencesSheet: 'Objavili drugi',
  leftOutSheet: 'Izostavljeno',
  columnsSheet: 'Kolone',
  yes: 'Da',
  no: 'Ne',
  citeAs: 'Navodi se kao',
  product: 'Praćenje strategije',
  contentHash: 'SHA-256 zamrznutog sadržaja',
  releasedAt: 'Objavljeno',
  figuresUpTo: 'Vrednosti zaključno sa',
  framework: 'Okvir rezultata',
  keyPoint: 'Ključna poruka',
  method: 'Metod',
  hiddenFigures: 'Prikriveni podaci',
  hiddenText:
    'Podatak sa oznakom {mark} postoji i prikriven je radi zaštite osoba. Brojevi osoba od 1 do {most:number}, kao i drugi podaci iz kojih bi se takav broj mogao izračunati, prikrivaju se na isti način. Prikriveno nije ni nula ni podatak koji nedostaje. U ovoj objavi prikriveno je podataka: {count:number}. To štiti osobe, ali nije anonimnost i ne može poništiti ono što su drugi objavili.',
  emptyText: 'Prazna ćelija nema vrednost; to nije nula.',
  designation:
    '* Ovaj naziv ne prejudicira stavove o statusu i u skladu je sa Rezolucijom SB UN 1244/1999 i mišljenjem MSP o Deklaraciji o nezavisnosti Kosova.',
  source: 'Izvor',
  address: 'Adresa',
  status: 'Status',
  reason: 'Razlog',
  of: 'Za',
  latestPeriod: 'Poslednja godina',
  baseline: 'Osnovna vrednost',
  baselineYear: 'Godina osnovne vrednosti',
  rating: 'Ocena',
  shareOfExpected: 'Procenat očekivanog',
  definition: 'Definicija',
  reportedBy: 'Izveštava',
  objective: 'Cilj',
  code: 'Šifra',
  column: 'Kolona',
  description: 'Opis',
  quarterColumn: 'Kvartal',
  coverage: 'Uračunate vrednosti: {counted:number} od {expected:number}.',
  parts: 'Brojilac: {numerator}; imenilac: {denominator}.',
  outOf: '{value:number} od {outOf:number}.',
  unitIs: 'Jedinica: {unit}.',
  columns: {
    release: { title: 'Objava', description: 'Broj objave.' },
    released_at: { title: 'Objavljeno', description: 'Kada su podaci zamrznuti (ISO 8601, UTC).' },
    invented: {
      title: 'Izmišljeno',
      description: 'true: podaci su izmišljeni za potrebe demonstracije i ne smeju se navoditi.',
    },
    framework_code: { title: 'Okvir', description: 'Šifra okvira rezultata.' },
    objective_code: { title: 'Cilj', description: 'Šifra cilja kojem pokazatelj pripada.' },
    indicator_code: { title: 'Šifra pokazatelja', description: 'Šifra pokazatelja.' },
    indicator_name: { title: 'Pokazatelj', description: 'Naziv pokazatelja.' },
    measure: {
      title: 'Način merenja',
      description:
        'Kako pokazatelj meri: broj (COUNT), procenat (RATIO), iznos u evrima (AMOUNT), prosečan broj dana (DAYS), da ili ne (YES_NO), koraci ključne tačke (MILESTONE).',
    },
    unit: { title: 'Jedinica', description: 'Jedinica vrednosti.' },
    breakdown_code: {
      title: 'Šifra razvrstavanja',
      description: 'Šifra razvrstavanja; total za celinu. Šifre sa * ukrštaju više dimenzija.',
    },
    breakdown_name: { title: 'Razvrstavanje', description: 'Naziv razvrstavanja.' },
    cell_code: {
      title: 'Šifra kategorije',
      description: 'Šifra kategorije, na primer sex=female;age_group=child; total za celinu.',
    },
    cell_name: { title: 'Kategorija', description: 'Naziv kategorije.' },
    period: { title: 'Period', description: 'Kvartal, na primer 2018-Q3, ili godina, na primer 2018.' },
    period_kind: { title: 'Vrsta perioda', description: 'QUARTER (kvartal) ili YEAR (godina).' },
    period_start: { title: 'Prvi dan', description: 'Prvi dan perioda.' },
    period_end: {
      title: 'Poslednji dan',
      description: 'Poslednji dan perioda; godina objave završava se kvartalom objave.',
    },
    value: {
      title: 'Vrednost',
      description:
        'Odobren podatak, tačan. Procenti su u procentima. Prazno kada je value_status HIDDEN ili MISSING.',
    },
    value_status: {
      title: 'Status vrednosti',
      description:
        'SHOWN: vrednost je data. HIDDEN: vrednost postoji i prikrivena je radi zaštite osoba. MISSING: vrednosti nema; to nije nula.',
    },
    out_of: {
      title: 'Od',
      description: 'Za „n od m” (da ili ne za više institucija): m, broj onih koji su odgovorili.',
    },
    numerator: { title: 'Brojilac', description: 'Zbir brojilaca procenta ili proseka.' },
    numerator_status: {
      title: 'Status brojioca',
      description: 'Kao value_status; prazno kada merenje nema brojilac.',
    },
    denominator: { title: 'Imenilac', description: 'Zbir imenilaca procenta ili proseka.' },
    denominator_status: {
      title: 'Status imenioca',
      description: 'Kao value_status; prazno kada merenje nema imenilac.',
    },
    target: { title: 'Ciljna vrednost', description: 'Ciljna vrednost perioda. Samo za celinu.' },
    percent_of_target: {
      title: 'Procenat ciljne vrednosti',
      description:
        'Vrednost u procentima ciljne vrednosti. Samo za celinu; prazno kada se jedno od to dvoje ne objavljuje.',
    },
    change: {
      title: 'Promena',
      description:
        'Razlika u odnosu na prethodni period, u jedinici vrednosti (kod procenata: procentni poeni). Samo za celinu; prazno kada se jedno od to dvoje ne objavljuje.',
    },
    values_counted: {
      title: 'Uračunate vrednosti',
      description: 'Koliko je vrednosti institucija u podatku. Samo za celinu.',
    },
    values_expected: {
      title: 'Očekivane vrednosti',
      description: 'Koliko je vrednosti očekivano. Samo za celinu.',
    },
    note: { title: 'Napomena', description: 'Rečima kaže da je neki podatak u redu prikriven.' },
  },
};
