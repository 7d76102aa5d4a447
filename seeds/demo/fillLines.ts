import { TOTAL, BLANK, sameContent, type CellContent } from '../../server/src/domain/cell';
import { yearOf } from '../../server/src/domain/quarter';
import type { LineView } from '../../server/src/features/reporting/lineView';
import type { CellEntry } from '../../server/src/generated/schema';
import { chanceOf } from './chance';
import type { Figure } from './figure';
import { figureOf } from './figureOf';
import { REASONS } from './sentences';
import type { Scene } from './stage';

/** Percent of lines with a reason instead of a value. */
const REASONED = { early: 7, late: 4 };

/** What a focal point writes in a line: with a slip, something is counted twice. */
export function contentOfLine({ stage, institution, report }: Scene, line: LineView, slip = false): Figure {
  const { code, measure } = line.indicator;
  const { quarter } = report;
  const chance = chanceOf(code, institution, quarter, 'reason');
  const figure = figureOf(stage.invention, code, { institution, quarter, slip });
  const total = figure.get(TOTAL) ?? BLANK;
  if (measure !== 'YES_NO' && chance.happens((yearOf(quarter) < 2017 ? REASONED.early : REASONED.late) / 100))
    return reasonAlone(chance.pick(REASONS));
  // A share of nothing is no value.
  if (total.denominator === '0') return reasonAlone('NOT_APPLICABLE');
  return totalOnly(line, institution, yearOf(quarter)) ? new Map([[TOTAL, total]]) : figure;
}

const reasonAlone = (reason: CellContent['reason']): Figure => new Map([[TOTAL, { ...BLANK, reason }]]);

/** In its first years, here and there an institution knew the total of an indicator alone. */
export function totalOnly({ indicator }: LineView, institution: string, year: number): boolean {
  const chance = chanceOf(indicator.code, institution, 'total only');
  return indicator.breakdowns.length > 0 && chance.happens(0.12) && year < chance.whole(2016, 2018);
}

/** The entries that make a line hold a figure; what is there besides is cleared. */
export function entriesFor(line: LineView, figure: Figure, why?: string): CellEntry[] {
  const keys = [...new Set([...figure.keys(), ...line.cells.keys()])];
  return keys.flatMap((cell) => {
    const stored = line.cells.get(cell);
    const content = figure.get(cell) ?? BLANK;
    if (sameContent(stored ?? BLANK, content)) return [];
    return [{ lineId: line.id, cell, ...content, version: stored?.version ?? 0, why }];
  });
}

/** Lines in which a slip can happen: counts of at least three that stand in no other figure. */
export const linesForSlips = (scene: Scene, lines: readonly LineView[]): LineView[] =>
  lines.filter((line) => {
    const { measure, timeAggregation } = line.indicator;
    const total = contentOfLine(scene, line).get(TOTAL)?.amount ?? null;
    return measure === 'COUNT' && timeAggregation === 'SUM' && total !== null && Number(total) >= 3;
  });
