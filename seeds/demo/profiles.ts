import { SEASONS, type Profile, type Season } from './profile';
import { readCsv, readYears } from './readCsv';

/** Reads `figures.csv`: how the figures of each indicator come about, by indicator code. */
export const readProfiles = (): ReadonlyMap<string, Profile> =>
  new Map(readCsv('figures.csv').map((line) => [line.indicator_code ?? '', profileOf(line)]));

const profileOf = (line: Record<string, string>): Profile => ({
  code: line.indicator_code ?? '',
  levels: readYears(line),
  cases: casesOf(line.cases ?? ''),
  takenFrom: takenFromOf(line.taken_from ?? ''),
  season: seasonOf(line.season ?? ''),
  spread: Number(line.spread),
  people: line.people ?? '',
  cells: line.cells === 'stable' || line.cells === 'one_each' ? line.cells : 'scattered',
  reporters: new Map(
    listOf(line.reporters ?? '').map((part) => {
      const [code = '', weight] = part.split(':');
      return [code, Number(weight)];
    }),
  ),
});

const listOf = (text: string): string[] => (text === '' ? [] : text.split(';'));

function casesOf(text: string): Profile['cases'] {
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : listOf(text);
}

function takenFromOf(text: string): Profile['takenFrom'] {
  if (text === '') return null;
  const [indicator = '', cells = null] = text.split(':');
  return { indicator, cells };
}

function seasonOf(text: string): Season {
  if (!(text in SEASONS)) throw new Error(`figures.csv: there is no season ${JSON.stringify(text)}.`);
  return text as Season;
}
