import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { choice, int, moment, primaryId, quarter } from './columns';

/** A quarter that was opened for reporting. */
@Entity('reporting_quarter')
@Unique('uq_reporting_quarter_quarter', ['quarter'])
export class ReportingQuarter {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(quarter())
  quarter!: Quarter;

  @Column(choice(20))
  state!: 'OPEN' | 'CLOSED';

  @Column(moment())
  dueAt!: Date;

  @Column(moment())
  openedAt!: Date;

  @Column(moment({ nullable: true }))
  closedAt!: Date | null;

  @Column(int())
  version!: number;
}
