import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { choice, flag, key, primaryId, text } from './columns';

/** A ministry, agency, court, shelter or organisation of the plan. */
@Entity('institution')
@Unique('uq_institution_code', ['code'])
export class Institution {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  code!: string;

  @Column(text(300))
  nameEn!: string;

  @Column(text(300))
  nameSq!: string;

  @Column(text(300))
  nameSr!: string;

  @Column(choice(40))
  type!: string;

  @Column(key(40, { nullable: true }))
  parentCode!: string | null;

  @Column(flag())
  reports!: boolean;

  @Column(text(40))
  namesVerified!: string;
}
