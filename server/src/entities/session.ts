import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, key, moment, primaryId } from './columns';
import { User } from './user';

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('user_session')
@Unique('uq_user_session_token_hash', ['tokenHash'])
@Index('ix_user_session_user_id', ['userId'])
@Index('ix_user_session_expires_at', ['expiresAt'])
export class Session {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(64))
  tokenHash!: string;

  @Column(id())
  userId!: string;

  @BelongsTo(() => User, 'fk_user_session_user', 'user_id')
  user?: Relation<User>;

  @Column(moment())
  createdAt!: Date;

  @Column(moment())
  lastSeenAt!: Date;

  @Column(moment())
  expiresAt!: Date;
}
