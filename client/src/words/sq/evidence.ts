import type { evidence as english } from '../en/evidence';
import type { WordsOf } from '../wordsOf';

export const evidence: WordsOf<typeof english> = {
  title: 'Dokumente mbështetëse',
  none: 'Nuk është bashkëngjitur asnjë skedar.',
  noneYet:
    'Ende nuk është bashkëngjitur asnjë skedar. Një listë, procesverbal ose skanim i ndihmon atij që e shqyrton shifrën.',
  add: 'Shto skedarë …',
  hint: 'ose lëshojini këtu: PDF, PNG, JPG, DOCX ose XLSX, më së shumti 10 MB secili',
  noCases:
    'Pa dosje rastesh dhe pa emra viktimash, dëshmitarësh ose të dyshuarish: bashkëngjitni të dhëna përmbledhëse, lista ngjarjesh, procesverbale.',
  sending: 'Dërguar',
  attached: 'U bashkëngjit „{{name}}“.',
  refused: 'Nuk u bashkëngjit:',
  dismiss: 'Largo',
  tooLarge: 'Skedari është më i madh se 10 MB.',
  notReached: 'Serveri nuk u arrit. Nuk u bashkëngjit asgjë; provoni sërish.',
  addedBy: '{{by}}, {{instant}}',
  removedBy: 'hequr nga {{by}}, {{instant}}: {{why}}',
  remove: 'Hiq …',
  removeTitle: 'Të hiqet ky skedar?',
  removeLead: '„{{name}}“ fshihet përgjithmonë. Mbetet e dukshme se ishte, kush e hoqi dhe pse.',
  why: 'Pse hiqet',
  whyNeeded: 'Shkruani pse hiqet skedari.',
  removeNow: 'Hiq skedarin',
  cancel: 'Anulo',
};
