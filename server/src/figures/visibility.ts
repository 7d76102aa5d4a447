/** Whose values may be read besides approved ones: everybody's (`null`), or those of one institution. */
export interface Visibility {
  ownInstitutionId: string | null;
  /** True when values of other institutions are shown only once they are approved. */
  ownOnly: boolean;
}

/** For releases and other national figures: nothing that is not approved. */
export const APPROVED_ONLY: Visibility = { ownInstitutionId: null, ownOnly: true };
