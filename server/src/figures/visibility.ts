/** Whose values may be read besides approved ones: everybody's (`null`), or those of one institution. */
export interface Visibility {
  ownInstitutionId: string | null;
  /** True when values of other institutions are shown only once they are approved. */
  ownOnly: boolean;
}
