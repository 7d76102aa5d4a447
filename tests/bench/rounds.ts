import type { ChildServer } from './childServer';
import { load, type LoadFigures, type Person } from './load';
import { saver } from './savedCell';
import type { Scene } from './scene';

/** What is measured on both servers. */
export interface Measured {
  page: string;
  concurrency: number;
  ours: LoadFigures;
  raw: LoadFigures;
}

const CONCURRENCIES = [1, 16];
const ROUNDS = 3;
const ROUND_MS = 900;
const WARM_UP_MS = 1500;

/** So many people before each page. */
type Crowd = (people: number) => Person[];

function crowds({ overview, trend, report, cells }: Scene): [string, Crowd][] {
  const readers = (question: Scene['overview']): Crowd => {
    return (people) => Array.from({ length: people }, () => ({ next: () => question }));
  };
  return [
    ['Overview', readers(overview)],
    ['Trend', readers(trend)],
    ['Report page', readers(report)],
    ['Saving one cell', (people) => cells.slice(0, people).map(saver)],
  ];
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const medianOf = (rounds: readonly LoadFigures[]): LoadFigures => ({
  requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
  median: middle(rounds.map(({ median }) => median)),
  p95: middle(rounds.map(({ p95 }) => p95)),
  cpu: middle(rounds.map(({ cpu }) => cpu)),
});

/** Loads both servers in turns and takes the median of the rounds of each: the machine is never quite still. */
export async function measure(ours: ChildServer, raw: ChildServer, scene: Scene): Promise<Measured[]> {
  const pages = crowds(scene);
  for (const [, crowd] of pages) for (const server of [ours, raw]) await load(server, crowd(4), WARM_UP_MS);
  const measured: Measured[] = [];
  for (const [page, crowd] of pages)
    for (const concurrency of CONCURRENCIES) {
      const rounds: Record<'ours' | 'raw', LoadFigures[]> = { ours: [], raw: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.ours.push(await load(ours, crowd(concurrency), ROUND_MS));
        rounds.raw.push(await load(raw, crowd(concurrency), ROUND_MS));
      }
      measured.push({ page, concurrency, ours: medianOf(rounds.ours), raw: medianOf(rounds.raw) });
    }
  return measured;
}
