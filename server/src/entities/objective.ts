import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { choice, id, int, key, primaryId, text } from './columns';
import { Framework } from './framework';

/** A strategic or a specific objective. */
@Entity('objective')
@Unique('uq_objective_code', ['code'])
@Index('ix_objective_parent_id', ['parentId'])
export class Objective {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  frameworkId!: string;

  @BelongsTo(() => Framework, 'fk_objective_framework', 'framework_id')
  framework?: Relation<Framework>;

  @Column(id({ nullable: true }))
  parentId!: string | null;

  @BelongsTo(() => Objective, 'fk_objective_parent', 'parent_id', true)
  parent?: Relation<Objective> | null;

  @Column(key(40))
  code!: string;

  @Column(choice(20))
  level!: 'STRATEGIC' | 'SPECIFIC';

  @Column(text(500))
  titleEn!: string;

  @Column(text(500))
  titleSq!: string;

  @Column(text(500))
  titleSr!: string;

  @Column(int())
  sortOrder!: number;
}
