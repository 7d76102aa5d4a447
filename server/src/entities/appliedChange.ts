import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, key, moment, primaryId } from './columns';
import { User } from './user';

/** A change that was sent with a key and has been applied: sent again, it has no effect. */
@Entity('applied_change')
@Unique('uq_applied_change_user_id_change_key', ['userId', 'changeKey'])
@Index('ix_applied_change_at', ['at'])
export class AppliedChange {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  userId!: string;

  @BelongsTo(() => User, 'fk_applied_change_user', 'user_id')
  user?: Relation<User>;

  @Column(key(64))
  changeKey!: string;

  /** SHA-256 of what the change was about, in hexadecimal. */
  @Column(key(64))
  contentHash!: string;

  @Column(moment())
  at!: Date;
}
