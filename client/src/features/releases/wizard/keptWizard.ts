import { personHere } from '../../../components/keptEntries';
import { dropFromTab, keepInTab, keptInTab } from '../../../components/keptInTab';
import type { ReleaseWords } from './releaseWords';
import type { Scope } from './scope';
import type { ScopeChoices } from './ScopeStep';

/** A draft, and the scope that it was prepared for. */
export interface Draft {
  id: string;
  scope: Scope;
}

/** Everything that was chosen and written for a release. */
export interface Wizard {
  scope: Scope;
  draft: Draft | null;
  words: ReleaseWords;
}

/** A later shape of what is kept gets another name: what an older page kept is not read. */
const NAME = 'release.1';

/** For the person who began: somebody else may have signed in meanwhile in another tab. */
export function keepWizard(wizard: Wizard, person: string): void {
  if (personHere() === person) keepInTab(NAME, wizard);
}

export const dropWizard = (): void => dropFromTab(NAME);

/** What was kept before the page was loaded again, unless it speaks of what cannot be chosen any more. */
export function keptWizard({ frameworks, quartersOf }: ScopeChoices): Wizard | null {
  const kept = keptInTab(NAME) as Wizard | null;
  if (kept === null) return null;
  const { framework, quarter, indicators } = kept.scope;
  const found = frameworks.find(({ code }) => code === framework);
  const codes = new Set(found?.indicators.map(({ code }) => code));
  const choosable =
    quartersOf(framework).some(({ value }) => value === quarter) &&
    indicators.every((code) => codes.has(code));
  return choosable ? kept : null;
}
