import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/Checkbox';
import { Details } from '../../../components/Details';
import { Section } from '../../../components/Section';
import { toggled, type Scope } from './scope';
import styles from './Wizard.module.css';

export interface ChoosableIndicator {
  code: string;
  name: string;
  /** Rests on few persons. */
  few: boolean;
}

interface IndicatorChoiceProps {
  scope: Scope;
  /** In the order of the plan. */
  indicators: readonly ChoosableIndicator[];
  onChange: (scope: Scope) => void;
}

/** Which indicators a release holds, and of which the zeros are hidden as well. */
export function IndicatorChoice({ scope, indicators, onChange }: IndicatorChoiceProps) {
  const { t } = useTranslation('wizard');
  const codes = indicators.map(({ code }) => code);
  const few = indicators.filter((each) => each.few);
  const chosen = (part: 'indicators' | 'zerosHidden', code: string) => () =>
    onChange({ ...scope, [part]: toggled(scope[part], code, codes) });
  return (
    <Section
      title={t('indicators')}
      lead={t('chosen', { count: scope.indicators.length, all: codes.length })}
    >
      <Actions>
        <Button look="secondary" small onClick={() => onChange({ ...scope, indicators: codes })}>
          {t('chooseAll')}
        </Button>
        <Button look="secondary" small onClick={() => onChange({ ...scope, indicators: [] })}>
          {t('chooseNone')}
        </Button>
      </Actions>
      <fieldset className={styles.choices}>
        <legend>{t('indicators')}</legend>
        {indicators.map(({ code, name, few: isFew }) => (
          <Checkbox
            key={code}
            label={`${code} ${name}`}
            hint={isFew ? t('few') : undefined}
            checked={scope.indicators.includes(code)}
            onChange={chosen('indicators', code)}
          />
        ))}
      </fieldset>
      <Details summary={`${t('zerosHidden')} (${scope.zerosHidden.length})`}>
        <p>{t('zerosHiddenLead')}</p>
        <fieldset className={styles.choices}>
          <legend>{t('zerosHidden')}</legend>
          {few.map(({ code, name }) => (
            <Checkbox
              key={code}
              label={`${code} ${name}`}
              checked={scope.zerosHidden.includes(code)}
              onChange={chosen('zerosHidden', code)}
            />
          ))}
        </fieldset>
      </Details>
    </Section>
  );
}
