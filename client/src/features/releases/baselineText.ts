import { NO_VALUE, type FigureForm } from '../../../../schema/language/figureText';
import type { Formats } from '../../format/useFormat';

type Baseline = Pick<FigureForm, 'measure' | 'decimals'> & {
  baselineValue: string | null;
  baselineYear: number | null;
};

/** The value from which progress is counted, with its year: `120 (2014)`. */
export function baselineText(format: Formats, { baselineValue, baselineYear, ...form }: Baseline): string {
  if (baselineValue === null) return NO_VALUE;
  const figure = format.figure(baselineValue, form);
  return baselineYear === null ? figure : `${figure} (${format.year(baselineYear)})`;
}
