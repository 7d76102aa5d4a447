/** A number of the contract's Int, or null: the latest. What is no number is 0, which no release has. */
export const readNumber = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
};
