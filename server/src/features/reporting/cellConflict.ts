import type { SignedIn } from '../../context';
import { BLANK, contentOf, type CellContent } from '../../domain/cell';
import { User } from '../../entities/user';
import { DomainError } from '../../errors';
import { label } from '../../../../schema/language/label';
import type { CellChange } from './cellChange';

/** CONFLICT with both values: what the viewer wanted to write, and what somebody else wrote meanwhile. */
export async function cellConflict(
  tx: SignedIn,
  { lineId, cell, to, stored, path }: CellChange,
): Promise<DomainError> {
  const by = stored && (await tx.db.findOneBy(User, { id: stored.enteredById }));
  return new DomainError('CONFLICT', 'Error_CONFLICT_VALUE', {
    field: `${path}.version`,
    params: { by: by?.name ?? '', theirs: inWords(tx, stored ?? BLANK) },
    details: {
      lineId,
      cell,
      yours: to,
      theirs: contentOf(stored ?? BLANK),
      by: by?.name ?? null,
      at: stored?.enteredAt.toISOString() ?? null,
      version: stored?.version ?? 0,
    },
  });
}

function inWords({ language }: SignedIn, { amount, numerator, denominator, reason }: CellContent): string {
  if (reason !== null) return label(language, 'MissingReason', reason);
  if (amount !== null) return amount;
  return numerator === null && denominator === null ? '' : `${numerator ?? '–'} / ${denominator ?? '–'}`;
}
