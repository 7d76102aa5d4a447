import { details } from './en/details';
import { grid } from './en/grid';

/** What only pages say that nobody opens first; fetched behind the first page. */
export const words = { details, grid };
