import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormReading } from '../../../../schema/exchange/formReading';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { LinkButton } from '../../components/LinkButton';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useFocusWhen } from '../../components/useFocusWhen';
import { chosenPlaces, ENTER_FORM, inputOf, keyedWrites } from './enterForm';
import { FormChanges } from './FormChanges';
import { FormConflicts } from './FormConflicts';
import { FormCountsRow } from './FormCountsRow';
import { FormProblems } from './FormProblems';

interface FormResultProps {
  reportId: string;
  reading: FormReading;
}

/** What using the form would do; with it the button that does it. */
export function FormResult({ reportId, reading }: FormResultProps) {
  const { t } = useTranslation('exchange');
  const sentence = useErrorSentence();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [used, setUsed] = useState<number | null>(null);
  const [enter, { loading, error }] = useMutation(ENTER_FORM);
  // Made once for what was read: whoever presses again because the answer was lost sends the same change.
  const [writable] = useState(() => keyedWrites(reading));
  const places = new Set(chosenPlaces(reading, chosen));
  const writes = [...writable].flatMap(([address, write]) => (places.has(address) ? [write] : []));
  const { counts, problems, conflicts } = reading;

  const use = async () => {
    const done = await enter({ variables: { input: inputOf(reportId, writes) } });
    if (!done.error) setUsed(writes.length);
  };
  if (used !== null) return <Used reportId={reportId} count={used} />;
  return (
    <Section title={t('resultTitle')} arrives>
      <FormCountsRow counts={counts} />
      <FormProblems reportId={reportId} problems={problems} />
      <FormConflicts conflicts={conflicts} chosen={chosen} onChoose={setChosen} />
      <FormChanges changes={reading.changes} />
      {error && <Notice kind="bad" title={`${t('notUsed')}. ${sentence(error)}`} live="alert" />}
      {problems.length === 0 && writes.length === 0 && conflicts.length === 0 && (
        <Notice live="status" title={t('nothingToDo')} />
      )}
      {problems.length === 0 && writes.length > 0 && (
        <>
          {counts.cleared > 0 && (
            <Notice kind="attention" title={t('clearsToo', { count: counts.cleared })} />
          )}
          <Actions>
            <Button busy={loading} onClick={() => void use()}>
              {t('use', { count: writes.length })}
            </Button>
          </Actions>
        </>
      )}
    </Section>
  );
}

function Used({ reportId, count }: { reportId: string; count: number }) {
  const { t } = useTranslation('exchange');
  const box = useFocusWhen<HTMLDivElement>(true);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="good" title={t('used', { count })} live="status">
        <p>{t('usedLead')}</p>
        <LinkButton to={`/reports/${reportId}`}>{t('toReport')}</LinkButton>
      </Notice>
    </div>
  );
}
