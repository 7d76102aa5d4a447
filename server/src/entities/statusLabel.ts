import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int, key, primaryId, text } from './columns';

/** A status code of the plan with its labels and its rule. */
@Entity('status_label')
@Unique('uq_status_label_scale_code', ['scale', 'code'])
export class StatusLabel {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  scale!: string;

  @Column(key(40))
  code!: string;

  @Column(text(200))
  titleEn!: string;

  @Column(text(200))
  titleSq!: string;

  @Column(text(200))
  titleSr!: string;

  @Column(text(500))
  ruleEn!: string;

  @Column(int())
  sortOrder!: number;
}
