import type { SentencesWith } from './sentence';
import { formSentencesSq } from './sentences.form.sq';

export const sentencesSq: SentencesWith<'one' | 'other'> = {
  ...formSentencesSq,
  CheckRule_NOT_A_NUMBER: '„{value}“ nuk është numër.',
  CheckRule_NEGATIVE: '{value:number} është nën zero; këtu vlera duhet të jetë zero ose më e madhe.',
  CheckRule_NOT_WHOLE:
    'Personat, rastet dhe ngjarjet numërohen me numra të plotë; {value:number} nuk është numër i plotë.',
  CheckRule_TOO_MANY_DECIMALS:
    '{value:number} ka tepër shumë shifra pas presjes dhjetore; lejohen më së shumti {limit:number}.',
  CheckRule_OUT_OF_RANGE:
    '{value:number} është jashtë kufijve të lejuar; vlera më e madhe e lejuar është {limit:number}.',
  CheckRule_NUMERATOR_ABOVE_DENOMINATOR:
    'Numëruesi ({numerator:number}) është më i madh se emëruesi ({denominator:number}); kjo përqindje nuk mund të kalojë 100%.',
  CheckRule_PART_MISSING: 'Shënoni edhe numëruesin, edhe emëruesin. Mungon: {part:field}.',
  CheckRule_BREAKDOWN_ABOVE_TOTAL:
    'Ndarja „{breakdown}“{part:part} jep {sum:number}, që është më shumë se totali prej {total:number}.',
  CheckRule_BREAKDOWN_NOT_EQUAL_TOTAL:
    'Ndarja „{breakdown}“{part:part} jep {sum:number}, ndërsa totali është {total:number}; të dyja duhet të jenë të barabarta.',
  CheckRule_LINE_EMPTY: 'Shënoni një vlerë ose arsyen pse ajo mungon. Fusha e zbrazët nuk është zero.',
  CheckRule_MUCH_HIGHER:
    '{value:number} është më shumë se trefishi i mesatares së vlerave të mëparshme ({mean:about}). Verifikojeni ose shpjegoni me një fjali pse vlera është e saktë.',
  CheckRule_MUCH_LOWER:
    '{value:number} është më pak se një e treta e mesatares së vlerave të mëparshme ({mean:about}). Verifikojeni ose shpjegoni me një fjali pse vlera është e saktë.',
  CheckRule_ZERO_AFTER_VALUES:
    'Është shënuar zero, ndërsa vlerat e mëparshme ishin mbi zero. Verifikojeni ose shpjegoni me një fjali pse vlera është e saktë.',
  CheckRule_BREAKDOWN_MISSING:
    'Mungon ndarja „{breakdown}“. Plotësojeni, shënoni se nuk ka ndarje ose shpjegoni me një fjali pse ajo mungon.',
  CheckRule_ACTIVITY_EMPTY: 'Shënoni sa për qind e aktivitetit është zbatuar.',

  Refusal_WRONG_ROLE: 'Roli juaj nuk e lejon këtë veprim.',
  Refusal_NOT_YOUR_INSTITUTION: 'Kjo i përket një institucioni tjetër.',
  Refusal_WORKFLOW_NOT_STARTED: 'Në këtë raport ende nuk është shënuar asgjë.',
  Refusal_WORKFLOW_DRAFT: 'Raporti është ende në hartim; institucioni nuk e ka dorëzuar.',
  Refusal_WORKFLOW_SUBMITTED: 'Raporti është dorëzuar dhe është në pritje të shqyrtimit.',
  Refusal_WORKFLOW_RETURNED: 'Raporti i është kthyer institucionit për korrigjim.',
  Refusal_WORKFLOW_APPROVED: 'Raporti është miratuar; mund të ndryshohet vetëm pasi të hapet për korrigjim.',
  Refusal_QUARTER_CLOSED: 'Tremujori është mbyllur.',
  Refusal_QUARTER_NOT_OPEN: 'Tremujori nuk është i hapur për raportim.',
  Refusal_QUARTER_ALREADY_OPEN: 'Tremujori tashmë është i hapur.',
  Refusal_QUARTER_NOT_BEGUN: 'Tremujori ende nuk ka filluar.',
  Refusal_QUARTER_NOT_ENDED: 'Tremujori ende nuk ka përfunduar.',
  Refusal_LINE_LOCKED: 'Ky rresht është i mbyllur: raporti u kthye për korrigjimin e rreshtave të tjerë.',
  Refusal_CELL_LOCKED:
    'Kjo qelizë është e mbyllur: raporti u kthye për korrigjimin e qelizave të tjera të këtij rreshti.',
  Refusal_BREAKDOWN_LOCKED:
    'Vetëm vlera e përgjithshme e këtij rreshti u kthye për korrigjim; shënimi se nuk ka ndarje nuk mund të ndryshohet tani.',
  Refusal_NOT_CLEAN: 'Në këtë raport ka diçka për t’u parë; hapeni dhe vendosni për të veçmas.',
  Refusal_THREAD_RESOLVED: 'Kjo bisedë është zgjidhur. Rihapeni për t’u përgjigjur.',
  Refusal_OWN_SUBMISSION: 'Këtë raport e keni dorëzuar ju; duhet ta shqyrtojë dikush tjetër.',
  Refusal_HAS_ERRORS: {
    one: 'Raporti ka {count:number} gabim që duhet korrigjuar para dorëzimit.',
    other: 'Raporti ka {count:number} gabime që duhen korrigjuar para dorëzimit.',
  },
  Refusal_WARNINGS_UNEXPLAINED: {
    one: '{count:number} paralajmërim është ende pa shpjegim; shpjegojeni para dorëzimit.',
    other: '{count:number} paralajmërime janë ende pa shpjegim; shpjegojini para dorëzimit.',
  },
  Refusal_NOTHING_TO_SUBMIT: 'Nuk ka asgjë për të dorëzuar.',
  Refusal_NOTHING_TO_EXPLAIN: 'Nuk ka asgjë për të shpjeguar.',

  Error_NOT_SIGNED_IN: 'Nuk jeni identifikuar. Identifikohuni për të vazhduar.',
  Error_NOT_ALLOWED: 'Nuk keni të drejtë ta kryeni këtë veprim.',
  Error_NOT_FOUND: 'Kjo nuk ekziston ose ju nuk keni qasje në të.',
  Error_INVALID_INPUT: 'Të dhënat e dërguara nuk janë të vlefshme. Kontrolloni çfarë keni shënuar.',
  Error_INVALID_FIELD: 'Ajo që është shënuar në fushën „{field:field}“ nuk është e vlefshme.',
  Error_CONFLICT_VALUE:
    'Ndërkohë kjo vlerë është ndryshuar ({by}) dhe tani është: {theirs:value}. Krahasojini të dyja dhe zgjidhni atë të saktën.',
  Error_CONFLICT:
    'Ndërkohë dikush tjetër ka bërë ndryshime këtu. Ngarkojeni përsëri dhe përsëriteni ndryshimin tuaj.',
  Error_RATE_LIMITED: 'Ka pasur tepër shumë përpjekje. Provoni përsëri pas {seconds:number} s.',
  Error_INTERNAL:
    'Ndodhi një gabim në sistem. Provoni përsëri; nëse përsëritet, jepini administratorit këtë numër reference: {reference}',
  Error_SIGN_IN_FAILED: 'Adresa e e-mailit ose fjalëkalimi nuk është i saktë.',
  Error_PASSWORD_TOO_SHORT: 'Fjalëkalimi duhet të ketë së paku {limit:number} karaktere.',
  Error_PASSWORD_WRONG: 'Fjalëkalimi i tanishëm nuk është i saktë.',
  Error_EMAIL_TAKEN: 'Tashmë ekziston një llogari me këtë adresë të e-mailit.',
  Error_EMAIL_INVALID: 'Kjo nuk është adresë e vlefshme e e-mailit.',
  Error_INSTITUTION_REQUIRED: 'Pika kontaktuese duhet të ketë një institucion. Zgjidhni institucionin.',
  Error_INSTITUTION_NOT_ALLOWED:
    'Vetëm pika kontaktuese ka institucion; për këtë rol lëreni fushën të zbrazët.',
  Error_TEXT_REQUIRED: 'Plotësoni fushën „{field:field}“.',
  Error_TEXT_TOO_LONG:
    'Teksti në fushën „{field:field}“ është tepër i gjatë; lejohen më së shumti {limit:number} karaktere.',
  Error_UNKNOWN_QUARTER: 'Ky tremujor nuk njihet. Tremujori shkruhet kështu: 2018-Q3.',
  Error_QUARTER_NOT_OPEN: 'Tremujori nuk është i hapur për raportim.',
  Error_QUARTER_OUTSIDE_FRAMEWORK: 'Tremujori është jashtë periudhës së strategjisë ose të projektit.',
  Error_UNKNOWN_CELL: 'Ndarjet e këtij treguesi nuk e kanë këtë qelizë.',
  Error_UNKNOWN_LINE: 'Raporti nuk e ka këtë rresht.',
  Error_CELL_WITHOUT_LINE: 'Për një qelizë nuk mund të thuhet asgjë pa rreshtin e saj.',
  Error_WRONG_FIELDS_FOR_MEASURE:
    'Ky tregues plotësohet ndryshe: ose me një vlerë të vetme, ose me numërues dhe emërues.',
  Error_VALUE_AND_REASON: 'Shënoni ose vlerën, ose arsyen pse ajo mungon, e jo të dyja.',
  Error_DUE_BEFORE_QUARTER_END: 'Afati duhet të jetë pas përfundimit të tremujorit.',
  Error_DUE_NOT_LATER: 'Afati i ri duhet të jetë më i vonshëm se afati i tanishëm.',
  Error_TOO_MANY_ENTRIES: 'Tepër shumë shënime përnjëherë; lejohen më së shumti {limit:number}.',
  Error_NOTHING_APPROVED: 'Ende nuk ka shifra të miratuara për publikim.',
  Error_NOTHING_TO_RELEASE: 'Zgjidhni çfarë publikohet: tregues të këtij kuadri, si dhe tremujorë ose vite.',
  Error_DRAFT_NOT_READY: 'Ky draft nuk mund të publikohet: nuk e ka kaluar kontrollin e konfidencialitetit.',
  Error_FACTS_CHANGED: 'Shifrat kanë ndryshuar që kur u përgatit drafti. Përgatiteni përsëri.',
  Error_ENTRY_TWICE: 'I njëjti rresht, i njëjti aktivitet ose e njëjta qelizë është dërguar dy herë.',
  Error_BODY_TOO_LARGE: 'Të dhënat e dërguara janë tepër të mëdha.',
  Error_QUERY_TOO_COMPLEX: 'Kërkesa është tepër e ndërlikuar.',
  Error_LAST_ADMIN: 'Kjo është llogaria e fundit aktive e administratorit; duhet të mbetet së paku një.',
  Error_OWN_ROLE:
    'Nuk mund ta ndryshoni vetë rolin ose institucionin tuaj; këtë duhet ta bëjë një administrator tjetër.',
  Error_KEY_REUSED:
    'Ky ndryshim është dërguar më parë me përmbajtje tjetër. Asgjë nuk u ndryshua; ngarkojeni faqen përsëri dhe përsëriteni shënimin.',
  Error_NO_BREAKDOWN_MARKED:
    'Rreshti është shënuar pa ndarje. Hiqeni shënimin para se të shënoni shifra sipas kategorive.',
  Error_BREAKDOWN_ENTERED:
    'Rreshti ka shifra sipas kategorive. Fshijini para se të shënoni se nuk ka ndarje.',
  Error_FILE_TOO_LARGE: 'Skedari është tepër i madh; më së shumti lejohen {limit:number} MB.',
  Error_FILE_KIND:
    'Mund të bashkëngjiten vetëm skedarë PDF, PNG, JPG, DOCX dhe XLSX. Sipas përmbajtjes, ky skedar është diçka tjetër.',
  Error_FILE_NAME:
    'Prapashtesa e emrit të skedarit nuk i përgjigjet përmbajtjes. Ruajeni skedarin sërish me prapashtesën e duhur.',
  Error_FILE_DAMAGED:
    'Skedari është i dëmtuar, i mbrojtur me fjalëkalim ose i paketuar në mënyrë të pazakontë. Ruajeni sërish dhe pastaj bashkëngjiteni.',
  Error_FILE_MACROS: 'Dokumenti përmban makro ose programe të tjera. Ruajeni pa to.',
  Error_FILE_EMPTY: 'Nuk arriti asnjë skedar, ose ai është i zbrazët. Zgjidhni një skedar.',
  Error_FILE_MISSING:
    'Ky skedar është bashkëngjitur, por serveri nuk e gjen më. Administratori mund ta kërkojë sipas numrit të referencës {reference}.',
  Error_UPLOADS_BUSY: 'Pikërisht tani po pranohen shumë skedarë. Dërgojeni skedarin përsëri pas një minute.',
  Error_FILE_BROKEN: 'Skedari nuk arriti i plotë. Dërgojeni sërish.',
  Error_TOO_MANY_FILES:
    'Këtu mund të bashkëngjiten më së shumti {limit:number} skedarë. Hiqni njërin më parë.',
  Error_REPORT_FILES_FULL: 'Skedarët e një raporti mund të kenë së bashku më së shumti {limit:number} MB.',
  Error_MAIL_NOT_SENT_HERE:
    'Këtu nuk dërgohen mesazhe: nuk është caktuar asnjë server i postës, ose kjo është demonstrim.',
  Error_MAIL_NOT_FAILED: 'Mund të dërgohet përsëri vetëm një mesazh që nuk ka arritur të dërgohet.',
  Error_MAIL_TOO_LATE:
    'Kjo kujtesë nuk vlen më: dita e saj ka kaluar, afati është shtyrë ose raporti është dorëzuar. Nëse duhet ende, shkruani një të re.',
  Error_MAIL_RECIPIENT_GONE:
    'Llogaria është mbyllur ose tani raporton për një institucion tjetër; ky mesazh nuk dërgohet më.',
};
