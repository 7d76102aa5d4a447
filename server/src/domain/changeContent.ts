/**
 * What a change is about, as one text: the same for every way of writing the same input. Left out are the key itself,
 * the version that was shown, and whatever is null or not given; fields stand in the order of the alphabet.
 * @param kind of the change, for example `enterValue`
 */
export const changeContent = (kind: string, input: object): string =>
  `${kind} ${JSON.stringify(canonicalForm(input))}`;

const LEFT_OUT = new Set(['key', 'version']);

function canonicalForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalForm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([field, content]) => !LEFT_OUT.has(field) && content !== null && content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, content]) => [field, canonicalForm(content)]);
}
