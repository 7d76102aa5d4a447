import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { choice, id, moment, primaryId, text } from './columns';
import { CommentThread } from './commentThread';
import { User } from './user';

/** One comment in a conversation. It is never changed. */
@Entity('thread_comment')
@Index('ix_thread_comment_thread_id', ['threadId'])
export class ThreadComment {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  threadId!: string;

  @BelongsTo(() => CommentThread, 'fk_thread_comment_thread', 'thread_id')
  thread?: Relation<CommentThread>;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_thread_comment_by', 'by_id')
  by?: Relation<User>;

  /** The role that the author had then. */
  @Column(choice(20))
  role!: Role;

  @Column(text(2000))
  text!: string;
}
