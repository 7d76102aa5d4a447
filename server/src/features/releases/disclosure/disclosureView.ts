import type { Language } from '../../../../../schema/language/languages';
import type { Context } from '../../../context';
import type { Item } from '../../../domain/disclosure/audit/knowledge';
import type { Finding, HiddenCell, Protection } from '../../../domain/disclosure/protection';
import { groupBy } from '../../../groupBy';
import { localised } from '../../../localised';
import type { Plan } from '../../../plan/plan';
import { placeOf, type PlaceView } from './figurePlace';

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
  view.protection.findings
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
    .map((finding) => ({
      verdict: finding.verdict === 'SAFE' ? ('NOT_PROVED' as const) : finding.verdict,
      institution: institutionName(view, finding),
      places: finding.cells.flatMap((key) => placeIn(view, key) ?? []),
      low: finding.low,
      high: finding.high,
      chain: finding.chain.map((item) => clueOf(view, item)),
    }));

const ORDER: readonly Finding['verdict'][] = [
  'LEAK',
  'NOT_PROVED',
  'ALREADY_PUBLIC',
  'OWN_KNOWLEDGE',
  'SAFE',
];

const clueOf = (view: DisclosureView, { kind, about }: Item) => ({
  kind,
  about,
  place: placeIn(view, about),
});

const placeIn = ({ plan, language }: DisclosureView, key: string): PlaceView | null =>
  placeOf(key, plan, language);

function institutionName({ plan, language }: DisclosureView, { institution }: Finding): string | null {
  const found = plan.institutions.find(({ code }) => code === institution);
  return found ? localised(found, 'name', language) : institution;
}
