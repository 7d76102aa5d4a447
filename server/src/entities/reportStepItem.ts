import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, key, primaryId, text } from './columns';
import { ReportStep } from './reportStep';

/** A line or an activity that a return or reopening names. */
@Entity('report_step_item')
@Unique('uq_report_step_item_step_id_item_id', ['stepId', 'itemId'])
export class ReportStepItem {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  stepId!: string;

  @BelongsTo(() => ReportStep, 'fk_report_step_item_step', 'step_id')
  step?: Relation<ReportStep>;

  @Column(key(36))
  itemId!: string;

  @Column(text(2000, { nullable: true }))
  comment!: string | null;
}
