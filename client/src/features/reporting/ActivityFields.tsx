import { useMemo, useRef, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../components/Checkbox';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useFormat } from '../../format/useFormat';
import type { ActivityCard_activityFragment } from '../../generated/graphql';
import { typedActivity } from './activityContent';
import { ActivityConflict } from './ActivityConflict';
import type { Draft, Typed } from './drafts';
import { useDraft, useEntry } from './entry';
import { useInUndo } from './grid';
import { writerOf } from './lineForm';
import { NoteState } from './NoteState';
import styles from './report.module.css';
import { savableActivity, storedActivity } from './savableActivity';

/** The status of an activity as fields; saved as a whole when one of them is left. */
export function ActivityFields({ activity }: { activity: ActivityCard_activityFragment }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { sending, saver } = useEntry();
  const box = useRef<HTMLDivElement>(null);
  const savable = useMemo(() => savableActivity(sending, activity.id), [sending, activity.id]);
  const draft = useDraft(savable.id);
  const typed = draft?.typed ?? typedActivity(activity, writerOf(format));
  const { code, title } = activity.activity;
  const grid = useInUndo({
    id: savable.id,
    name: `${code} ${title}`,
    editable: true,
    savable,
    stored: () => typedActivity(storedActivity(sending.client, activity.id) ?? activity, writerOf(format)),
  });
  const type = (changed: Typed) => {
    grid?.begin(savable.id, typed);
    saver.type(savable, { ...typed, ...changed });
  };
  const leave = () => {
    grid?.leave(savable.id);
    void saver.leave(savable.id);
  };
  const onBlur = (event: FocusEvent) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (isField && draft) leave();
  };
  return (
    <div ref={box} className={styles.fields} data-entry={savable.id} onBlur={onBlur}>
      <div className={styles.short}>
        <TextField
          id={savable.id}
          label={t('percent')}
          hint={t('percentHint')}
          inputMode="numeric"
          value={typed.percent ?? ''}
          error={useFieldError(draft, 'percent')}
          onChange={(percent) => type({ percent })}
        />
        <TextField
          id={`${savable.id}-spentEur`}
          label={t('spent')}
          hint={t('spentHint')}
          inputMode="decimal"
          value={typed.spentEur ?? ''}
          error={useFieldError(draft, 'spentEur')}
          onChange={(spentEur) => type({ spentEur })}
        />
        <Checkbox
          id={`${savable.id}-postponed`}
          label={t('postponed')}
          hint={t('postponedHint')}
          checked={typed.postponed === 'yes'}
          onChange={(postponed) => {
            type({ postponed: postponed ? 'yes' : '' });
            leave();
          }}
        />
      </div>
      <TextArea
        id={`${savable.id}-narrative`}
        label={t('narrative')}
        value={typed.narrative ?? ''}
        onChange={(narrative) => type({ narrative })}
      />
      <TextArea
        id={`${savable.id}-obstacles`}
        label={t('obstacles')}
        rows={2}
        value={typed.obstacles ?? ''}
        onChange={(obstacles) => type({ obstacles })}
      />
      <NoteState draft={draft} saved={activity.version > 0 && activity.percent !== null} />
      {draft?.standing.kind === 'conflict' && <ActivityConflict draft={draft} conflict={draft.standing} />}
    </div>
  );
}

/** What is wrong in one of the fields. */
function useFieldError(draft: Draft | undefined, field: string): string | null {
  const { t } = useTranslation(['reporting', 'grid']);
  const standing = draft?.standing;
  if (standing?.kind === 'asks' && standing.field === field)
    return t('ambiguous', { typed: draft?.typed[field] ?? '' });
  if (standing?.kind !== 'refused' || standing.field !== field) return null;
  return standing.sentence ?? t(`grid:fault${standing.fault ?? 'NOT_A_NUMBER'}`);
}
