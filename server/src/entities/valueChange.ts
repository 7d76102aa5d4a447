import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import type { MissingReason } from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { amount, choice, id, key, moment, primaryId, text } from './columns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** A change of a cell: who, when, from, to, why. */
@Entity('value_change')
@Index('ix_value_change_line_id', ['lineId'])
export class ValueChange {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_value_change_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(key(200))
  cell!: string;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_value_change_by', 'by_id')
  by?: Relation<User>;

  @Column(amount({ nullable: true }))
  fromAmount!: string | null;

  @Column(amount({ nullable: true }))
  fromNumerator!: string | null;

  @Column(amount({ nullable: true }))
  fromDenominator!: string | null;

  @Column(choice(20, { nullable: true }))
  fromReason!: MissingReason | null;

  @Column(amount({ nullable: true }))
  toAmount!: string | null;

  @Column(amount({ nullable: true }))
  toNumerator!: string | null;

  @Column(amount({ nullable: true }))
  toDenominator!: string | null;

  @Column(choice(20, { nullable: true }))
  toReason!: MissingReason | null;

  @Column(text(2000, { nullable: true }))
  why!: string | null;
}
