import type { Line } from './useCell';

/** The dimensions crossed: "Sex × Age group". */
export const breakdownTitle = ({ dimensions }: Line['indicator']['breakdowns'][number]): string =>
  dimensions.map(({ title }) => title).join(' × ');
