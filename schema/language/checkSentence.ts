import type { Language } from './languages';
import { say, type SentenceKey } from './say';

type RuleKey = Extract<SentenceKey, `CheckRule_${string}`>;
type RuleName = RuleKey extends `CheckRule_${infer Name}` ? Name : never;

/** What a check found, as the rules hand it on: raw amounts and codes. */
interface FoundFacts {
  rule: RuleName;
  params: Readonly<Record<string, string>>;
}

/** What the breakdown concerned is called, and the one cell of it that is meant. */
interface FoundTitles {
  breakdown: string;
  cell: string;
}

/**
 * What a check found, in one sentence. A single cell above the total is named with its breakdown.
 * @param titles null for what is not about a breakdown
 */
export function checkSentence(
  language: Language,
  { rule, params }: FoundFacts,
  titles: FoundTitles | null,
): string {
  if (titles === null) return say(language, `CheckRule_${rule}`, params);
  const breakdown = [titles.breakdown, titles.cell].filter(Boolean).join(': ');
  return say(language, `CheckRule_${rule}`, { ...params, breakdown });
}
