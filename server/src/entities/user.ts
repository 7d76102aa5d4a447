import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Role } from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { choice, flag, id, int, key, moment, primaryId, text } from './columns';
import { Institution } from './institution';

/** A person with an account and one role. */
@Entity('user_account')
@Unique('uq_user_account_email', ['email'])
@Index('ix_user_account_institution_id', ['institutionId'])
export class User {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(254))
  email!: string;

  @Column(text(200))
  name!: string;

  @Column(choice(20))
  role!: Role;

  @Column(id({ nullable: true }))
  institutionId!: string | null;

  @BelongsTo(() => Institution, 'fk_user_account_institution', 'institution_id', true)
  institution?: Relation<Institution> | null;

  @Column(text(300))
  passwordHash!: string;

  @Column(choice(2))
  language!: 'en' | 'sq' | 'sr';

  @Column(flag())
  active!: boolean;

  @Column(moment())
  createdAt!: Date;

  @Column(moment({ nullable: true }))
  lastSignInAt!: Date | null;

  @Column(int())
  version!: number;
}
