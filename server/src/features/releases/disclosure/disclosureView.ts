import type { Language } from '../../../../../schema/language/languages';
import type { Context } from '../../../context';
import type { Item } from '../../../domain/disclosure/audit/knowledge';
import type { HiddenCell, Protection } from '../../../domain/disclosure/protection';
import { groupBy } from '../../../groupBy';
import { localised } from '../../../localised';
import type { Plan } from '../../../plan/plan';
import { placeOf, type PlaceView } from './figurePlace';
import { groupFindings } from './groupFindings';
import { sameCountOf } from './sameCount';

/** What disclosure control decided, with the plan in whose words it is told. */
export interface DisclosureView {
  protection: Protection;
  plan: Plan;
  language: Language;
}

/** Null while nothing is decided. */
export const disclosureOf = async (
  ctx: Pick<Context, 'plan' | 'language'>,
  protection: Protection | null,
): Promise<DisclosureView | null> =>
  protection === null ? null : { protection, plan: await ctx.plan(), language: ctx.language };

const indicatorOf = (key: string): string => key.split(/[|:]/, 1)[0] ?? '';

/** How much of each indicator is hidden, in the order of the tables. */
export function disclosureByIndicator({ protection, plan, language }: DisclosureView) {
  const printed = groupBy(protection.printed, ([key]) => indicatorOf(key));
  const hidden = groupBy(protection.hidden, ({ key }) => indicatorOf(key));
  return [...new Set([...printed.keys(), ...hidden.keys()])].sort().map((code) => {
    const indicator = plan.indicatorByCode.get(code);
    const cells = hidden.get(code) ?? [];
    const small = cells.filter(({ because }) => because === 'SMALL').length;
    return {
      code,
      name: indicator ? localised(indicator, 'name', language) : code,
      printed: printed.get(code)?.length ?? 0,
      small,
      protecting: cells.length - small,
    };
  });
}

/** Every hidden figure and why. */
export const hiddenFigures = (view: DisclosureView, indicator: string | null) =>
  view.protection.hidden
    .filter(({ key }) => indicator === null || indicatorOf(key) === indicator)
    .flatMap((cell) => hiddenFigure(view, cell));

function hiddenFigure(view: DisclosureView, { key, because, protects }: HiddenCell) {
  const place = placeIn(view, key);
  if (place === null) return [];
  return [{ place, because, protects: protects === null ? null : placeIn(view, protects) }];
}

/** What the audit found that is not plainly safe; what refuses the release comes first. */
export const disclosureFindings = (view: DisclosureView) =>
  groupFindings(view.protection.findings, sameCountOf(view.plan.indicator.values())).map((group) => ({
    verdict: group.verdict === 'SAFE' ? ('NOT_PROVED' as const) : group.verdict,
    institutions: group.institutions.map((code) => institutionName(view, code)),
    places: group.cells.flatMap((key) => placeIn(view, key) ?? []),
    also: group.also.flatMap((key) => placeIn(view, key) ?? []),
    low: group.low,
    high: group.high,
    chain: group.chain.map((item) => clueOf(view, item)),
  }));

/** Keys of cells (`keyOf`) within the name of a fact. */
const KEYS = /[^\s|]+(?:\|[^\s|]+){3}/g;

const clueOf = (view: DisclosureView, { kind, about }: Item) => ({
  kind,
  about,
  places: (about.match(KEYS) ?? []).flatMap((key) => placeIn(view, key) ?? []),
});

const placeIn = ({ plan, language }: DisclosureView, key: string): PlaceView | null =>
  placeOf(key, plan, language);

function institutionName({ plan, language }: DisclosureView, code: string): string {
  const found = plan.institutions.find((each) => each.code === code);
  return found ? localised(found, 'name', language) : code;
}
