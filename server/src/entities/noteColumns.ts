import { Column } from 'typeorm';
import { flag, text } from './columns';

/** What a line said beside its figures: its columns in a table of its history. */
export class NoteColumns {
  @Column(text(2000, { nullable: true }))
  explanation!: string | null;

  @Column(flag())
  noBreakdown!: boolean;
}
