import { details } from './sr/details';
import { grid } from './sr/grid';

/** What only pages say that nobody opens first; fetched behind the first page. */
export const words = { details, grid };
