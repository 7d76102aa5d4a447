import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../components/DefinitionList';
import { useFormat } from '../../format/useFormat';
import { breakdownTitle } from './breakdownTitle';
import { definitionParts } from './definitionParts';
import type { EntryIndicator } from './entryIndicator';
import type { DetailedLine } from './lineDetailsQuery';
import type { Line } from './useCell';
import { useLimitWords } from './useLimitWords';

interface LineMeaningProps {
  line: Line;
  meaning: DetailedLine['indicator'];
  indicator: EntryIndicator;
}

/** What is counted and what is not, as the plan says it, and what may be entered. */
export function LineMeaning({ line, meaning, indicator }: LineMeaningProps) {
  const { t } = useTranslation(['reporting', 'details']);
  const { label } = useFormat();
  const limits = useLimitWords(line.indicator);
  const { unit, frequency, breakdowns } = line.indicator;
  const { definition, dataSource, provenance } = meaning;
  const { counts, limits: notCounted } = definitionParts(definition);
  const items = [
    { term: t('counted', { ns: 'details' }), value: counts },
    ...(notCounted ? [{ term: t('notCounted', { ns: 'details' }), value: notCounted }] : []),
    ...(indicator.numeratorText ? [{ term: t('numerator'), value: indicator.numeratorText }] : []),
    ...(indicator.denominatorText ? [{ term: t('denominator'), value: indicator.denominatorText }] : []),
    { term: t('unit'), value: unit },
    ...breakdowns.map((breakdown) => ({
      term: t('breakdown', { ns: 'details', title: breakdownTitle(breakdown) }),
      value: t(breakdown.overlapping ? 'overlapping' : breakdown.exhaustive ? 'exhaustive' : 'partial', {
        ns: 'details',
      }),
    })),
    { term: t('limits', { ns: 'details' }), value: limits.map((words) => <p key={words}>{words}</p>) },
    { term: t('frequency'), value: label('Frequency', frequency) },
    { term: t('dataSource'), value: <span lang="en">{dataSource}</span> },
    ...(provenance.includes('RECONSTRUCTION') ? [{ term: t('provenance'), value: t('reconstruction') }] : []),
  ];
  return <DefinitionList items={items} />;
}
