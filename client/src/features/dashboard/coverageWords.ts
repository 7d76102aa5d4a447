import type { TFunction } from 'i18next';
import type { Formats } from '../../format/useFormat';

interface Told {
  t: TFunction<'dashboard'>;
  format: Formats;
}

interface Coverage {
  counted: number;
  expected: number;
  missing: readonly { id: string; name: string }[];
  beingCorrected: readonly { id: string; name: string }[];
}

/** Coverage of one quarter: "5 of 7 reported; missing: …; being corrected: …". */
export function coverageWords({ t, format }: Told, coverage: Coverage): string {
  const { counted, expected, beingCorrected } = coverage;
  const correcting = new Set(beingCorrected.map(({ id }) => id));
  const missing = coverage.missing.filter(({ id }) => !correcting.has(id));
  const covered = t('reportedBy', { count: counted, expected });
  const named =
    missing.length === 0 ? covered : t('coveredMissing', { covered, names: namesIn(format, missing) });
  if (beingCorrected.length === 0) return named;
  return t('coveredCorrecting', { covered: named, names: namesIn(format, beingCorrected) });
}

const namesIn = (format: Formats, institutions: readonly { name: string }[]): string =>
  format.list(institutions.map(({ name }) => name));
