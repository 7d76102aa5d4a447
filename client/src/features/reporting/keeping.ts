/** Keeping entries in the browser: fetched behind the form, which waits for it before anything is typed. */
export { createKeeper } from './keeper';
export { takeUpKept } from './takeUp';
