interface Access {
  editable: boolean;
  locked: boolean;
  reason?: string | null;
}

/** What may be done with a cell of a line: the return may have left it locked while others of the line are open. */
export const cellAccess = (access: Access, { lockedReason }: { lockedReason?: string | null }): Access =>
  access.editable && lockedReason ? { editable: false, locked: true, reason: lockedReason } : access;
