import { hash, verify } from '@node-rs/argon2';
import { readableText } from '../../checkedText';
import type { SentenceKey } from '../../../../schema/language/say';
import type { DomainSettings } from '../../context';
import { DomainError } from '../../errors';

type Cost = DomainSettings['passwordCost'];

/** Fewest and most characters of a password. No other rule: length is what counts. */
const SHORTEST = 12;
const LONGEST = 200;

/** Hashes a password with argon2id, the library's own choice. */
const hashOf = (password: string, { memoryCost, timeCost }: Cost): Promise<string> =>
  hash(password.normalize('NFC'), { memoryCost, timeCost, parallelism: 1 });

/**
 * Checks a new password as it was typed, spaces included, and hashes it as such. TEXT_REQUIRED when there is nothing
 * to see in it, PASSWORD_TOO_SHORT or TEXT_TOO_LONG, naming `field`.
 */
export function newPasswordHash(password: string, cost: Cost, field: string): Promise<string> {
  const { length } = [...password];
  const refuse = (sentence: SentenceKey, params: Record<string, string | number>) =>
    new DomainError('INVALID_INPUT', sentence, { field, params });
  if (readableText(password) === '') throw refuse('Error_TEXT_REQUIRED', { field });
  if (length < SHORTEST) throw refuse('Error_PASSWORD_TOO_SHORT', { limit: SHORTEST });
  if (length > LONGEST) throw refuse('Error_TEXT_TOO_LONG', { field, limit: LONGEST });
  return hashOf(password, cost);
}

const DECOYS = new Map<string, Promise<string>>();

/** A hash that no password has, made once for each cost. */
function decoyOf(cost: Cost): Promise<string> {
  const name = `${cost.memoryCost}/${cost.timeCost}`;
  const decoy = DECOYS.get(name) ?? hashOf(crypto.randomUUID(), cost);
  DECOYS.set(name, decoy);
  return decoy;
}

/**
 * Whether the password fits the hash. Without a hash (unknown or closed account) a decoy is compared, so that the
 * answer takes the same time.
 */
export async function isPassword(
  password: string,
  passwordHash: string | null,
  cost: Cost,
): Promise<boolean> {
  const decoy = await decoyOf(cost);
  const fits = await verify(passwordHash ?? decoy, password.normalize('NFC'));
  return fits && passwordHash !== null;
}
