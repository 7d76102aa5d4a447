import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { key, primaryId, text } from './columns';

/** One of the municipalities, with its police region. */
@Entity('municipality')
@Unique('uq_municipality_code', ['code'])
export class Municipality {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  code!: string;

  @Column(text(200))
  nameEn!: string;

  @Column(text(200))
  nameSq!: string;

  @Column(text(200))
  nameSr!: string;

  @Column(key(40))
  regionCode!: string;
}
