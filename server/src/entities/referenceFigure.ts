import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { amount, choice, flag, id, int, key, primaryId, text } from './columns';
import { Indicator } from './indicator';

/** A figure published by others; never merged, never shown as reported. */
@Entity('reference_figure')
@Index('ix_reference_figure_indicator_id', ['indicatorId'])
export class ReferenceFigure {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_reference_figure_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(key(10))
  startDay!: string;

  @Column(key(10))
  endDay!: string;

  @Column(text(200, { nullable: true }))
  breakdown!: string | null;

  @Column(amount())
  value!: string;

  @Column(text(100))
  unit!: string;

  @Column(text(500))
  sourceTitle!: string;

  @Column(text(1000, { nullable: true }))
  sourceUrl!: string | null;

  @Column(choice(20))
  status!: string;

  @Column(flag())
  isPublic!: boolean;

  @Column(text(1000, { nullable: true }))
  note!: string | null;

  @Column(int())
  sortOrder!: number;
}
