import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { amount, id, key, primaryId, text } from './columns';
import { Indicator } from './indicator';

/** What is to be reached in a year or a quarter. */
@Entity('target')
@Unique('uq_target_indicator_id_period', ['indicatorId', 'period'])
export class Target {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_target_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(key(7))
  period!: string;

  @Column(amount())
  value!: string;

  @Column(text(1000))
  provenance!: string;
}
