import type { FormRefusal } from '../formRefused';

/** Why a file is not read. Caught at the end of the thread. */
export class FileRefusal extends Error {
  constructor(
    readonly refusal: FormRefusal,
    cause = '',
  ) {
    super(`${refusal} ${cause}`);
  }
}
