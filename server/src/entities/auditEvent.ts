import { Column, Entity, PrimaryColumn } from 'typeorm';
import { choice, key, longText, moment, primaryId, text } from './columns';

/** Something done to accounts, quarters, plan or releases. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(moment())
  at!: Date;

  @Column(key(36, { nullable: true }))
  actorId!: string | null;

  @Column(text(200))
  actorName!: string;

  @Column(choice(40))
  action!: string;

  @Column(text(300))
  subject!: string;

  @Column(longText({ nullable: true }))
  detail!: string | null;
}
