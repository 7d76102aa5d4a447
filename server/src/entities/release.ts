import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { BelongsTo } from './belongsTo';
import { id, int, key, longText, moment, primaryId, quarter, text } from './columns';
import { Framework } from './framework';
import { User } from './user';

/** A frozen, numbered copy of approved figures. */
@Entity('release_copy')
@Unique('uq_release_copy_number', ['number'])
@Index('ix_release_copy_framework_id', ['frameworkId'])
export class Release {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(int())
  number!: number;

  @Column(id())
  frameworkId!: string;

  @BelongsTo(() => Framework, 'fk_release_copy_framework', 'framework_id')
  framework?: Relation<Framework>;

  @Column(quarter())
  quarter!: Quarter;

  @Column(text(300))
  titleEn!: string;

  @Column(text(300))
  titleSq!: string;

  @Column(text(300))
  titleSr!: string;

  @Column(moment())
  releasedAt!: Date;

  @Column(id())
  releasedById!: string;

  @BelongsTo(() => User, 'fk_release_copy_released_by', 'released_by_id')
  releasedBy?: Relation<User>;

  @Column(key(64))
  contentHash!: string;

  @Column(longText())
  content!: string;
}
