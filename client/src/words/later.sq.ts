import { details } from './sq/details';
import { grid } from './sq/grid';

/** What only pages say that nobody opens first; fetched behind the first page. */
export const words = { details, grid };
