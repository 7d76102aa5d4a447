import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { MissingReason } from '../domain/terms';
import { BelongsTo } from './belongsTo';
import { amount, choice, id, int, key, moment, primaryId } from './columns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** What one cell of a line holds: a value, its parts, or a reason. */
@Entity('line_value')
@Unique('uq_line_value_line_id_cell', ['lineId', 'cell'])
export class LineValue {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_line_value_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(key(200))
  cell!: string;

  @Column(amount({ nullable: true }))
  amount!: string | null;

  @Column(amount({ nullable: true }))
  numerator!: string | null;

  @Column(amount({ nullable: true }))
  denominator!: string | null;

  @Column(choice(20, { nullable: true }))
  reason!: MissingReason | null;

  @Column(id())
  enteredById!: string;

  @BelongsTo(() => User, 'fk_line_value_entered_by', 'entered_by_id')
  enteredBy?: Relation<User>;

  @Column(moment())
  enteredAt!: Date;

  @Column(int())
  version!: number;
}
