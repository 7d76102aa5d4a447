import { Column, Entity, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, longText, primaryId } from './columns';
import { Release } from './release';

/**
 * What a release was audited with, and the report. Later releases are audited together with the true counts kept here; no
 * query of a donor touches this table.
 */
@Entity('release_audit')
@Unique('uq_release_audit_release_id', ['releaseId'])
export class ReleaseAudit {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  releaseId!: string;

  @BelongsTo(() => Release, 'fk_release_audit_release', 'release_id')
  release?: Relation<Release>;

  /** JSON of the counts, hidden ones too, of how they are bound to each other, and of what was printed. */
  @Column(longText())
  counts!: string;

  /** JSON of what was hidden and why, and of the audit's report. */
  @Column(longText())
  outcome!: string;
}
