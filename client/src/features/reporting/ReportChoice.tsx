import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField';
import { useFormat } from '../../format/useFormat';
import styles from './report.module.css';
import { ANY, type ReportChoices } from './useReportChoice';

interface ReportChoiceProps {
  quarters: readonly { quarter: string; state: string }[];
  institutions: readonly { id: string; name: string; reports: boolean }[];
  frameworks: readonly { code: string; title: string }[];
  withInstitution: boolean;
  choice: ReportChoices;
}

const WORKFLOWS = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;

/** Which reports are listed. */
export function ReportChoice({
  quarters,
  institutions,
  frameworks,
  withInstitution,
  choice,
}: ReportChoiceProps) {
  const { t } = useTranslation('reporting');
  const { label, quarter: quarterWords } = useFormat();
  const { chosen, choose } = choice;
  const all = { value: '', label: t('all') };
  const opened = quarters.filter(({ state }) => state !== 'NOT_OPEN');
  return (
    <div role="search" aria-label={t('choice')} className={styles.choice}>
      <SelectField
        label={t('workflow')}
        value={chosen.workflow}
        choices={[
          { ...all, value: ANY },
          ...WORKFLOWS.map((value) => ({ value, label: label('Workflow', value) })),
        ]}
        onChange={(value) => choose('workflow', value)}
      />
      <SelectField
        label={t('quarter')}
        value={chosen.quarter}
        choices={[all, ...opened.map(({ quarter }) => ({ value: quarter, label: quarterWords(quarter) }))]}
        onChange={(value) => choose('quarter', value)}
      />
      {withInstitution && (
        <SelectField
          label={t('institution')}
          value={chosen.institution}
          choices={[
            all,
            ...institutions
              .filter(({ reports }) => reports)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => choose('institution', value)}
        />
      )}
      <SelectField
        label={t('framework')}
        value={chosen.framework}
        choices={[all, ...frameworks.map(({ code, title }) => ({ value: code, label: title }))]}
        onChange={(value) => choose('framework', value)}
      />
    </div>
  );
}
