import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { useFormat } from '../../format/useFormat';
import { ConflictChoice } from './ConflictChoice';
import { Discard } from './Discard';
import type { Draft, Typed } from './drafts';
import type { EntryIndicator } from './entryIndicator';
import { useEntry } from './entry';
import { FigureOf } from './FigureOf';
import { goToEntry } from './goToEntry';
import { useGrid } from './grid';
import styles from './grid.module.css';
import { writerOf } from './lineForm';

interface CellTroubleProps {
  id: string;
  draft: Draft | undefined;
  indicator: EntryIndicator;
}

/** A draft of which nothing is to be said. */
const troubled = (draft: Draft | undefined) =>
  draft?.standing.kind === 'typing' || draft?.standing.kind === 'saving' ? undefined : draft;

/** Why what was typed is not saved, and what can be done about it. Read aloud when it appears. */
export const CellTrouble = memo(
  Trouble,
  (before, after) =>
    before.id === after.id &&
    before.indicator === after.indicator &&
    troubled(before.draft) === troubled(after.draft),
);

function Trouble({ id, draft, indicator }: CellTroubleProps) {
  const { t } = useTranslation(['reporting', 'grid', 'keeping']);
  const { saver } = useEntry();
  const sendAgain = (entry: string) => {
    void saver.leave(entry);
    goToEntry(entry);
  };
  return (
    <div id={id} className={styles.trouble} role="status">
      {draft?.standing.kind === 'refused' && (
        <p>{draft.standing.sentence ?? t(`grid:fault${draft.standing.fault ?? 'NOT_A_NUMBER'}`)}</p>
      )}
      {draft?.standing.kind === 'refused' && draft.standing.sentence && <Discard id={draft.savable.id} />}
      {draft?.standing.kind === 'failed' && (
        <>
          <p>{draft.standing.sentence ?? t(draft.standing.kept ? 'keeping:kept' : 'keeping:lost')}</p>
          <Button small look="secondary" onClick={() => sendAgain(draft.savable.id)}>
            {t('sendAgain')}
          </Button>
        </>
      )}
      {draft?.standing.kind === 'asks' && (
        <Question draft={draft} asks={draft.standing} indicator={indicator} />
      )}
      {draft?.standing.kind === 'conflict' && (
        <ConflictChoice
          id={draft.savable.id}
          conflict={draft.standing}
          yours={<Yours draft={draft} indicator={indicator} />}
          theirs={<FigureOf content={draft.standing.theirs.content} indicator={indicator} />}
        />
      )}
    </div>
  );
}

/** In the same words as theirs. */
function Yours({ draft: { savable, typed }, indicator }: { draft: Draft; indicator: EntryIndicator }) {
  const read = savable.read(typed);
  return 'content' in read ? <FigureOf content={read.content} indicator={indicator} /> : textOf(typed);
}

const textOf = ({ amount, numerator, denominator, reason }: Typed) =>
  reason || (numerator || denominator ? `${numerator} / ${denominator}` : amount);

interface QuestionProps {
  draft: Draft;
  asks: { field: string; choices: string[] };
  indicator: EntryIndicator;
}

/** "1.234" can be meant in two ways: the person says which. */
function Question({ draft, asks, indicator: { form } }: QuestionProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const grid = useGrid();
  const choose = (choice: string) => {
    const decimals = asks.field === 'amount' ? form.decimals : form.partDecimals;
    const after = { ...draft.typed, [asks.field]: writerOf(format)(choice, decimals) };
    grid.enter([{ id: draft.savable.id, before: draft.typed, after }]);
    goToEntry(draft.savable.id);
  };
  return (
    <>
      <p>{t('ambiguous', { typed: draft.typed[asks.field] ?? '' })}</p>
      <div className={styles.choices}>
        {asks.choices.map((choice) => (
          <Button key={choice} small look="secondary" onClick={() => choose(choice)}>
            {t('iMean', { number: writerOf(format)(choice, 2) })}
          </Button>
        ))}
      </div>
    </>
  );
}
