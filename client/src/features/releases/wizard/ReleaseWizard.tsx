import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { suggestedTitle, type FrameworkKind } from '../suggestedTitle';
import { PreviewStep } from './PreviewStep';
import { ProtectionStep } from './ProtectionStep';
import type { ReleaseWords } from './releaseWords';
import { isSameScope, type Scope } from './scope';
import { ScopeStep, type ScopeChoices } from './ScopeStep';
import { StepList } from './StepList';
import { stepIn, type Step } from './steps';
import { usePreparing } from './usePreparing';
import styles from './Wizard.module.css';
import { WordsStep } from './WordsStep';

interface Draft {
  id: string;
  scope: Scope;
}

interface ReleaseWizardProps {
  choices: ScopeChoices;
  kindOf: (framework: string) => FrameworkKind;
  first: Scope;
}

/** Makes a release step by step. What was chosen and written stays while one goes back and forth. */
export function ReleaseWizard({ choices, kindOf, first }: ReleaseWizardProps) {
  const [scope, setScope] = useState(first);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [words, setWords] = useState<ReleaseWords>({ titles: null, ticked: [], own: [] });
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const current = draft !== null && isSameScope(draft.scope, scope) ? draft : null;
  const step = stepIn(address.get('step') ?? '', current !== null);
  const go = (to: Step) => void navigate(`?step=${to}`);
  const preparing = usePreparing((id) => {
    setDraft({ id, scope });
    go('protection');
  });
  // Until somebody writes a title of their own, the suggestion follows framework and quarter.
  const titles = words.titles ?? suggestedTitle(kindOf(scope.framework), scope.quarter);
  return (
    <div className={styles.wizard}>
      <StepList step={step} hasDraft={current !== null} />
      {step === 'scope' && (
        <ScopeStep
          scope={scope}
          choices={choices}
          onChange={setScope}
          busy={preparing.busy}
          error={preparing.error}
          prepared={current !== null}
          onNext={() => (current ? go('protection') : preparing.prepare(scope))}
        />
      )}
      {step === 'protection' && current && (
        <ProtectionStep
          key={current.id}
          draftId={current.id}
          onAgain={() => preparing.prepare(scope)}
          onBack={() => go('scope')}
          onNext={() => go('words')}
        />
      )}
      {step === 'words' && current && (
        <WordsStep
          draftId={current.id}
          titles={titles}
          words={words}
          onChange={setWords}
          onBack={() => go('protection')}
          onNext={() => go('preview')}
        />
      )}
      {step === 'preview' && current && (
        <PreviewStep draftId={current.id} titles={titles} words={words} onBack={() => go('words')} />
      )}
    </div>
  );
}
