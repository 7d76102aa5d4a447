import { useSearchParams } from 'react-router';
import { isCodeOf } from '../../../../schema/language/label';
import type { ReportFilter } from '../../generated/graphql';

const CHOICES = ['workflow', 'quarter', 'institution', 'framework'] as const;
type ChoiceName = (typeof CHOICES)[number];

/** Reports in every state of review. */
export const ANY = 'ANY';

/** What is listed, kept in the address. Who reviews sees what waits for review, unless something else is chosen. */
export function useReportChoice(isReporter: boolean) {
  const [parameters, setParameters] = useSearchParams();
  const usual: Partial<Record<ChoiceName, string>> = { workflow: isReporter ? ANY : 'SUBMITTED' };
  const chosen = Object.fromEntries(
    CHOICES.map((name) => [name, parameters.get(name) ?? usual[name] ?? '']),
  ) as Record<ChoiceName, string>;
  const choose = (name: ChoiceName, value: string) => {
    const next = new URLSearchParams(parameters);
    if (value === (usual[name] ?? '')) next.delete(name);
    else next.set(name, value);
    setParameters(next, { replace: true });
  };
  return { chosen, choose, filter: filterOf(chosen) };
}

export type ReportChoices = ReturnType<typeof useReportChoice>;

const filterOf = ({
  workflow,
  quarter,
  institution,
  framework,
}: Record<ChoiceName, string>): ReportFilter => ({
  ...(isCodeOf('Workflow', workflow) ? { workflow: [workflow] } : {}),
  ...(/^\d{4}-Q[1-4]$/.test(quarter) ? { quarter } : {}),
  ...(institution ? { institutionId: institution } : {}),
  ...(framework ? { frameworkCode: framework } : {}),
});
