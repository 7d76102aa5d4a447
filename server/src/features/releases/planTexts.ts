import type { PlanIndicator } from '../../plan/plan';
import type { Texts } from './releaseDocument';

interface Titled {
  titleEn: string;
  titleSq: string;
  titleSr: string;
}

/** A row's title in all languages. */
export const titleOf = ({ titleEn, titleSq, titleSr }: Titled): Texts => ({
  sq: titleSq,
  sr: titleSr,
  en: titleEn,
});

/** An indicator's name, unit and definition in all languages. */
export const indicatorTexts = (row: PlanIndicator): Record<'name' | 'unit' | 'definition', Texts> => ({
  name: nameOf(row),
  unit: { sq: row.unitSq, sr: row.unitSr, en: row.unitEn },
  definition: { sq: row.definitionSq, sr: row.definitionSr, en: row.definitionEn },
});

interface Named {
  nameEn: string;
  nameSq: string;
  nameSr: string;
}

/** The name of an indicator or institution in all languages. */
export const nameOf = ({ nameEn, nameSq, nameSr }: Named): Texts => ({
  sq: nameSq,
  sr: nameSr,
  en: nameEn,
});
