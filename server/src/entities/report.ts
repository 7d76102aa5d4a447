import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Workflow } from '../domain/terms';
import type { Quarter } from '../domain/quarter';
import { BelongsTo } from './belongsTo';
import { choice, flag, id, int, moment, primaryId, quarter } from './columns';
import { Framework } from './framework';
import { Institution } from './institution';
import { PlanVersion } from './planVersion';
import { ReportingQuarter } from './reportingQuarter';
import { User } from './user';

/** One institution's report of one framework for one quarter. */
@Entity('report')
@Unique('uq_report_quarter_institution_id_framework_id', ['quarter', 'institutionId', 'frameworkId'])
@Index('ix_report_institution_id', ['institutionId'])
@Index('ix_report_workflow', ['workflow'])
@Index('ix_report_framework_id_quarter', ['frameworkId', 'quarter'])
export class Report {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportingQuarterId!: string;

  @BelongsTo(() => ReportingQuarter, 'fk_report_reporting_quarter', 'reporting_quarter_id')
  reportingQuarter?: Relation<ReportingQuarter>;

  @Column(quarter())
  quarter!: Quarter;

  @Column(id())
  institutionId!: string;

  @BelongsTo(() => Institution, 'fk_report_institution', 'institution_id')
  institution?: Relation<Institution>;

  @Column(id())
  frameworkId!: string;

  @BelongsTo(() => Framework, 'fk_report_framework', 'framework_id')
  framework?: Relation<Framework>;

  @Column(id())
  planVersionId!: string;

  @BelongsTo(() => PlanVersion, 'fk_report_plan_version', 'plan_version_id')
  planVersion?: Relation<PlanVersion>;

  @Column(choice(20))
  workflow!: Workflow;

  @Column(flag())
  reopened!: boolean;

  @Column(moment({ nullable: true }))
  firstSubmittedAt!: Date | null;

  @Column(id({ nullable: true }))
  submittedById!: string | null;

  @BelongsTo(() => User, 'fk_report_submitted_by', 'submitted_by_id', true)
  submittedBy?: Relation<User> | null;

  @Column(moment({ nullable: true }))
  submittedAt!: Date | null;

  @Column(moment({ nullable: true }))
  approvedAt!: Date | null;

  @Column(int())
  version!: number;
}
