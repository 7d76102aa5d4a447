import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import type { DraftState } from '../domain/release';
import { BelongsTo } from './belongsTo';
import { choice, id, key, longText, moment, primaryId, quarter } from './columns';
import { Framework } from './framework';
import { User } from './user';

/** A release before it goes out: its scope, and what disclosure control came to. For the coordinator's office alone. */
@Entity('release_draft')
@Index('ix_release_draft_framework_id', ['frameworkId'])
export class ReleaseDraft {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  frameworkId!: string;

  @BelongsTo(() => Framework, 'fk_release_draft_framework', 'framework_id')
  framework?: Relation<Framework>;

  @Column(quarter())
  quarter!: Quarter;

  /** JSON of the scope. */
  @Column(longText())
  scope!: string;

  @Column(choice(10))
  state!: DraftState;

  /** SHA-256 of everything that the release would be made from. */
  @Column(key(64))
  factsHash!: string;

  /** JSON of what disclosure control decided; null while it works. */
  @Column(longText({ nullable: true }))
  outcome!: string | null;

  @Column(id())
  preparedById!: string;

  @BelongsTo(() => User, 'fk_release_draft_prepared_by', 'prepared_by_id')
  preparedBy?: Relation<User>;

  @Column(moment())
  preparedAt!: Date;
}
