import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { EvidenceKind } from '../domain/evidence';
import { ActivityReport } from './activityReport';
import { BelongsTo } from './belongsTo';
import { choice, id, int, key, moment, primaryId, text } from './columns';
import { Report } from './report';
import { ReportLine } from './reportLine';
import { User } from './user';

/** A file attached to a line or to an activity of a report. The row of a removed file stays. */
@Entity('evidence')
@Unique('uq_evidence_stored_name', ['storedName'])
@Index('ix_evidence_report_id', ['reportId'])
export class Evidence {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_evidence_report', 'report_id')
  report?: Relation<Report>;

  @Column(id({ nullable: true }))
  lineId!: string | null;

  @BelongsTo(() => ReportLine, 'fk_evidence_line', 'line_id', true)
  line?: Relation<ReportLine> | null;

  @Column(id({ nullable: true }))
  activityReportId!: string | null;

  @BelongsTo(() => ActivityReport, 'fk_evidence_activity_report', 'activity_report_id', true)
  activityReport?: Relation<ActivityReport> | null;

  @Column(text(200))
  name!: string;

  @Column(choice(10))
  kind!: EvidenceKind;

  @Column(int())
  bytes!: number;

  @Column(key(64))
  sha256!: string;

  @Column(key(36))
  storedName!: string;

  @Column(id())
  addedById!: string;

  @BelongsTo(() => User, 'fk_evidence_added_by', 'added_by_id')
  addedBy?: Relation<User>;

  @Column(moment())
  addedAt!: Date;

  @Column(id({ nullable: true }))
  removedById!: string | null;

  @BelongsTo(() => User, 'fk_evidence_removed_by', 'removed_by_id', true)
  removedBy?: Relation<User> | null;

  @Column(moment({ nullable: true }))
  removedAt!: Date | null;

  @Column(text(1000, { nullable: true }))
  removedWhy!: string | null;

  @Column(int())
  version!: number;
}
