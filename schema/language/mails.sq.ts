import type { MailWords } from './mail';

/** The mails in Albanian. */
export const mailsSq: MailWords<'one' | 'other'> = {
  greeting: 'I/E nderuar {name},',
  subject_QUARTER_OPENED: '{quarter:quarter} është hapur për raportim',
  subject_DUE_SOON: 'Raporti për {quarter:quarter}: afati po afrohet',
  subject_DUE_TODAY: 'Raporti për {quarter:quarter}: afati skadon sot',
  subject_OVERDUE: 'Raporti për {quarter:quarter}: afati ka kaluar',
  subject_REMINDER: 'Kujtesë: raporti për {quarter:quarter}',
  subject_RETURNED: 'Raporti për {quarter:quarter}: u kthye për korrigjim',
  subject_REOPENED: 'Raporti për {quarter:quarter}: u hap për korrigjim',
  subject_APPROVED: 'Raporti për {quarter:quarter}: u miratua',
  lead_QUARTER_OPENED: 'tremujori është hapur për raportim.',
  lead_DUE_SOON: 'afati i raportit tuaj po afrohet, ndërsa raporti ende nuk është dorëzuar.',
  lead_DUE_TODAY: 'afati i raportit tuaj skadon sot, ndërsa raporti ende nuk është dorëzuar.',
  lead_OVERDUE: 'afati i raportit tuaj ka kaluar, ndërsa raporti ende nuk është dorëzuar.',
  lead_REMINDER: 'Zyra e Koordinatorit ju kujton raportin tuaj, i cili ende nuk është dorëzuar.',
  lead_RETURNED: 'Zyra e Koordinatorit e ka kthyer raportin tuaj për korrigjim.',
  lead_REOPENED: 'Zyra e Koordinatorit e ka hapur për korrigjim raportin tuaj të miratuar.',
  lead_APPROVED: 'Zyra e Koordinatorit e ka miratuar raportin tuaj. Nuk ka mbetur asgjë për t’u bërë.',
  report: 'Raporti: {framework}, {quarter:quarter}',
  institution: 'Institucioni: {institution}',
  due: 'Afati: {due:instant}',
  toFill: {
    one: 'Duhet të plotësohet {count:number} rresht.',
    other: 'Duhet të plotësohen {count:number} rreshta.',
  },
  left: {
    one: '{count:number} nga {expected:number} rreshta është ende i zbrazët.',
    other: '{count:number} nga {expected:number} rreshta janë ende të zbrazët.',
  },
  noneLeft: 'Të gjithë rreshtat janë plotësuar; raporti duhet vetëm të kontrollohet dhe të dorëzohet.',
  toMend: {
    one: 'Duhet të korrigjohet {count:number} rresht ose aktivitet; të tjerët mbeten siç janë.',
    other: 'Duhet të korrigjohen {count:number} rreshta ose aktivitete; të tjerët mbeten siç janë.',
  },
  toMendAll: 'I gjithë raporti është i hapur për korrigjim.',
  comment: 'Komenti:',
  link: 'Hapeni raportin:',
  automatic: 'Këtë mesazh e ka shkruar Monitoruesi i Strategjisë. Ju lutemi mos iu përgjigjni.',
  demonstration: 'Demonstrim: të gjitha shifrat janë të trilluara dhe ky mesazh nuk dërgohet.',
};
