import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { Details } from '../../../components/Details';
import { Notice } from '../../../components/Notice';
import { useErrorSentence } from '../../../components/useErrorSentence';
import { useFormat } from '../../../format/useFormat';
import { useKeyFor } from '../useKeyFor';
import { CommentForm } from './CommentForm';
import styles from './review.module.css';
import type { Thread } from './reviewQuery';
import { ANSWER_THREAD, REOPEN_THREAD, RESOLVE_THREAD } from './threadMutations';

interface ThreadCardProps {
  thread: Thread;
  /** What it is about. */
  about: string;
  /** It stands in the details of its line, too: links to it lead elsewhere. */
  beside?: boolean;
}

/** One conversation. A resolved one is folded. */
export function ThreadCard({ thread, about, beside = false }: ThreadCardProps) {
  const { t } = useTranslation('review');
  const { instant } = useFormat();
  const card = useRef<HTMLLIElement>(null);
  const resolved = Boolean(thread.resolvedAt);
  const state = resolved
    ? t('resolvedBy', { by: thread.resolvedBy ?? '', instant: instant(thread.resolvedAt ?? '') })
    : t('open');
  return (
    <li ref={card} id={beside ? undefined : `thread-${thread.id}`} tabIndex={-1} className={styles.thread}>
      <Details
        open={!resolved}
        summary={
          <>
            <strong>{about}</strong> · {state}
          </>
        }
      >
        <ol className={styles.comments}>
          {thread.comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
        <ThreadSteps threadId={thread.id} resolved={resolved} onStep={() => card.current?.focus()} />
      </Details>
    </li>
  );
}

function Comment({ comment: { at, by, role, text } }: { comment: Thread['comments'][number] }) {
  const { instant, label } = useFormat();
  return (
    <li>
      <p className={styles.said}>{text}</p>
      <p className={styles.soft}>
        {by}, {label('Role', role)} · {instant(at)}
      </p>
    </li>
  );
}

interface ThreadStepsProps {
  threadId: string;
  resolved: boolean;
  /** Called when it was resolved or opened again: the button is folded away with what it resolved. */
  onStep: () => void;
}

function ThreadSteps({ threadId, resolved, onStep }: ThreadStepsProps) {
  const { t } = useTranslation('review');
  const sentence = useErrorSentence();
  const [written, setWritten] = useState(false);
  const { keyed, renew } = useKeyFor();
  const [answer] = useMutation(ANSWER_THREAD, { onCompleted: renew });
  const [resolve, resolving] = useMutation(RESOLVE_THREAD);
  const [reopen, reopening] = useMutation(REOPEN_THREAD);
  const variables = { input: { threadId } };
  const tell = ({ error: fault }: { error?: unknown }) => (fault ? undefined : onStep());
  const error = resolved ? reopening.error : resolving.error;
  const refusal = error && (
    <Notice kind="bad" live="alert">
      {sentence(error)}
    </Notice>
  );
  if (resolved)
    return (
      <>
        {refusal}
        <Button
          small
          look="quiet"
          busy={reopening.loading}
          onClick={() => void reopen({ variables }).then(tell)}
        >
          {t('reopenThread')}
        </Button>
      </>
    );
  return (
    <div className={styles.form}>
      <CommentForm
        label={t('answer')}
        button={t('sendAnswer')}
        onWritten={setWritten}
        onSend={(text) => answer({ variables: { input: keyed({ threadId, text }) } })}
      />
      {refusal}
      <Button
        small
        look="quiet"
        busy={resolving.loading}
        refusal={written ? t('answerFirst') : undefined}
        onClick={() => void resolve({ variables }).then(tell)}
      >
        {t('resolve')}
      </Button>
    </div>
  );
}
