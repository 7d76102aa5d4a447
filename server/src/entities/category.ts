import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { flag, id, int, key, primaryId, text } from './columns';
import { Dimension } from './dimension';

/** A category of a dimension. */
@Entity('category')
@Unique('uq_category_dimension_id_code', ['dimensionId', 'code'])
export class Category {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  dimensionId!: string;

  @BelongsTo(() => Dimension, 'fk_category_dimension', 'dimension_id')
  dimension?: Relation<Dimension>;

  @Column(key(40))
  code!: string;

  @Column(key(40, { nullable: true }))
  parentCode!: string | null;

  @Column(text(300))
  titleEn!: string;

  @Column(text(300))
  titleSq!: string;

  @Column(text(300))
  titleSr!: string;

  @Column(int())
  sortOrder!: number;

  @Column(flag())
  isUnknown!: boolean;

  @Column(text(200))
  standard!: string;
}
