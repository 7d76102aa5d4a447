import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { flag, id, int, primaryId, text } from './columns';
import { Indicator } from './indicator';
import { Report } from './report';

/** One indicator in one report. */
@Entity('report_line')
@Unique('uq_report_line_report_id_indicator_id', ['reportId', 'indicatorId'])
@Index('ix_report_line_indicator_id', ['indicatorId'])
export class ReportLine {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_report_line_report', 'report_id')
  report?: Relation<Report>;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_report_line_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(flag())
  noBreakdown!: boolean;

  @Column(text(2000, { nullable: true }))
  explanation!: string | null;

  @Column(flag())
  named!: boolean;

  @Column(text(2000, { nullable: true }))
  returnComment!: string | null;

  @Column(int())
  version!: number;
}
