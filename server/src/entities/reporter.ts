import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { BelongsTo } from './belongsTo';
import { id, primaryId, quarter } from './columns';
import { Indicator } from './indicator';
import { Institution } from './institution';

/** An institution that reports an indicator from one quarter to another. */
@Entity('reporter')
@Unique('uq_reporter_indicator_id_institution_id_from_quarter', [
  'indicatorId',
  'institutionId',
  'fromQuarter',
])
@Index('ix_reporter_institution_id', ['institutionId'])
export class Reporter {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  indicatorId!: string;

  @BelongsTo(() => Indicator, 'fk_reporter_indicator', 'indicator_id')
  indicator?: Relation<Indicator>;

  @Column(id())
  institutionId!: string;

  @BelongsTo(() => Institution, 'fk_reporter_institution', 'institution_id')
  institution?: Relation<Institution>;

  @Column(quarter())
  fromQuarter!: Quarter;

  @Column(quarter())
  toQuarter!: Quarter;
}
