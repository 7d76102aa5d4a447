import type { grid as english } from '../en/grid';
import type { WordsOf } from '../wordsOf';

/** Tabela e plotësimit: leximi i numrave, ngjitja, zhbërja, tastet. */
export const grid: WordsOf<typeof english> = {
  // States of a cell, beside those of the report
  cellKEPT: 'Ruajtur në këtë kompjuter',

  // Pse nuk regjistrohet një tekst
  faultNOT_A_NUMBER: 'Ky nuk është numër. Shkruani shifra, për shembull 1234.',
  faultNOT_WHOLE: 'Këtu shënohen vetëm numra të plotë. Mijëshet shkruhen 1234 ose 1.234.',
  faultTOO_MANY_DECIMALS: 'Ka tepër shumë shifra pas presjes dhjetore.',
  faultPERCENT: 'Shkruani vetë numrin, pa %. Përqindjet llogariten nga dy pjesët e tyre.',
  faultCURRENCY: 'Shkruani vetëm numrin. Shenja e valutës lejohet vetëm te shumat në euro.',
  faultDATE: 'Kjo duket si datë. Excel-i e kthen 3.12 në datë: shkruajeni numrin përsëri.',
  faultSCIENTIFIC: 'Ky numër është i shkurtuar (E). Shkruani të gjitha shifrat e tij.',
  faultSHEET_ERROR: 'Ky është një gabim i tabelës, jo numër. Ndreqeni atje ose shkruani numrin.',
  faultFORMULA: 'Kjo është formulë. Shkruani rezultatin e saj.',
  faultNO_VALUE:
    'Zgjidhni përkrah pse nuk ka vlerë; shkruani 0 vetëm nëse është numëruar dhe nuk ka pasur asnjë.',
  faultNOT_YES_NO: 'Kjo nuk është as po, as jo.',

  // Ngjitja
  pasted_one: 'U ngjit {{count}} vlerë',
  pasted_other: 'U ngjitën {{count}} vlera',
  pastedClean: '{{pasted}}, të gjitha u lexuan.',
  pastedAttention_one: '{{pasted}}, {{count}} kërkon vëmendje:',
  pastedAttention_other: '{{pasted}}, {{count}} kërkojnë vëmendje:',
  pastedMore_one: 'dhe {{count}} tjetër',
  pastedMore_other: 'dhe {{count}} të tjera',
  pastedNothing: 'Nuk u ngjit asgjë.',
  pastedLocked: 'U lanë jashtë, sepse janë të mbyllura: {{names}}.',
  pastedBeyond_one: '{{count}} vlerë nuk kishte vend dhe u la jashtë.',
  pastedBeyond_other: '{{count}} vlera nuk kishin vend dhe u lanë jashtë.',

  // Zhbërja dhe mbushja poshtë
  undo: 'Zhbëj',
  undone: 'U zhbë: {{what}}.',
  redone: 'U ribë: {{what}}.',
  valuesCount_one: '{{count}} vlerë',
  valuesCount_other: '{{count}} vlera',
  explanationOf: 'shpjegimi i {{code}}',
  undoNothing: 'Nuk ka asgjë për të zhbërë.',
  redoNothing: 'Nuk ka asgjë për të ribërë.',
  changedMeanwhile: 'Ndryshuar ndërkohë, prandaj mbeti siç është: {{names}}.',
  filled: 'U mor nga rreshti më sipër: {{name}}.',
  filledNothing: 'Më sipër nuk ka asgjë që mund të merret.',
  filledRange_one: 'U mbush {{count}} rresht nga {{name}}.',
  filledRange_other: 'U mbushën {{count}} rreshta nga {{name}}.',
  filledOthers: 'Mbeti siç është, sepse plotësohet ndryshe: {{names}}.',
  closeNotice: 'Mbylle këtë mesazh',

  // Fushat e përzgjedhura
  marked_one: '{{count}} fushë e përzgjedhur, deri te {{name}}.',
  marked_other: '{{count}} fusha të përzgjedhura, deri te {{name}}.',
  markEnded: 'Nuk ka më asgjë të përzgjedhur.',
  copied_one: 'U kopjua {{count}} fushë.',
  copied_other: 'U kopjuan {{count}} fusha.',
  cleared_one: 'U zbraz {{count}} rresht.',
  cleared_other: 'U zbrazën {{count}} rreshta.',

  // Tastet
  keys: 'Tastet',
  keysTitle: 'Tastet e formularit',
  keysKey: 'Tasti',
  keysDoes: 'Çfarë bën',
  keyDown: 'Ruan dhe kalon në rreshtin më poshtë; Enter pas Tab kalon në fushën e tij të parë',
  keyUp: 'Ruan dhe kalon në rreshtin më sipër',
  keyTab: 'Djathtas',
  keyEscape: 'Kthehet te ajo që është ruajtur',
  keyUndo: 'Zhbën shënimin e fundit, edhe te shpjegimet e aktivitetet; një ngjitje llogaritet si një',
  keyRedo: 'E bën përsëri',
  keyMark: 'Përzgjedh disa fusha; me ← dhe → anash, edhe me Shift dhe klikim. Esc e përfundon',
  keyFill: 'Merr atë që përmban rreshti më sipër; te fushat e përzgjedhura, atë të rreshtit të parë',
  keyCopy: 'Kopjon ose pret fushat e përzgjedhura për një tabelë',
  keyPaste: 'Ngjit një bllok nga një tabelë, nga kjo fushë poshtë dhe djathtas',
  keyClear: 'Zbraz fushat e përzgjedhura, me një hap',
  keyReason: 'Zgjedh pse nuk ka vlerë',
  keyHelp: 'Kjo listë',
};
