/** The dimensions crossed: "Sex × Age group". */
export const breakdownTitle = ({ dimensions }: { dimensions: readonly { title: string }[] }): string =>
  dimensions.map(({ title }) => title).join(' × ');
