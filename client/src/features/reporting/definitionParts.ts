/** A definition of the plan in its two parts, each a sentence. */
export interface DefinitionParts {
  counts: string;
  /** What does not count, and how special cases are counted; null where the definition is not written in two parts. */
  limits: string | null;
}

/**
 * Takes a definition apart where the plan does: at the one semicolon, behind which the limits of the count stand. One
 * that is written otherwise stays whole.
 */
export function definitionParts(definition: string): DefinitionParts {
  const [counts = '', limits, ...more] = definition.split('; ');
  if (!limits || more.length > 0) return { counts: definition, limits: null };
  return { counts: `${counts}.`, limits: limits.charAt(0).toUpperCase() + limits.slice(1) };
}
