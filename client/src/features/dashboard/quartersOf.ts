import type { OverviewChoicesQuery } from '../../generated/graphql';

/** The opened quarters that lie within a framework, newest first. None for an unknown framework. */
export function quartersOf({ frameworks, quarters }: OverviewChoicesQuery, code: string): string[] {
  const framework = frameworks.find((each) => each.code === code);
  if (!framework) return [];
  return quarters
    .filter(({ state }) => state !== 'NOT_OPEN')
    .map(({ quarter }) => quarter)
    .filter((quarter) => quarter >= framework.startQuarter && quarter <= framework.endQuarter)
    .toSorted()
    .toReversed();
}
