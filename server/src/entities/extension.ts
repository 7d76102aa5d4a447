import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, moment, primaryId, text } from './columns';
import { Institution } from './institution';
import { ReportingQuarter } from './reportingQuarter';
import { User } from './user';

/** A later deadline of one quarter for one institution. */
@Entity('extension')
@Index('ix_extension_reporting_quarter_id_institution_id', ['reportingQuarterId', 'institutionId'])
@Index('ix_extension_institution_id', ['institutionId'])
export class Extension {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportingQuarterId!: string;

  @BelongsTo(() => ReportingQuarter, 'fk_extension_reporting_quarter', 'reporting_quarter_id')
  reportingQuarter?: Relation<ReportingQuarter>;

  @Column(id())
  institutionId!: string;

  @BelongsTo(() => Institution, 'fk_extension_institution', 'institution_id')
  institution?: Relation<Institution>;

  @Column(moment())
  dueAt!: Date;

  @Column(text(1000))
  reason!: string;

  @Column(id())
  grantedById!: string;

  @BelongsTo(() => User, 'fk_extension_granted_by', 'granted_by_id')
  grantedBy?: Relation<User>;

  @Column(moment())
  grantedAt!: Date;
}
