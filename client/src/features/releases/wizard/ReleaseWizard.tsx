import { personHere } from '../../../components/keptEntries';
import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { suggestedTitle, type FrameworkKind } from '../suggestedTitle';
import { dropWizard, keepWizard, keptWizard, type Wizard } from './keptWizard';
import { PreviewStep } from './PreviewStep';
import { ProtectionStep } from './ProtectionStep';
import { isSameScope, type Scope } from './scope';
import { ScopeStep, type ScopeChoices } from './ScopeStep';
import { StepList } from './StepList';
import { stepIn, type Step } from './steps';
import { usePreparing } from './usePreparing';
import styles from './Wizard.module.css';
import { WordsStep } from './WordsStep';

interface ReleaseWizardProps {
  choices: ScopeChoices;
  kindOf: (framework: string) => FrameworkKind;
  first: Scope;
}

const atFirst = (scope: Scope): Wizard => ({
  scope,
  draft: null,
  words: { titles: null, ticked: [], own: [] },
});

/** Makes a release step by step. What was chosen and written stays over going back and forth and over a reload. */
export function ReleaseWizard({ choices, kindOf, first }: ReleaseWizardProps) {
  const [wizard, setWizard] = useState(() => keptWizard(choices) ?? atFirst(first));
  const { scope, draft, words } = wizard;
  const [person] = useState(personHere);
  useEffect(() => keepWizard(wizard, person), [wizard, person]);
  const change = (part: Partial<Wizard>) => setWizard((now) => ({ ...now, ...part }));
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const current = draft !== null && isSameScope(draft.scope, scope) ? draft : null;
  const step = stepIn(address.get('step') ?? '', current !== null);
  const go = (to: Step) => void navigate(`?step=${to}`);
  const preparing = usePreparing(scope, (begun) => {
    change({ draft: begun, scope: begun.scope });
    go('protection');
  });
  // Until somebody writes a title of their own, the suggestion follows framework and quarter.
  const titles = words.titles ?? suggestedTitle(kindOf(scope.framework), scope.quarter);
  const release = async (number: number) => {
    dropWizard();
    await navigate(`/summary/${number}`);
  };
  return (
    <div className={styles.wizard}>
      <StepList step={step} hasDraft={current !== null} />
      {step === 'scope' && (
        <ScopeStep
          scope={scope}
          choices={choices}
          onChange={(chosen) => change({ scope: chosen })}
          busy={preparing.busy}
          error={preparing.error}
          prepared={current !== null}
          onNext={() => (current ? go('protection') : preparing.prepare())}
        />
      )}
      {step === 'protection' && current && (
        <ProtectionStep
          key={current.id}
          draftId={current.id}
          preparing={preparing}
          onBack={() => go('scope')}
          onNext={() => go('words')}
        />
      )}
      {step === 'words' && current && (
        <WordsStep
          draftId={current.id}
          titles={titles}
          words={words}
          preparing={preparing}
          onChange={(written) => change({ words: written })}
          go={go}
        />
      )}
      {step === 'preview' && current && (
        <PreviewStep
          draftId={current.id}
          titles={titles}
          words={words}
          preparing={preparing}
          go={go}
          onReleased={release}
        />
      )}
    </div>
  );
}
