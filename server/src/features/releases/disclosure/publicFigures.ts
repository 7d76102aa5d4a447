import { isWhole } from '../../../domain/amount';
import { TOTAL } from '../../../domain/cell';
import type { PublicFigure } from '../../../domain/disclosure/referenceFacts';
import { quarterOfDay } from '../../../domain/quarter';
import { firstDayOf, lastDayOf } from '../../../domain/quarterDays';
import type { PlanIndicator } from '../../../plan/plan';

/**
 * What others have published of an indicator's counts, for whole quarters. What the office worked out from it for itself
 * is no public figure; a figure of other days bounds nothing exactly and is left to the reader.
 */
export const publicFigures = ({ code, measure, referenceFigures }: PlanIndicator): PublicFigure[] =>
  referenceFigures
    .filter(({ isPublic, value }) => measure === 'COUNT' && isPublic && isWhole(value))
    .flatMap(({ sourceTitle, startDay, endDay, breakdown, value }) => {
      const [from, to] = [quarterOfDay(startDay), quarterOfDay(endDay)];
      if (firstDayOf(from) !== startDay || lastDayOf(to) !== endDay) return [];
      return [
        { source: sourceTitle, table: code, from, to, breakdown: breakdown ?? TOTAL, value: Number(value) },
      ];
    });
