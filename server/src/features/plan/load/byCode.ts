/** For tables whose lines and rows are told apart by their codes. */
export const byCode = {
  keyOfLine: ({ code }: { code: string }) => code,
  keyOfRow: ({ code }: { code: string }) => code,
};

/** Ids by code, turned round: codes by id. */
export const codesById = (ids: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...ids].map(([code, id]) => [id, code]));
