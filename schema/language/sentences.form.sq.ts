import type { formSentencesEn } from './sentences.form.en';

export const formSentencesSq: Record<keyof typeof formSentencesEn, string> = {
  Form_EMPTY: 'Skedari është i zbrazët.',
  Form_TOO_LARGE: 'Skedari është tepër i madh për një formular; lejohen më së shumti {limit:number} MB.',
  Form_NOT_XLSX:
    'Ky nuk është skedar i Excel-it (.xlsx). Ruajeni formularin si libër të Excel-it dhe dërgojeni përsëri.',
  Form_OLD_XLS:
    'Ky është skedar i një Excel-i të vjetër (.xls). Ruajeni si libër të Excel-it (.xlsx) dhe dërgojeni përsëri.',
  Form_ENCRYPTED: 'Skedari është i mbrojtur me fjalëkalim. Hiqeni fjalëkalimin dhe dërgojeni përsëri.',
  Form_MACROS: 'Skedari përmban makro. Ruajeni si libër të Excel-it pa makro (.xlsx) dhe dërgojeni përsëri.',
  Form_LINKS:
    'Skedari u referohet skedarëve ose burimeve të tjera të të dhënave. Hiqini lidhjet dhe dërgojeni përsëri.',
  Form_DAMAGED:
    'Skedari është i dëmtuar ose jo i plotë. Ruajeni formularin përsëri dhe dërgojeni edhe një herë.',
  Form_UNSAFE:
    'Skedari nuk është i ndërtuar si libër i Excel-it dhe nuk u hap. Shkarkoni një formular të ri dhe plotësojeni atë.',
  Form_UNPACKS_TOO_LARGE: 'Skedari përmban shumë më tepër se një formular dhe nuk u hap.',
  Form_TOO_MANY_ROWS: 'Skedari ka shumë më tepër rreshta ose kolona se një formular.',
  Form_TOO_SLOW: 'Kjo zgjati tepër: serveri ka shumë punë pikërisht tani. Provoni përsëri pas disa minutash.',
  Form_BUSY: 'Pikërisht tani po krijohen ose po lexohen disa formularë. Provoni përsëri pas një minute.',
  Form_NOT_A_FORM:
    'Ky libër i Excel-it nuk është formular i këtij sistemi. Shkarkoni formularin e këtij raporti dhe plotësojeni atë.',
  Form_ALTERED:
    'Kodi i fshehur i formularit nuk përputhet: formulari është ndryshuar, ose sistemi ka marrë ndërkohë një çelës të ri. Shkarkoni një formular të ri dhe kopjoni vlerat në të.',
  Form_OTHER_REPORT:
    'Ky formular i përket një raporti tjetër: {reference}. Dërgojeni atje ose shkarkoni formularin e këtij raporti.',
  Form_OLD_PLAN:
    'Plani është ndryshuar pasi u krijua ky formular. Shkarkoni një formular të ri dhe kopjoni vlerat në të.',
  Form_OTHER_LAYOUT:
    'Ky formular është krijuar nga një version tjetër i sistemit. Shkarkoni një formular të ri dhe kopjoni vlerat në të.',
  Form_LAYOUT_CHANGED:
    'Kolona ose rreshta të formularit janë hequr, përsëritur ose bashkuar. Shkarkoni një formular të ri dhe kopjoni vlerat në të.',
  FormProblem_FORMULA: 'Këtu ka një formulë. Merren vetëm vlerat: ngjiteni rezultatin si vlerë.',
  FormProblem_ERROR_VALUE: 'Këtu ka një gabim të Excel-it ({value}).',
  FormProblem_DATE:
    'Excel-i e ka kthyer në datë atë që u shënua. Shënojeni numrin përsëri në një qelizë me format numerik.',
  FormProblem_AMBIGUOUS:
    '„{value}“ mund të lexohet si {first:number} ose si {second:number}. Shkruajeni pa shenjë ndarëse të mijësheve.',
  FormProblem_UNKNOWN_REASON: '„{value}“ nuk është asnjë nga arsyet. Zgjidhni një nga lista.',
  FormProblem_NOT_YES_NO: 'Zgjidhni po ose jo nga lista; „{value}“ nuk është asnjëra.',
  FormProblem_NOT_HERE: 'Kjo qelizë e formularit nuk merr asgjë; lëreni të zbrazët.',
  FormProblem_UNKNOWN_ROW:
    'Ky rresht nuk i përket formularit. Shënojeni vlerën në rreshtin e treguesit të vet.',
  FormProblem_ROW_TWICE: 'Ky rresht gjendet dy herë në formular. Hiqeni kopjen.',
  FormProblem_ROW_MIXED:
    'Emërtimet e këtij rreshti janë zhvendosur, prandaj nuk dihet se kujt i përket vlera. Shkarkoni një formular të ri.',
  FormProblem_ROW_MISSING:
    'Rreshti „{value}“ është hequr nga formulari. Shkarkoni një formular të ri dhe kopjoni vlerat në të.',
  FormProblem_TOO_MANY: 'Formulari ndryshon më shumë qeliza se sa mund të merren njëherësh ({limit:number}).',
};
