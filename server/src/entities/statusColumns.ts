import { Column } from 'typeorm';
import { amount, flag, int, longText } from './columns';

/** What an institution said of an activity: its columns in a table of its history. */
export class StatusColumns {
  @Column(int({ nullable: true }))
  percent!: number | null;

  @Column(flag())
  postponed!: boolean;

  @Column(longText({ nullable: true }))
  narrative!: string | null;

  @Column(longText({ nullable: true }))
  obstacles!: string | null;

  @Column(amount({ nullable: true }))
  spentEur!: string | null;
}
