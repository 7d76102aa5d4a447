import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/Checkbox';
import { ErrorState } from '../../../components/ErrorState';
import { FilterBar } from '../../../components/FilterBar';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { IndicatorChoice, type ChoosableIndicator } from './IndicatorChoice';
import type { Scope } from './scope';
import styles from './Wizard.module.css';

export interface ScopeChoices {
  frameworks: readonly { code: string; title: string; indicators: readonly ChoosableIndicator[] }[];
  /** Quarters that can be released, newest first, with their words. */
  quartersOf: (framework: string) => readonly { value: string; label: string }[];
}

interface ScopeStepProps {
  scope: Scope;
  choices: ScopeChoices;
  onChange: (scope: Scope) => void;
  onNext: () => void;
  busy: boolean;
  error: unknown;
  /** There is a draft of exactly this scope. */
  prepared: boolean;
}

const PARTS = ['years', 'quarters', 'breakdowns'] as const;

/** Framework, last quarter, which figures, which indicators. */
export function ScopeStep({ scope, choices, onChange, onNext, busy, error, prepared }: ScopeStepProps) {
  const { t } = useTranslation(['wizard', 'releases']);
  const { frameworks, quartersOf } = choices;
  const indicators = frameworks.find(({ code }) => code === scope.framework)?.indicators ?? [];
  const chooseFramework = (framework: string) =>
    onChange({
      ...scope,
      framework,
      quarter: quartersOf(framework)[0]?.value ?? scope.quarter,
      indicators: frameworks.find(({ code }) => code === framework)?.indicators.map(({ code }) => code) ?? [],
      zerosHidden: [],
    });
  const refusal = () => {
    if (scope.indicators.length === 0) return t('noIndicator');
    return scope.quarters || scope.years ? null : t('noFigures');
  };
  return (
    <>
      <Section title={t('step_scope')} lead={t('scopeLead')}>
        <FilterBar label={t('releases:choose')}>
          <SelectField
            label={t('releases:framework')}
            value={scope.framework}
            onChange={chooseFramework}
            choices={frameworks.map(({ code, title }) => ({ value: code, label: title }))}
          />
          <SelectField
            label={t('releases:upTo')}
            value={scope.quarter}
            onChange={(quarter) => onChange({ ...scope, quarter })}
            choices={quartersOf(scope.framework)}
          />
        </FilterBar>
        <fieldset className={styles.choices}>
          <legend>{t('figuresGiven')}</legend>
          {PARTS.map((part) => (
            <Checkbox
              key={part}
              label={t(part)}
              checked={scope[part]}
              onChange={(checked) => onChange({ ...scope, [part]: checked })}
            />
          ))}
        </fieldset>
        <p className={styles.soft}>{t('fewer')}</p>
      </Section>
      <IndicatorChoice scope={scope} indicators={indicators} onChange={onChange} />
      {error !== undefined && <ErrorState error={error} />}
      <div>
        <Button busy={busy} refusal={refusal()} onClick={onNext}>
          {prepared ? t('toProtection') : t('prepare')}
        </Button>
      </div>
    </>
  );
}
