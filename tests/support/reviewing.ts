import { change } from './reporting';
import { REVIEWED, type ReportSeen } from './reportSeen';
import type { PersonName, World } from './world';

/** A report as a review sees it. */
export interface ReviewSeen {
  id: string;
  version: number;
  workflow: string;
  openThreads: number;
  flags: {
    warnings: number;
    missing: number;
    changedSinceReturn: number | null;
    openThreads: number;
    clean: boolean;
  };
  threads: ThreadSeen[];
  lines: {
    id: string;
    openThreads: number;
    indicator: { code: string };
    changedSinceReturn: LineChangeSeen | null;
  }[];
  activities: { id: string; changedSinceReturn: boolean; atReturn: object | null }[];
}

export interface ThreadSeen {
  id: string;
  lineId: string | null;
  cell: string | null;
  cellTitle: string | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  newSinceReturn: boolean;
  comments: { at: string; by: string; role: string; text: string }[];
}

export interface LineChangeSeen {
  cells: { key: string; title: string; from: object; to: object }[];
  note: object | null;
}

/** A report as somebody who reviews it, or may read it, sees it; null when he or she sees none. */
export async function seeReview(world: World, person: PersonName, id: string): Promise<ReviewSeen | null> {
  const document = `query ($id: ID!) { report(id: $id) { ${REVIEWED} } }`;
  const { data, errors } = await world.as(person).query<{ report: ReviewSeen | null }>(document, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.report ?? null;
}

/** The same, where not seeing it is a fault of the test. */
export async function theReview(world: World, person: PersonName, id: string): Promise<ReviewSeen> {
  const review = await seeReview(world, person, id);
  if (!review) throw new Error(`${person} does not see the report.`);
  return review;
}

/** Starts a conversation and gives the report as it is then. */
export async function startThread(
  world: World,
  person: PersonName,
  input: { reportId: string; lineId?: string; cell?: string; text: string },
): Promise<ReviewSeen> {
  const { result, error } = await change<ReviewSeen>(world, person, ['startThread', input]);
  if (!result) throw new Error(JSON.stringify(error));
  return result;
}

export const lineIdOf = (report: ReportSeen, code: string): string => {
  const line = report.lines.find(({ indicator }) => indicator.code === code);
  if (!line) throw new Error(`The report has no line for ${code}.`);
  return line.id;
};
