/** Several fields as the form was handed out with them, as it came back, and as the system holds them now. */
export interface Sides<T> {
  stamped: T;
  yours: T;
  theirs: T;
}

export interface Merged<T> {
  /** The fields that the form changed as the form has them, all others as the system has them. */
  merged: T;
  /** Whether one field was changed on both sides, and not alike. */
  clashes: boolean;
}

/** Merges field by field: whoever left a field means nothing by it. */
export function mergeFields<T extends object>({ stamped, yours, theirs }: Sides<T>): Merged<T> {
  const meant = keysOf(yours).filter((field) => yours[field] !== stamped[field]);
  return {
    merged: { ...theirs, ...Object.fromEntries(meant.map((field) => [field, yours[field]])) },
    clashes: meant.some((field) => theirs[field] !== stamped[field] && theirs[field] !== yours[field]),
  };
}

/** Whether a field that held something is empty after. */
export const emptiesField = <T extends object>(before: T, after: T): boolean =>
  keysOf(before).some((field) => before[field] !== null && after[field] === null);

const keysOf = <T extends object>(fields: T) => Object.keys(fields) as (keyof T)[];
