import { In, type EntityManager } from 'typeorm';
import { Extension } from '../entities/extension';

/** Reads the extensions of some quarters, in the order of granting; no statement without quarters. */
export const readExtensions = (db: EntityManager, quarterIds: readonly string[]): Promise<Extension[]> =>
  quarterIds.length === 0
    ? Promise.resolve([])
    : db.find(Extension, { where: { reportingQuarterId: In([...quarterIds]) }, order: { id: 'ASC' } });

/** Those of one institution in one quarter. */
export const grantedTo = (
  extensions: readonly Extension[],
  report: Pick<Extension, 'reportingQuarterId' | 'institutionId'>,
): Extension[] =>
  extensions.filter(
    ({ reportingQuarterId, institutionId }) =>
      reportingQuarterId === report.reportingQuarterId && institutionId === report.institutionId,
  );
