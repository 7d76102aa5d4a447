/** By draft, the share of the work that is done. In memory: work does not outlive its process. */
const shares = new Map<string, number>();

export const noteProgress = (draftId: string, share: number): void => void shares.set(draftId, share);

export const forgetProgress = (draftId: string): void => void shares.delete(draftId);

/** Percent; 0 when nothing is known. */
export const progressOf = (draftId: string): number => Math.floor(100 * (shares.get(draftId) ?? 0));
