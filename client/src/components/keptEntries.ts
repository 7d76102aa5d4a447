/**
 * Entries that have not reached the server are kept in localStorage, each under a key of its own that starts so.
 * Signing out counts them, warns, and wipes them.
 */
export const KEPT_PREFIX = 'monitor.kept.';

export const keptKeys = (): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(KEPT_PREFIX));

export const wipeKeptEntries = (): void => keptKeys().forEach((key) => localStorage.removeItem(key));
