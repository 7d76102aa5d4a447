import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type {
  Aggregation,
  Direction,
  Frequency,
  IndicatorLevel,
  Measure,
  Sensitivity,
} from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { amount, choice, flag, id, int, key, longText, primaryId, text } from './columns';
import { Activity } from './activity';

/** An indicator: what is measured, how it adds up, which way is better. */
@Entity('indicator')
@Unique('uq_indicator_code', ['code'])
@Index('ix_indicator_activity_id', ['activityId'])
export class Indicator {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  activityId!: string;

  @BelongsTo(() => Activity, 'fk_indicator_activity', 'activity_id')
  activity?: Relation<Activity>;

  @Column(key(40))
  code!: string;

  @Column(text(500))
  nameEn!: string;

  @Column(text(500))
  nameSq!: string;

  @Column(text(500))
  nameSr!: string;

  @Column(longText())
  definitionEn!: string;

  @Column(longText())
  definitionSq!: string;

  @Column(longText())
  definitionSr!: string;

  @Column(choice(20))
  level!: IndicatorLevel;

  @Column(choice(20))
  measure!: Measure;

  @Column(text(100))
  unitEn!: string;

  @Column(text(100))
  unitSq!: string;

  @Column(text(100))
  unitSr!: string;

  @Column(text(500, { nullable: true }))
  numeratorEn!: string | null;

  @Column(text(500, { nullable: true }))
  numeratorSq!: string | null;

  @Column(text(500, { nullable: true }))
  numeratorSr!: string | null;

  @Column(text(500, { nullable: true }))
  denominatorEn!: string | null;

  @Column(text(500, { nullable: true }))
  denominatorSq!: string | null;

  @Column(text(500, { nullable: true }))
  denominatorSr!: string | null;

  @Column(choice(20))
  timeAggregation!: Aggregation;

  @Column(choice(20))
  institutionAggregation!: Aggregation;

  @Column(choice(20))
  direction!: Direction;

  @Column(choice(20))
  frequency!: Frequency;

  @Column(choice(20))
  sensitivity!: Sensitivity;

  @Column(int({ nullable: true }))
  baselineYear!: number | null;

  @Column(amount({ nullable: true }))
  baselineValue!: string | null;

  @Column(text(500))
  dataSourceEn!: string;

  @Column(int())
  decimals!: number;

  @Column(int())
  partDecimals!: number;

  @Column(flag())
  mayExceedDenominator!: boolean;

  @Column(flag())
  mayBeNegative!: boolean;

  @Column(text(1000))
  provenance!: string;

  @Column(int())
  sortOrder!: number;
}
