import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int, key, primaryId } from './columns';

/** Counts the changes of an area, so that what is kept in memory can tell that it is stale. */
@Entity('data_stamp')
@Unique('uq_data_stamp_area', ['area'])
export class DataStamp {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(40))
  area!: string;

  @Column(int())
  changes!: number;
}
