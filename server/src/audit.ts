import type { Context } from './context';
import { AuditEvent } from './entities/auditEvent';
import { newId } from './ids';

/**
 * Adds to the audit trail, in the transaction of what was done.
 * @param action a code such as `USER_CREATED`, at most 40 characters
 * @param subject what it was done to, in words that stay true (an address, a code, a quarter)
 */
export async function recordAudit(
  tx: Pick<Context, 'db' | 'now' | 'viewer' | 'actorName'>,
  action: string,
  subject: string,
  detail: string | null = null,
): Promise<void> {
  await tx.db.insert(AuditEvent, {
    id: newId(),
    at: tx.now(),
    actorId: tx.viewer?.id ?? null,
    actorName: tx.actorName,
    action,
    subject: subject.slice(0, 300),
    detail,
  });
}
