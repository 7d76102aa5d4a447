import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { key, primaryId, text } from './columns';

/** A way to disaggregate: sex, age group, region ... */
@Entity('dimension')
@Unique('uq_dimension_code', ['code'])
export class Dimension {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  code!: string;

  @Column(text(300))
  titleEn!: string;

  @Column(text(300))
  titleSq!: string;

  @Column(text(300))
  titleSr!: string;
}
