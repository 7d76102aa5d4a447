import type { ReleaseFileWords } from './releaseFileWords.en';

/** What stands in the files of a release, in Albanian. */
export const releaseFileWordsSq: ReleaseFileWords = {
  total: 'Gjithsej',
  aboutSheet: 'Lexo më parë',
  indicatorsSheet: 'Treguesit',
  figuresSheet: 'Shifrat',
  referencesSheet: 'Publikuar nga të tjerët',
  leftOutSheet: 'Të lënë jashtë',
  columnsSheet: 'Kolonat',
  yes: 'Po',
  no: 'Jo',
  citeAs: 'Citohet si',
  product: 'Monitoruesi i Strategjisë',
  contentHash: 'SHA-256 i përmbajtjes së ngrirë',
  releasedAt: 'Publikuar më',
  figuresUpTo: 'Shifrat deri në',
  framework: 'Korniza e rezultateve',
  keyPoint: 'Pikë kryesore',
  method: 'Metoda',
  hiddenFigures: 'Shifrat e fshehura',
  hiddenText:
    'Shifra e shënuar me {mark} ekziston dhe është fshehur për të mbrojtur personat. Numrat e personave nga 1 deri në {most:number}, si dhe shifrat e tjera nga të cilat mund të nxirret një numër i tillë, fshihen njësoj. E fshehur nuk do të thotë as zero e as mungesë. Në këtë publikim janë fshehur {count:number} shifra. Kjo i mbron personat, por nuk është anonimitet dhe nuk mund ta zhbëjë atë që kanë publikuar të tjerët.',
  emptyText: 'Qeliza e zbrazët nuk ka vlerë; ajo nuk është zero.',
  designation:
    '* Ky emërtim nuk paragjykon qëndrimet për statusin dhe është në përputhje me RKSKB 1244/1999 dhe me Opinionin e GJND-së për Deklaratën e Pavarësisë së Kosovës.',
  source: 'Burimi',
  address: 'Adresa',
  status: 'Statusi',
  reason: 'Arsyeja',
  of: 'Për',
  latestPeriod: 'Viti i fundit',
  baseline: 'Vlera bazë',
  baselineYear: 'Viti i vlerës bazë',
  rating: 'Vlerësimi',
  shareOfExpected: 'Përqindja e asaj që pritej',
  definition: 'Përkufizimi',
  reportedBy: 'Raportohet nga',
  objective: 'Objektivi',
  code: 'Kodi',
  column: 'Kolona',
  description: 'Përshkrimi',
  quarterColumn: 'Tremujori',
  coverage: 'Vlera të llogaritura: {counted:number} nga {expected:number}.',
  parts: 'Numëruesi: {numerator}; emëruesi: {denominator}.',
  outOf: '{value:number} nga {outOf:number}.',
  unitIs: 'Njësia: {unit}.',
  columns: {
    release: { title: 'Publikimi', description: 'Numri i publikimit.' },
    released_at: { title: 'Publikuar më', description: 'Kur janë ngrirë shifrat (ISO 8601, UTC).' },
    invented: {
      title: 'Të shpikura',
      description: 'true: shifrat janë të shpikura për demonstrim dhe nuk duhet të citohen.',
    },
    framework_code: { title: 'Korniza', description: 'Kodi i kornizës së rezultateve.' },
    objective_code: { title: 'Objektivi', description: 'Kodi i objektivit të cilit i përket treguesi.' },
    indicator_code: { title: 'Kodi i treguesit', description: 'Kodi i treguesit.' },
    indicator_name: { title: 'Treguesi', description: 'Emri i treguesit.' },
    measure: {
      title: 'Mënyra e matjes',
      description:
        'Si mat treguesi: numër (COUNT), përqindje (RATIO), shumë në euro (AMOUNT), mesatare ditësh (DAYS), po ose jo (YES_NO), hapa të një pike kyçe (MILESTONE).',
    },
    unit: { title: 'Njësia', description: 'Njësia e vlerës.' },
    breakdown_code: {
      title: 'Kodi i ndarjes',
      description: 'Kodi i ndarjes; total për tërësinë. Kodet me * kryqëzojnë disa dimensione.',
    },
    breakdown_name: { title: 'Ndarja', description: 'Emri i ndarjes.' },
    cell_code: {
      title: 'Kodi i kategorisë',
      description: 'Kodi i kategorisë, p.sh. sex=female;age_group=child; total për tërësinë.',
    },
    cell_name: { title: 'Kategoria', description: 'Emri i kategorisë.' },
    period: { title: 'Periudha', description: 'Tremujor si 2018-Q3, ose vit si 2018.' },
    period_kind: { title: 'Lloji i periudhës', description: 'QUARTER (tremujor) ose YEAR (vit).' },
    period_start: { title: 'Dita e parë', description: 'Dita e parë e periudhës.' },
    period_end: {
      title: 'Dita e fundit',
      description: 'Dita e fundit e periudhës; viti i publikimit përfundon me tremujorin e publikimit.',
    },
    value: {
      title: 'Vlera',
      description:
        'Shifra e miratuar, e saktë. Përqindjet janë në përqind. E zbrazët kur value_status është HIDDEN ose MISSING.',
    },
    value_status: {
      title: 'Statusi i vlerës',
      description:
        'SHOWN: vlera është dhënë. HIDDEN: ka vlerë, por është fshehur për të mbrojtur personat. MISSING: nuk ka vlerë; kjo nuk është zero.',
    },
    out_of: {
      title: 'Nga',
      description: 'Për “n nga m” (po ose jo në disa institucione): m, numri i atyre që janë përgjigjur.',
    },
    numerator: { title: 'Numëruesi', description: 'Shuma e numëruesve të një përqindjeje ose mesatareje.' },
    numerator_status: {
      title: 'Statusi i numëruesit',
      description: 'Si value_status; e zbrazët kur matja nuk ka numërues.',
    },
    denominator: { title: 'Emëruesi', description: 'Shuma e emëruesve të një përqindjeje ose mesatareje.' },
    denominator_status: {
      title: 'Statusi i emëruesit',
      description: 'Si value_status; e zbrazët kur matja nuk ka emërues.',
    },
    target: { title: 'Synimi', description: 'Synimi i periudhës. Vetëm për tërësinë.' },
    percent_of_target: {
      title: 'Përqindja e synimit',
      description:
        'Vlera në përqind të synimit. Vetëm për tërësinë; e zbrazët kur njëra prej të dyjave nuk jepet.',
    },
    change: {
      title: 'Ndryshimi',
      description:
        'Dallimi nga periudha e mëparshme, në njësinë e vlerës (te përqindjet: pikë përqindjeje). Vetëm për tërësinë; e zbrazët kur njëra prej të dyjave nuk jepet.',
    },
    values_counted: {
      title: 'Vlera të llogaritura',
      description: 'Sa vlera të institucioneve janë në shifër. Vetëm për tërësinë.',
    },
    values_expected: { title: 'Vlera të pritura', description: 'Sa vlera priteshin. Vetëm për tërësinë.' },
    note: { title: 'Shënim', description: 'Thotë me fjalë se një shifër e rreshtit është e fshehur.' },
  },
};
