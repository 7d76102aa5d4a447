import type { Language } from './languages';
import { statusesEn, type Statuses } from './statuses.en';
import { statusesSq } from './statuses.sq';
import { statusesSr } from './statuses.sr';

/** A scale is named as its enum in the contract; ReportStep, InstitutionType and ReferenceStatus are texts there. */
export type Scale = keyof Statuses;

export type CodeOf<S extends Scale> = keyof Statuses[S];

type Words = { readonly [S in Scale]: Readonly<Record<CodeOf<S>, string>> };

const STATUSES: Record<Language, Words> = { sq: statusesSq, sr: statusesSr, en: statusesEn };

/** The word that people see for a code: `label('sr', 'Workflow', 'DRAFT')` is `Nacrt`. */
export const label = <S extends Scale>(language: Language, scale: S, code: CodeOf<S>): string =>
  STATUSES[language][scale][code];

/** Whether a text from outside is a code of the scale, so that `label` can be asked for its word. */
export const isCodeOf = <S extends Scale>(scale: S, text: string): text is CodeOf<S> & string =>
  Object.hasOwn(statusesEn[scale], text);
