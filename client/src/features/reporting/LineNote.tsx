import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../components/Checkbox';
import { TextArea } from '../../components/TextArea';
import { findAction, type AllowedActionFacts } from './allowedAction';
import { ConflictChoice } from './ConflictChoice';
import type { Typed } from './drafts';
import { useDraft, useEntry } from './entry';
import { useInUndo } from './grid';
import styles from './grid.module.css';
import { NoteState } from './NoteState';
import { savableNote, storedNote, typedNote } from './savableNote';

interface LineNoteProps {
  line: {
    id: string;
    explanation?: string | null;
    noBreakdown: boolean;
    viewerActions?: readonly AllowedActionFacts[];
    indicator: { code: string; breakdowns: readonly unknown[] };
  };
}

/** Why the warnings of a line are right, in a sentence, and that the institution has no breakdown. */
export function LineNote({ line }: LineNoteProps) {
  const { t } = useTranslation(['reporting', 'grid']);
  const { sending, saver } = useEntry();
  const savable = useMemo(() => savableNote(sending, line.id), [sending, line.id]);
  const draft = useDraft(savable.id);
  const typed = draft?.typed ?? typedNote(line);
  const markable = findAction(line.viewerActions ?? [], 'NO_BREAKDOWN');
  const grid = useInUndo({
    id: savable.id,
    name: t('grid:explanationOf', { code: line.indicator.code }),
    editable: true,
    savable,
    stored: () => typedNote(storedNote(sending.client, line.id) ?? line),
  });
  const type = (changed: Typed) => {
    grid?.begin(savable.id, typed);
    saver.type(savable, { ...typed, ...changed });
  };
  const leave = () => {
    grid?.leave(savable.id);
    void saver.leave(savable.id);
  };
  return (
    <div className={styles.noteFields} data-entry={savable.id}>
      <TextArea
        id={savable.id}
        label={t('explain', { code: line.indicator.code })}
        value={typed.explanation ?? ''}
        rows={2}
        onChange={(explanation) => type({ explanation })}
        onBlur={leave}
      />
      {line.indicator.breakdowns.length > 0 && (
        <Checkbox
          id={`${savable.id}-noBreakdown`}
          label={t('noBreakdown')}
          disabled={markable?.allowed === false}
          hint={markable?.reason ?? undefined}
          checked={typed.noBreakdown === 'yes'}
          onChange={(checked) => {
            type({ noBreakdown: checked ? 'yes' : '' });
            leave();
          }}
        />
      )}
      <NoteState draft={draft} saved={Boolean(line.explanation) || line.noBreakdown} />
      {draft?.standing.kind === 'conflict' && (
        <ConflictChoice
          id={savable.id}
          conflict={draft.standing}
          yours={typed.explanation}
          theirs={draft.standing.theirs.content.explanation}
        />
      )}
    </div>
  );
}
