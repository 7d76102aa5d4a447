import { v7 } from 'uuid';

/** A new identifier (UUID version 7, 36 characters). Ids of one process sort in the order of their making. */
export const newId = (): string => v7();
