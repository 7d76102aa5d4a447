import { TOTAL } from '../../domain/cell';
import { parseQuarter, type Quarter } from '../../domain/quarter';
import type { FrozenChange, FrozenFigure, FrozenIndicator, ReleaseDocument } from './releaseDocument';

type Compared = Pick<ReleaseDocument, 'quarter' | 'indicators'>;

/**
 * What a release says otherwise than the one before it, from the two documents alone. A year that went on between them
 * is no correction and is left out.
 */
export function releaseChanges(before: ReleaseDocument, now: Compared): FrozenChange[] {
  const earlier = new Map(before.indicators.map((indicator) => [indicator.code, indicator]));
  return now.indicators.flatMap((indicator) => {
    const then = earlier.get(indicator.code);
    const changes = then === undefined ? [NEW_INDICATOR] : changesOf({ then, indicator, before, now });
    return changes.map((change) => ({
      ...change,
      sinceRelease: before.number,
      indicatorCode: indicator.code,
    }));
  });
}

type Change = Omit<FrozenChange, 'sinceRelease' | 'indicatorCode'>;

const NEW_INDICATOR: Change = {
  kind: 'NEW_INDICATOR',
  breakdown: TOTAL,
  period: null,
  before: null,
  now: null,
};

interface Pair {
  then: FrozenIndicator;
  indicator: FrozenIndicator;
  before: Compared;
  now: Compared;
}

function changesOf({ then, indicator, before, now }: Pair): Change[] {
  const old = figuresBy(then);
  return [...figuresBy(indicator)].flatMap(([key, { figure, breakdown }]) => {
    const { period } = figure;
    if (!isSamePeriod(period, before.quarter, now.quarter)) return [];
    const at = { breakdown, period, now: figure.value };
    const earlier = old.get(key)?.figure;
    const isNew = isQuarter(period) ? period > before.quarter : earlier === undefined;
    if (isNew)
      return breakdown === TOTAL && isQuarter(period) ? [{ ...at, kind: 'NEW_PERIOD', before: null }] : [];
    return changeOf(earlier, figure).map((kind) => ({ ...at, kind, before: earlier?.value ?? null }));
  });
}

function changeOf(earlier: FrozenFigure | undefined, now: FrozenFigure): FrozenChange['kind'][] {
  const was = earlier ?? { value: null, hidden: false };
  if (was.hidden !== now.hidden) return [now.hidden ? 'NOW_HIDDEN' : 'NOW_SHOWN'];
  return was.value === now.value ? [] : ['CORRECTED'];
}

function figuresBy({ points, years, breakdowns }: FrozenIndicator) {
  const cells = breakdowns.flatMap((breakdown) => breakdown.cells);
  const all = [
    ...[...points, ...years].map((figure) => ({ breakdown: TOTAL, figure })),
    ...cells.flatMap(({ key, points: quarters, years: yearly }) =>
      [...quarters, ...yearly].map((figure) => ({ breakdown: key, figure: figure })),
    ),
  ];
  return new Map(all.map((each) => [`${each.breakdown}|${each.figure.period}`, each]));
}

const isQuarter = (period: string): boolean => period.includes('-');

/** Whether a year reaches to the same quarter in both releases. */
function isSamePeriod(period: string, before: Quarter, now: Quarter): boolean {
  if (isQuarter(period)) return true;
  const end = parseQuarter(`${period}-Q4`);
  return before === now || (end <= before && end <= now);
}
