import { readCsv } from './readCsv';

/** The weight of a category of a dimension among the people (or things) that an indicator counts. */
export type ShareOf = (people: string, dimension: string, category: string) => number;

/**
 * Reads `shares.csv`. A group of people that has no line for a dimension follows the lines without a group; a
 * category without a line never occurs.
 */
export function readShares(): ShareOf {
  const lines = readCsv('shares.csv');
  const weights = new Map(
    lines.map(({ people, dimension, category, share }) => [
      `${people} ${dimension} ${category}`,
      Number(share),
    ]),
  );
  const own = new Set(lines.map(({ people, dimension }) => `${people} ${dimension}`));
  return (people, dimension, category) => {
    const group = own.has(`${people} ${dimension}`) ? people : '';
    return weights.get(`${group} ${dimension} ${category}`) ?? 0;
  };
}
