import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { flag, id, key, primaryId, text } from './columns';
import { ReportLine } from './reportLine';
import { ReportStepItem } from './reportStepItem';

/** A single cell that a return or reopening names, where it does not name the whole line. */
@Entity('returned_cell')
@Unique('uq_returned_cell_step_item_id_cell', ['stepItemId', 'cell'])
@Index('ix_returned_cell_line_id', ['lineId'])
export class ReturnedCell {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  stepItemId!: string;

  @BelongsTo(() => ReportStepItem, 'fk_returned_cell_step_item', 'step_item_id')
  stepItem?: Relation<ReportStepItem>;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_returned_cell_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(key(200))
  cell!: string;

  @Column(text(2000, { nullable: true }))
  comment!: string | null;

  /** Named by the latest return; false once another return or the approval took its place. */
  @Column(flag())
  open!: boolean;
}
