type Column<N extends string> = `${N}_${'en' | 'sq' | 'sr'}`;

/** The three columns of a text (`title_en`) as the three properties of a row (`titleEn`). */
export const threeLanguages = <N extends string, L extends Readonly<Record<Column<N>, unknown>>>(
  name: N,
  line: L,
) =>
  ({
    [`${name}En`]: line[`${name}_en`],
    [`${name}Sq`]: line[`${name}_sq`],
    [`${name}Sr`]: line[`${name}_sr`],
  }) as Record<`${N}${'En' | 'Sq' | 'Sr'}`, L[Column<N>]>;
