import { JoinColumn, ManyToOne } from 'typeorm';

/**
 * A reference to a row of another table that can be neither deleted nor renumbered while it is referred to.
 * @param constraint name of the foreign key in the database
 * @param column name of the column that holds the id
 */
export function BelongsTo(
  target: () => new () => object,
  constraint: string,
  column: string,
  nullable = false,
) {
  return (prototype: object, property: string) => {
    ManyToOne(target, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT', nullable })(prototype, property);
    JoinColumn({ name: column, foreignKeyConstraintName: constraint })(prototype, property);
  };
}
