import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import { ConflictChoice } from './ConflictChoice';
import type { Draft, SetAside, Theirs } from './drafts';

interface ActivityConflictProps {
  draft: Draft;
  conflict: { sentence: string; theirs: Theirs; aside?: SetAside };
}

type Words = Readonly<Record<string, string | number | boolean | null>>;

/** Both states of an activity in short: percent, money spent, narrative. */
export function ActivityConflict({ draft, conflict }: ActivityConflictProps) {
  const { list } = useFormat();
  const inShort = ({ percent, spentEur, narrative, obstacles }: Words) =>
    list([
      `${percent ?? NO_VALUE}%`,
      `${spentEur || NO_VALUE} €`,
      String(narrative || NO_VALUE),
      String(obstacles || NO_VALUE),
    ]);
  return (
    <ConflictChoice
      id={draft.savable.id}
      conflict={conflict}
      yours={inShort(draft.typed)}
      theirs={inShort(conflict.theirs.content)}
    />
  );
}
