import { checkSentence } from '../../../../schema/language/checkSentence';
import type { Language } from '../../../../schema/language/languages';
import type { CheckRule, CheckSeverity } from '../../generated/graphql';
import { checkLine, isExplained, sumFound, type Finding } from '../../rules/lineRules';
import { breakdownTitle } from './breakdownTitle';
import type { SumFacts } from './joinSums';
import { lineContent, type RuledLine, type TypedOf } from './lineContent';

/** What a check found, in the form in which the server says it too. */
export interface LineCheck {
  rule: CheckRule;
  severity: CheckSeverity;
  cell?: string | null;
  breakdownId?: string | null;
  sum?: SumFacts | null;
  message: string;
  explained: boolean;
}

/** Everything that the rules find in a line as it stands on the screen; the same as the server will find in it. */
export function lineChecks(line: RuledLine, typedOf: TypedOf, language: Language): LineCheck[] {
  const content = lineContent(line, typedOf);
  return checkLine(content).map((finding) => ({
    ...inWords(finding, line, language),
    explained: isExplained(finding, content.explanation),
  }));
}

function inWords(finding: Finding, line: RuledLine, language: Language): Omit<LineCheck, 'explained'> {
  const { rule, severity, cell, params } = finding;
  const breakdown = line.indicator.breakdowns.find(({ code }) => code === params.breakdown);
  const titles = breakdown && {
    breakdown: breakdownTitle(breakdown),
    cell: line.cells.find(({ key }) => key === cell)?.title ?? '',
  };
  return {
    rule,
    severity,
    cell,
    breakdownId: breakdown?.id ?? null,
    sum: sumFound(finding),
    message: checkSentence(language, finding, titles ?? null),
  };
}
