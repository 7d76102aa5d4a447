import { label } from '../../../../schema/language/label';
import type { Language } from '../../../../schema/language/languages';
import { BLANK, computedValue, isBlank, TOTAL, type CellContent } from '../../domain/cell';
import { quartersApart } from '../../domain/lookBack';
import { amountLimits, partLimits, usesParts, type NumberLimits } from '../../domain/measurement';
import { fromIndex, sameQuarterLastYear, toIndex, type Quarter } from '../../domain/quarter';
import type { PlanIndicator } from '../../plan/plan';
import { cellTitle } from '../../reports/cellTitle';
import { localised } from '../../localised';
import { yesNoWord } from './contentWords';
import { openCells, type FormLine } from './formFacts.queries';
import type { FormCellRow, FormValue, NumberLook } from './formModel';

/** The keys of a line's cells: the total first, then the breakdowns in the plan's order. */
export const cellKeys = ({ breakdowns }: PlanIndicator): string[] => [
  TOTAL,
  ...breakdowns.flatMap(({ cells }) => cells.map(({ key }) => key)),
];

/** What stands in a row's hidden column. */
export const rowKey = ({ code }: PlanIndicator, cell: string): string => `${code} ${cell}`;

/** What names a row of the form: the indicator, or the categories of a breakdown cell. */
export const rowLabel = (indicator: PlanIndicator, cell: string, language: Language): string =>
  cell === TOTAL ? localised(indicator, 'name', language) : cellTitle(indicator, cell, language);

/** The rows of one line. */
export function cellRowsOf(line: FormLine, quarter: Quarter, language: Language): FormCellRow[] {
  const isOpen = openCells(line);
  return cellKeys(line.indicator).map((cell) => cellRowOf(line, cell, { quarter, language, isOpen }));
}

interface Page {
  quarter: Quarter;
  language: Language;
  isOpen: (cell: string) => boolean;
}

function cellRowOf(line: FormLine, cell: string, page: Page): FormCellRow {
  const { indicator, refusal, noBreakdown } = line;
  const { language } = page;
  const isTotal = cell === TOTAL;
  const content: CellContent = line.cells.get(cell) ?? BLANK;
  return {
    kind: 'cell',
    key: rowKey(indicator, cell),
    code: indicator.code,
    label: rowLabel(indicator, cell, language),
    unit: isTotal ? localised(indicator, 'unit', language) : '',
    isTotal,
    open: refusal === null && page.isOpen(cell) && (isTotal || !noBreakdown),
    mayExplain: refusal === null,
    numbers: numbersOf(indicator),
    previous: pastOf(line, cell, { ...page, quarter: previousQuarter(indicator, page.quarter) }),
    lastYear: pastOf(line, cell, { ...page, quarter: sameQuarterLastYear(page.quarter) }),
    value: firstNumber(indicator, content, language),
    denominator: content.denominator,
    reason: content.reason === null ? null : label(language, 'MissingReason', content.reason),
    explanation: isTotal ? line.explanation : null,
  };
}

const previousQuarter = ({ frequency }: PlanIndicator, quarter: Quarter): Quarter =>
  fromIndex(toIndex(quarter) - quartersApart(frequency));

const lookOf = ({ decimals, mayBeNegative }: NumberLimits): NumberLook => ({ decimals, mayBeNegative });

function numbersOf({ rule }: PlanIndicator): FormCellRow['numbers'] {
  if (rule.measure === 'YES_NO') return { value: 'YES_NO', denominator: null };
  if (!usesParts(rule.measure)) return { value: lookOf(amountLimits(rule)), denominator: null };
  return {
    value: lookOf(partLimits(rule, 'numerator')),
    denominator: lookOf(partLimits(rule, 'denominator')),
  };
}

const firstNumber = ({ measure }: PlanIndicator, content: CellContent, language: Language) =>
  measure === 'YES_NO' && content.amount !== null
    ? yesNoWord(language, content.amount)
    : (content.amount ?? content.numerator);

/** What the same cell held in an earlier quarter, percentages and averages computed. Null when nothing was reported. */
function pastOf({ past, indicator }: FormLine, cell: string, { quarter, language }: Page): FormValue | null {
  const content = past.get(quarter)?.get(cell);
  if (!content || isBlank(content)) return null;
  const { measure, rule } = indicator;
  const number = computedValue(measure, content);
  if (content.reason !== null) return { words: label(language, 'MissingReason', content.reason) };
  if (number === null) return null;
  if (measure === 'YES_NO') return { words: yesNoWord(language, number) };
  if (measure === 'RATIO') return { number, look: { decimals: 1, mayBeNegative: true, sign: '%' } };
  if (measure === 'DAYS') return { number, look: { decimals: 1, mayBeNegative: false } };
  return { number, look: lookOf(amountLimits(rule)) };
}
