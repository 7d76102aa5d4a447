import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { choice, key, primaryId, quarter, text } from './columns';

/** A strategy, or a project with its own results framework. */
@Entity('framework')
@Unique('uq_framework_code', ['code'])
export class Framework {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  code!: string;

  @Column(choice(20))
  kind!: 'STRATEGY' | 'PROJECT';

  @Column(text(500))
  titleEn!: string;

  @Column(text(500))
  titleSq!: string;

  @Column(text(500))
  titleSr!: string;

  @Column(quarter())
  startQuarter!: Quarter;

  @Column(quarter())
  endQuarter!: Quarter;

  @Column(text(1000))
  provenance!: string;
}
