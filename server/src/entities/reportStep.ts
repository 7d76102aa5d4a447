import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import type { Workflow } from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { choice, id, moment, primaryId, text } from './columns';
import { Report } from './report';
import { User } from './user';

/** A step of the workflow: who, when, with which comment. */
@Entity('report_step')
@Index('ix_report_step_report_id', ['reportId'])
export class ReportStep {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_report_step_report', 'report_id')
  report?: Relation<Report>;

  @Column(choice(20))
  step!: 'OPEN' | 'START' | 'SUBMIT' | 'RETURN' | 'APPROVE' | 'REOPEN';

  @Column(choice(20))
  fromState!: Workflow;

  @Column(choice(20))
  toState!: Workflow;

  @Column(moment())
  at!: Date;

  @Column(id({ nullable: true }))
  byId!: string | null;

  @BelongsTo(() => User, 'fk_report_step_by', 'by_id', true)
  by?: Relation<User> | null;

  @Column(text(4000, { nullable: true }))
  comment!: string | null;
}
