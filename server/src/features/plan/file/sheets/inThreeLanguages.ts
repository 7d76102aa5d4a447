import type { CellKind } from '../cellKind';

/** Three columns, one for each language: `title_en`, `title_sq`, `title_sr`. */
export const inThreeLanguages = <N extends string, T>(name: N, kind: CellKind<T>) =>
  ({ [`${name}_en`]: kind, [`${name}_sq`]: kind, [`${name}_sr`]: kind }) as Record<
    `${N}_${'en' | 'sq' | 'sr'}`,
    CellKind<T>
  >;
