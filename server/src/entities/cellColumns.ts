import { Column } from 'typeorm';
import type { MissingReason } from '../domain/terms';
import { amount, choice } from './columns';

/** What a cell held: its columns in a table of its history. */
export class CellColumns {
  @Column(amount({ nullable: true }))
  amount!: string | null;

  @Column(amount({ nullable: true }))
  numerator!: string | null;

  @Column(amount({ nullable: true }))
  denominator!: string | null;

  @Column(choice(20, { nullable: true }))
  reason!: MissingReason | null;
}
