import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int, key, moment, primaryId } from './columns';

/** Failed sign-ins from one address, for one account or for all. */
@Entity('sign_in_throttle')
@Unique('uq_sign_in_throttle_bucket', ['bucket'])
export class SignInThrottle {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(key(64))
  bucket!: string;

  @Column(int())
  failures!: number;

  @Column(moment({ nullable: true }))
  blockedUntil!: Date | null;

  @Column(moment())
  lastFailureAt!: Date;

  @Column(int())
  version!: number;
}
