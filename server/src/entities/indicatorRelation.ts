import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { RelationKind, RelationPart } from '../domain/relation';
import { BelongsTo } from './belongsTo';
import { choice, id, key, primaryId, text } from './columns';
import { Indicator } from './indicator';

/** That two counts are bound to each other by their definitions. */
@Entity('indicator_relation')
@Unique('uq_indicator_relation', ['indicatorId', 'part', 'cell', 'wholeId', 'wholePart', 'wholeCell'])
@Index('ix_indicator_relation_whole_id', ['wholeId'])
export class IndicatorRelation {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_indicator_relation_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(choice(12))
  part!: RelationPart;

  @Column(key(200))
  cell!: string;

  @Column(choice(4))
  kind!: RelationKind;

  @Column(id())
  wholeId!: string;

  @BelongsTo(() => Indicator, 'fk_indicator_relation_whole', 'whole_id')
  whole?: Relation<Indicator>;

  @Column(choice(12))
  wholePart!: RelationPart;

  @Column(key(200))
  wholeCell!: string;

  @Column(text(500))
  note!: string;
}
