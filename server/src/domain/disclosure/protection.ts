import type { CountTable, Layout, Relation } from './counts';
import type { Judged } from './audit/report';
import type { PublicFigure } from './referenceFacts';

/** The counts that a release is made from, and which of them it prints if it may. */
export interface ReleaseCounts {
  tables: readonly CountTable[];
  relations: readonly Relation[];
  layout: Layout;
}

/** A release that is out, as it is kept for later audits. */
export interface PastCounts extends ReleaseCounts {
  number: number;
  /** Keys of the cells that it printed as values. */
  printed: readonly string[];
}

/** Everything that disclosure control works from: plain data, so that it can be handed to a worker. */
export interface ProtectionJob extends ReleaseCounts {
  /** Counts from 1 to below this are hidden. */
  threshold: number;
  references: readonly PublicFigure[];
  /** Oldest first. */
  past: readonly PastCounts[];
  /** How often a cheaper pattern is looked for. */
  rounds: number;
}

/** A hidden cell of the new release: for its own size, or because another can be worked out without it. */
export interface HiddenCell {
  key: string;
  because: 'SMALL' | 'PROTECTS';
  /** The key of a cell that it protects. */
  protects: string | null;
}

/** What an attacker finds out, of a run's verdicts those that are not SAFE. */
export type Finding = Judged & { institution: string | null };

/** What disclosure control decided on a release, or on a part of it. */
export interface Protection {
  /** The audit found nothing given away and left nothing unproved. */
  passed: boolean;
  /** Cells that are printed, with their counts. */
  printed: readonly (readonly [key: string, value: number])[];
  hidden: readonly HiddenCell[];
  findings: readonly Finding[];
  /** Hidden cells and sums that were attacked. */
  judged: number;
  /** By number of the release: how many printed cells it had printed before, so that they could not be hidden. */
  fixed: readonly (readonly [release: number, cells: number])[];
  /** Whether no choice loses less. */
  cheapest: boolean;
}

export const NOTHING_TO_PROTECT: Protection = {
  passed: true,
  printed: [],
  hidden: [],
  findings: [],
  judged: 0,
  fixed: [],
  cheapest: true,
};

/** What several parts of one release came to, together. */
export const together = (parts: readonly Protection[]): Protection => ({
  passed: parts.every(({ passed }) => passed),
  printed: parts.flatMap(({ printed }) => printed),
  hidden: parts.flatMap(({ hidden }) => hidden),
  findings: parts.flatMap(({ findings }) => findings),
  judged: parts.reduce((sum, { judged }) => sum + judged, 0),
  fixed: [
    ...parts
      .flatMap(({ fixed }) => fixed)
      .reduce(
        (sums, [release, cells]) => sums.set(release, (sums.get(release) ?? 0) + cells),
        new Map<number, number>(),
      ),
  ],
  cheapest: parts.every(({ cheapest }) => cheapest),
});
