import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { ReportFault } from './publicError';

/** What the log needs of a fault. SQL parameters stay out: they are people's entries. */
function described(fault: unknown) {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { name, message, stack } = fault;
  return { name, message, stack, code: 'code' in fault ? String(fault.code) : undefined };
}

/** Writes faults into the log under a short reference that a reader can dictate over the telephone. */
export const reportTo =
  (logger: Logger): ReportFault =>
  (fault) => {
    const reference = randomBytes(5).toString('hex');
    logger.error({ reference, fault: described(fault) }, 'Internal fault');
    return reference;
  };
