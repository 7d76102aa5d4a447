import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { MailFault, MailKind, MailState } from '../domain/mail';
import type { Quarter } from '../domain/quarter';
import { BelongsTo } from './belongsTo';
import { choice, id, int, key, longText, moment, primaryId, quarter, text } from './columns';
import { Institution } from './institution';
import { Report } from './report';
import { User } from './user';

/** A mail to one person about one report, as it was written; with how far its sending has come. */
@Entity('mail_message')
@Unique('uq_mail_message_once_key', ['onceKey'])
@Index('ix_mail_message_state_next_attempt_at', ['state', 'nextAttemptAt'])
@Index('ix_mail_message_user_id', ['userId'])
@Index('ix_mail_message_institution_id', ['institutionId'])
@Index('ix_mail_message_report_id', ['reportId'])
export class MailMessage {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(160))
  onceKey!: string;

  @Column(choice(20))
  kind!: MailKind;

  @Column(choice(10))
  state!: MailState;

  @Column(id())
  userId!: string;

  @BelongsTo(() => User, 'fk_mail_message_user', 'user_id')
  user?: Relation<User>;

  @Column(text(200))
  recipient!: string;

  @Column(key(254))
  address!: string;

  @Column(choice(2))
  language!: 'en' | 'sq' | 'sr';

  @Column(id())
  institutionId!: string;

  @BelongsTo(() => Institution, 'fk_mail_message_institution', 'institution_id')
  institution?: Relation<Institution>;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_mail_message_report', 'report_id')
  report?: Relation<Report>;

  @Column(quarter())
  quarter!: Quarter;

  @Column(text(300))
  subject!: string;

  @Column(longText())
  text!: string;

  @Column(int())
  attempts!: number;

  @Column(moment({ nullable: true }))
  nextAttemptAt!: Date | null;

  @Column(moment({ nullable: true }))
  leaseUntil!: Date | null;

  @Column(moment({ nullable: true }))
  expiresAt!: Date | null;

  @Column(choice(20, { nullable: true }))
  fault!: MailFault | null;

  @Column(moment())
  createdAt!: Date;

  @Column(moment({ nullable: true }))
  sentAt!: Date | null;

  @Column(int())
  version!: number;
}
