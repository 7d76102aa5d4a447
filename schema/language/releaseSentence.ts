import { figureText, type FigureForm } from './figureText';
import { formatNumber } from './formatNumber';
import { formatReleasePeriod } from './formatReleasePeriod';
import { HIDDEN_WORDS } from './hiddenMark';
import type { Language } from './languages';

/** A figure as a release prints it. Exact decimal texts. */
export interface PrintedPoint {
  /** A quarter or a year. */
  period: string;
  value: string | null;
  hidden: boolean;
  outOf: number | null;
  /** Against the period before; null where that cannot be said. */
  change: string | null;
}

/** What the sentence speaks of. */
export interface SentenceSubject extends Pick<FigureForm, 'measure' | 'decimals'> {
  name: string;
  /** Oldest first. */
  years: readonly PrintedPoint[];
}

interface Said {
  name: string;
  period: string;
  figure: string;
  change: string;
}

type Case = 'none' | 'hidden' | 'figure' | 'more' | 'less' | 'same';

const SENTENCES: Record<Language, Record<Case, (said: Said) => string>> = {
  en: {
    none: ({ name }) => `${name}: no approved figure`,
    hidden: ({ name, period }) => `${name}: the figure for ${period} is ${HIDDEN_WORDS.en}`,
    figure: ({ name, period, figure }) => `${name}: ${figure} in ${period}`,
    more: ({ name, period, figure, change }) =>
      `${name}: ${figure} in ${period}, ${change} more than the year before`,
    less: ({ name, period, figure, change }) =>
      `${name}: ${figure} in ${period}, ${change} less than the year before`,
    same: ({ name, period, figure }) => `${name}: ${figure} in ${period}, as in the year before`,
  },
  sq: {
    none: ({ name }) => `${name}: asnjë shifër e miratuar`,
    hidden: ({ name, period }) => `${name}: shifra për ${period} është ${HIDDEN_WORDS.sq}`,
    figure: ({ name, period, figure }) => `${name}: ${figure} në ${period}`,
    more: ({ name, period, figure, change }) =>
      `${name}: ${figure} në ${period}, ${change} më shumë se një vit më parë`,
    less: ({ name, period, figure, change }) =>
      `${name}: ${figure} në ${period}, ${change} më pak se një vit më parë`,
    same: ({ name, period, figure }) => `${name}: ${figure} në ${period}, si një vit më parë`,
  },
  sr: {
    none: ({ name }) => `${name}: nema odobrene vrednosti`,
    hidden: ({ name, period }) => `${name} (${period}): ${HIDDEN_WORDS.sr}`,
    figure: ({ name, period, figure }) => `${name} (${period}): ${figure}`,
    more: ({ name, period, figure, change }) =>
      `${name} (${period}): ${figure}, za ${change} više nego godinu dana ranije`,
    less: ({ name, period, figure, change }) =>
      `${name} (${period}): ${figure}, za ${change} manje nego godinu dana ranije`,
    same: ({ name, period, figure }) => `${name} (${period}): ${figure}, isto kao godinu dana ranije`,
  },
};

const POINTS: Record<Language, string> = {
  en: 'percentage points',
  sq: 'pikë përqindjeje',
  sr: 'procentnih poena',
};

/** What is told of an indicator: its years; of a release without years its quarters, without a difference. */
export const toldPeriods = <P extends object>({
  years,
  points,
}: {
  years: readonly P[];
  points: readonly P[];
}): readonly P[] => (years.length > 0 ? years : points.map((point) => ({ ...point, change: null })));

/** The last year that is told: of a hidden one it is said that it is hidden, and an older one is not put in its place. */
export const toldYear = <P extends Pick<PrintedPoint, 'value' | 'hidden'>>(
  years: readonly P[],
): P | undefined => years.findLast(({ value, hidden }) => value !== null || hidden);

/**
 * What an indicator of a release shows, in a sentence without a full stop, made from printed figures alone:
 * `Persons trained: 120 in 2018, 20 more than the year before`.
 * @param upTo the quarter up to which the release counts
 */
export function releaseSentence(language: Language, subject: SentenceSubject, upTo: string): string {
  const { name, years } = subject;
  const told = toldYear(years);
  const say = SENTENCES[language];
  if (told === undefined) return say.none({ name, period: '', figure: '', change: '' });
  return say[caseOf(told, subject)]({
    name,
    period: formatReleasePeriod(language, told.period, upTo),
    figure: figureText(language, told.value, { ...subject, outOf: told.outOf }),
    change: changeText(language, told.change ?? '0', subject),
  });
}

/** Yes or no, and steps that some of several have reached, are told without a difference. */
function caseOf({ hidden, change, outOf }: PrintedPoint, { measure }: SentenceSubject): Case {
  if (hidden) return 'hidden';
  if (change === null || outOf !== null || measure === 'YES_NO' || measure === 'MILESTONE') return 'figure';
  if (/^-?[0.]+$/.test(change)) return 'same';
  return change.startsWith('-') ? 'less' : 'more';
}

function changeText(language: Language, change: string, form: Pick<FigureForm, 'measure' | 'decimals'>) {
  const size = change.replace('-', '');
  return form.measure === 'RATIO'
    ? `${formatNumber(language, size, { decimals: form.decimals })} ${POINTS[language]}`
    : figureText(language, size, form);
}
