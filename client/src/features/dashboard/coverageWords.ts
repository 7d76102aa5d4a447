import type { TFunction } from 'i18next';
import type { Formats } from '../../format/useFormat';

interface Told {
  t: TFunction<'dashboard'>;
  format: Formats;
}

interface Coverage {
  counted: number;
  expected: number;
  missing: readonly { name: string }[];
}

/** Coverage of one quarter: "6 of 7 reported; missing: …". */
export function coverageWords({ t, format }: Told, { counted, expected, missing }: Coverage): string {
  const covered = t('reportedBy', { count: counted, expected });
  if (missing.length === 0) return covered;
  return t('coveredMissing', { covered, names: format.list(missing.map(({ name }) => name)) });
}
