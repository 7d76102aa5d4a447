/** PART: never above the whole. SAME: one and the same count. */
export const RELATION_KINDS = ['PART', 'SAME'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Which number of an indicator: of a count the amount; of a ratio its parts, or what lies between them. */
export const RELATION_PARTS = ['amount', 'numerator', 'denominator', 'rest'] as const;
export type RelationPart = (typeof RELATION_PARTS)[number];
