import { TOTAL } from '../../../domain/cell';
import type { Quarter } from '../../../domain/quarter';
import type { FigurePart } from '../../../generated/schema';
import { localised } from '../../../localised';
import type { Language } from '../../../../../schema/language/languages';
import type { Plan, PlanIndicator } from '../../../plan/plan';

/** Where a count stands, in the words of one language. */
export interface PlaceView {
  indicatorCode: string;
  indicatorName: string;
  part: FigurePart;
  institution: string | null;
  from: Quarter;
  to: Quarter;
  breakdown: string;
  breakdownName: string | null;
}

/** Reads the key of a cell (`keyOf`), which may end in `#2` for the second value of a place; null for other texts. */
export function placeOf(key: string, plan: Plan, language: Language): PlaceView | null {
  const [table = '', institution = '', period = '', cell = '', ...rest] = key.split('|');
  if (cell === '' || rest.length > 0) return null;
  const [code = '', part = 'amount'] = table.split(':');
  const indicator = plan.indicatorByCode.get(code);
  const [from, to = from] = period.split('..') as Quarter[];
  const breakdown = cell.replace(/#\d+$/, '');
  if (indicator === undefined || from === undefined || to === undefined) return null;
  const named = plan.institutions.find((each) => each.code === institution);
  return {
    indicatorCode: code,
    indicatorName: localised(indicator, 'name', language),
    part: part.toUpperCase() as FigurePart,
    institution: institution === '*' ? null : named ? localised(named, 'name', language) : institution,
    from,
    to,
    breakdown,
    breakdownName: breakdown === TOTAL ? null : cellName(indicator, breakdown, language),
  };
}

/** `sex=female;age_group=child` in words, also of a margin. */
function cellName({ breakdowns }: PlanIndicator, cell: string, language: Language): string {
  const dimensions = breakdowns.flatMap((breakdown) => breakdown.dimensions);
  const words = cell.split(';').map((part) => {
    const [dimension, category] = part.split('=');
    const found = dimensions
      .find(({ code }) => code === dimension)
      ?.categories.find(({ code }) => code === category);
    return found === undefined ? part : localised(found, 'title', language);
  });
  return words.join(' · ');
}
