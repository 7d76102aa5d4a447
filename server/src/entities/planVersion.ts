import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, int, key, moment, primaryId, text } from './columns';
import { Framework } from './framework';

/** A dated version of a plan; reports keep the version under which they were opened. */
@Entity('plan_version')
@Unique('uq_plan_version_framework_id_number', ['frameworkId', 'number'])
export class PlanVersion {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  frameworkId!: string;

  @BelongsTo(() => Framework, 'fk_plan_version_framework', 'framework_id')
  framework?: Relation<Framework>;

  @Column(int())
  number!: number;

  @Column(moment())
  adoptedAt!: Date;

  @Column(text(1000))
  note!: string;

  @Column(key(64))
  contentHash!: string;
}
