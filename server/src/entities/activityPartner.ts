import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, int, primaryId } from './columns';
import { Activity } from './activity';
import { Institution } from './institution';

/** An institution that supports an activity. */
@Entity('activity_partner')
@Unique('uq_activity_partner_activity_id_institution_id', ['activityId', 'institutionId'])
export class ActivityPartner {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  activityId!: string;

  @BelongsTo(() => Activity, 'fk_activity_partner_activity', 'activity_id')
  activity?: Relation<Activity>;

  @Column(id())
  institutionId!: string;

  @BelongsTo(() => Institution, 'fk_activity_partner_institution', 'institution_id')
  institution?: Relation<Institution>;

  @Column(int())
  sortOrder!: number;
}
