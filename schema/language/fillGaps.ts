import type { Language } from './languages';
import { sayPart } from './sayPart';

/** Raw values: numbers as decimal text or number, quarters, days and instants as in the contract. */
export type GapValues = Readonly<Record<string, string | number>>;

/** `{name}` or `{name:form}`, and the mark of punctuation that may follow it. */
const GAP = /\{(\w+)(?::(\w+))?\}([.,;:!?)]?)/g;

/**
 * Puts values into the gaps of a text; surplus values are passed over. The full stop that ends a Serbian
 * day or quarter is left out before another mark: `za 3. kvartal 2026, a ...`.
 * Throws RangeError when a value is missing or does not fit its form: a text with a hole is never shown.
 */
export function fillGaps(language: Language, text: string, values: GapValues): string {
  return text.replace(GAP, (...[, name, form, mark]: [string, string, string | undefined, string]) => {
    const part = sayPart(language, form, String(valueOf(values, name)));
    const stopDoubled = form !== undefined && mark !== '' && part.endsWith('.');
    return (stopDoubled ? part.slice(0, -1) : part) + mark;
  });
}

/** One value. Throws RangeError when it was not given. */
export function valueOf(values: GapValues, name: string): string | number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new RangeError(`A sentence needs the value "${name}"`);
  return value;
}
