import type { Quarter } from '../../../../domain/quarter';

/** Two quarters of a line, by the headings of their columns. */
export interface NamedPeriod {
  from: [heading: string, quarter: Quarter];
  to: [heading: string, quarter: Quarter];
}

/** What surrounds a period: a framework. */
interface Surrounding {
  code: string;
  start_quarter: Quarter;
  end_quarter: Quarter;
}

/**
 * A period ends no earlier than it begins and stays inside the period of its framework.
 * Gives the column and what is wrong with it.
 */
export function checkPeriod(
  { from, to }: NamedPeriod,
  within?: Surrounding,
): [heading: string, message: string][] {
  if (to[1] < from[1]) return [[to[0], `${to[1]} is before ${from[0]} ${from[1]}.`]];
  return [from, to].flatMap(([heading, quarter]) =>
    within && (quarter < within.start_quarter || quarter > within.end_quarter)
      ? [
          [
            heading,
            `${quarter} is outside ${within.code} (${within.start_quarter} to ${within.end_quarter}).`,
          ],
        ]
      : [],
  );
}
