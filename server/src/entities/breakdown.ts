import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { flag, id, int, key, primaryId } from './columns';
import { Indicator } from './indicator';

/** A disaggregation of an indicator by one dimension or several crossed. */
@Entity('breakdown')
@Unique('uq_breakdown_indicator_id_code', ['indicatorId', 'code'])
export class Breakdown {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_breakdown_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(key(100))
  code!: string;

  @Column(flag())
  exhaustive!: boolean;

  /** One case can fall in several cells: their sum may be above the total. */
  @Column(flag())
  overlapping!: boolean;

  @Column(int())
  sortOrder!: number;
}
