import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../components/FilterBar';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { useAddressPart } from '../../components/useAddressPart';

interface PlanFiltersProps {
  frameworks: readonly { code: string; title: string }[];
  /** The code of the one shown. */
  framework: string;
  search: string;
  onSearch: (search: string) => void;
}

/** Chooses the framework, and searches in it while somebody types. */
export function PlanFilters({ frameworks, framework, search, onSearch }: PlanFiltersProps) {
  const { t } = useTranslation('plan');
  const [, chooseFramework] = useAddressPart('framework');
  return (
    <FilterBar label={t('choose')}>
      <SelectField
        label={t('framework')}
        value={framework}
        onChange={chooseFramework}
        choices={frameworks.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <TextField label={t('search')} type="search" value={search} onChange={onSearch} />
    </FilterBar>
  );
}
