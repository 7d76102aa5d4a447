import type { keeping as english } from '../en/keeping';
import type { WordsOf } from '../wordsOf';

export const keeping: WordsOf<typeof english> = {
  keptCount_one: '{{count}} e ruajtur në këtë kompjuter, ende e padërguar',
  keptCount_other: '{{count}} të ruajtura në këtë kompjuter, ende të padërguara',
  kept: 'Kjo nuk arriti te serveri. Është ruajtur në këtë kompjuter dhe dërgohet kur të kthehet rrjeti.',
  lost: 'Kjo nuk arriti te serveri dhe nuk ruhet në këtë kompjuter: mos e mbyllni këtë faqe.',
  notKeeping:
    'Shënimet e padërguara nuk ruhen në këtë kompjuter. Derisa të jetë ruajtur gjithçka, mos e mbyllni dhe mos e ringarkoni këtë faqe.',
  leaveKept_one:
    '{{count}} shënim është ruajtur në këtë kompjuter dhe nuk është dërguar. Dërgohet kur ta hapni përsëri këtë raport këtu.',
  leaveKept_other:
    '{{count}} shënime janë ruajtur në këtë kompjuter dhe nuk janë dërguar. Dërgohen kur ta hapni përsëri këtë raport këtu.',
  leaveSent_one:
    '{{count}} shënim është ruajtur në këtë kompjuter dhe nuk është dërguar. Dërgohet nga çdo faqe sapo të kthehet rrjeti.',
  leaveSent_other:
    '{{count}} shënime janë ruajtur në këtë kompjuter dhe nuk janë dërguar. Dërgohen nga çdo faqe sapo të kthehet rrjeti.',
  discard: 'Hiq atë që keni shkruar',
  notSent_one: '{{count}} shënim ende nuk është dërguar. Dorëzoni raportin kur të jetë ruajtur.',
  notSent_other: '{{count}} shënime ende nuk janë dërguar. Dorëzoni raportin kur të jenë ruajtur.',
  wipeKept_one: '{{count}} shënim në këtë kompjuter nuk është dërguar. Ai do të fshihej.',
  wipeKept_other: '{{count}} shënime në këtë kompjuter nuk janë dërguar. Ato do të fshiheshin.',
  wipeNow: 'Fshi dhe çaktivizo',
  wipeNot: 'Mos i fshi',
  notAside: 'Vlera juaj nuk u ruajt në historik: serveri nuk u arrit. Ajo mbetet këtu derisa të ruhet atje.',

  // Historiku i rreshtit
  setAside: 'Lënë mënjanë: {{by}} zgjodhi vlerën e ruajtur',
  noteHistory: 'Ndryshimet e shpjegimit',
  noBreakdown: 'Pa ndarje',

  // Cilësimi
  settingTitle: 'Ky kompjuter',
  settingLead: 'Vlen për të gjithë ata që e përdorin këtë shfletues.',
  keepSetting: 'Ruaj shënimet e padërguara në këtë kompjuter',
  keepHint:
    'Shënimet i mbijetojnë humbjes së rrjetit, ringarkimit dhe mbylljes së dritares. Çaktivizojeni në një kompjuter që e ndani me të panjohur; ajo që është ruajtur tani atëherë fshihet.',
};
