import { formWord } from '../../../../schema/language/formWord';
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
  const openOf = opennessOf(line);
  return cellKeys(line.indicator).map((cell) => cellRowOf(line, cell, { quarter, language, openOf }));
}

interface Page {
  quarter: Quarter;
  language: Language;
  openOf: (cell: string) => FormCellRow['open'];
}

function cellRowOf(line: FormLine, cell: string, page: Page): FormCellRow {
  const { indicator, refusal, noBreakdown, markRefusal } = line;
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
    open: page.openOf(cell),
    mayExplain: refusal === null,
    mark:
      isTotal && indicator.breakdowns.length > 0 ? { isSet: noBreakdown, open: markRefusal === null } : null,
    remark: remarkOn(line, cell, language),
    numbers: numbersOf(indicator),
    previous: pastOf(line, cell, { ...page, quarter: previousQuarter(indicator, page.quarter) }),
    lastYear: pastOf(line, cell, { ...page, quarter: sameQuarterLastYear(page.quarter) }),
    value: firstNumber(indicator, content, language),
    denominator: content.denominator,
    reason: content.reason === null ? null : label(language, 'MissingReason', content.reason),
    explanation: isTotal ? line.explanation : null,
  };
}

/**
 * Of a line of which a return named single cells the others can be filled in too: the sums that a mended cell breaks
 * need them. Whether they do is decided by the rule of the page, when the form comes back.
 */
function opennessOf(line: FormLine): Page['openOf'] {
  const isOpen = openCells(line);
  return (cell) => (line.refusal !== null ? 'LOCKED' : isOpen(cell) ? 'OPEN' : 'IF_NEEDED');
}

/** What a return says of the cell, with what it says of the line on the row of its total. */
function remarkOn(
  { returnComment, cellComments }: FormLine,
  cell: string,
  language: Language,
): string | null {
  const named = cellComments.has(cell) ? (cellComments.get(cell) ?? formWord(language, 'toCorrect')) : null;
  return [cell === TOTAL ? returnComment : null, named].filter(Boolean).join('\n') || null;
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
