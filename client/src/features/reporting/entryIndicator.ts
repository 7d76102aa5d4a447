import type { Measure } from '../../generated/graphql';
import type { CellForm } from './cellContent';

/** What the fields of a cell know about their indicator. */
export interface EntryIndicator {
  code: string;
  name: string;
  measure: Measure;
  decimals: number;
  form: CellForm;
  numeratorText?: string | null;
  denominatorText?: string | null;
}
