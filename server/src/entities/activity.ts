import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { BelongsTo } from './belongsTo';
import { amount, id, int, key, primaryId, quarter, text } from './columns';
import { Institution } from './institution';
import { Objective } from './objective';

/** An activity of the action plan, with the institution that leads it. */
@Entity('activity')
@Unique('uq_activity_code', ['code'])
@Index('ix_activity_objective_id', ['objectiveId'])
@Index('ix_activity_lead_id', ['leadId'])
export class Activity {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  objectiveId!: string;

  @BelongsTo(() => Objective, 'fk_activity_objective', 'objective_id')
  objective?: Relation<Objective>;

  @Column(key(40))
  code!: string;

  @Column(text(500))
  titleEn!: string;

  @Column(text(500))
  titleSq!: string;

  @Column(text(500))
  titleSr!: string;

  @Column(id())
  leadId!: string;

  @BelongsTo(() => Institution, 'fk_activity_lead', 'lead_id')
  lead?: Relation<Institution>;

  @Column(quarter())
  startQuarter!: Quarter;

  @Column(quarter())
  endQuarter!: Quarter;

  @Column(amount({ nullable: true }))
  plannedBudgetEur!: string | null;

  @Column(text(200))
  fundingSources!: string;

  @Column(text(1000))
  provenance!: string;

  @Column(int())
  sortOrder!: number;
}
