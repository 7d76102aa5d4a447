import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../components/FilterBar';
import { SelectField } from '../../components/SelectField';
import { useAddressPart } from '../../components/useAddressPart';
import { useFormat } from '../../format/useFormat';
import type { OverviewChoicesQuery } from '../../generated/graphql';
import { quartersOf } from './quartersOf';

interface OverviewFiltersProps {
  choices: OverviewChoicesQuery;
  /** What is shown now. */
  framework: string;
  quarter: string;
}

/** Chooses framework and quarter. */
export function OverviewFilters({ choices, framework, quarter }: OverviewFiltersProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const [, chooseFramework] = useAddressPart('framework');
  const [, chooseQuarter] = useAddressPart('quarter');
  return (
    <FilterBar label={t('choose')}>
      <SelectField
        label={t('framework')}
        value={framework}
        onChange={chooseFramework}
        choices={choices.frameworks.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <SelectField
        label={t('quarter')}
        value={quarter}
        onChange={chooseQuarter}
        choices={quartersOf(choices, framework).map((value) => ({ value, label: format.quarter(value) }))}
      />
    </FilterBar>
  );
}
