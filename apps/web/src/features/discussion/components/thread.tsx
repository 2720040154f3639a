import type { ThreadView } from '@talka/contracts';
import { Button } from '@talka/ui';
import { useRef, useState } from 'react';
import { client } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { Change, Listed } from '../api/use-discussion.js';
import type { People } from '../words.js';
import { Comment } from './comment.js';
import { Answer } from './new-comment.js';

interface Props {
  readonly number: number;
  readonly thread: ThreadView;
  readonly people: People;
  readonly mayAnswer: boolean;
  /** Somebody reads an answer before it is shown. */
  readonly isChecked: boolean;
  readonly onChange: (change: Change) => void;
}

/** As many answers as are fetched at once. */
const AT_ONCE = 50;

/** What somebody said, and what was answered: the oldest answer first, as one follows the other. */
export function Thread({ number, thread, people, mayAnswer, isChecked, onChange }: Props) {
  const t = useText('discussion');
  const [isAnswering, setAnswering] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const rest = useRest(thread);
  const everyone: People = new Map([
    ...people,
    ...rest.people.map(({ number: of, name }) => [of, name] as const),
  ]);
  const known = new Set(thread.answers.map(({ id }) => id));
  const answers = [...thread.answers, ...rest.answers.filter(({ id }) => !known.has(id))].sort((a, b) =>
    a.writtenAt < b.writtenAt ? -1 : 1,
  );
  const name = thread.by.name ?? t(thread.state === 'shown' ? 'comment.nobody' : 'comment.someone');
  const left = thread.answerCount - answers.length;
  const close = () => {
    setAnswering(false);
    asked.current?.focus();
  };
  return (
    <li className="thread">
      <Comment
        comment={thread}
        people={everyone}
        onChange={onChange}
        answer={
          mayAnswer && thread.state === 'shown' ? (
            <Button
              ref={asked}
              tone="plain"
              size="small"
              aria-expanded={isAnswering}
              onClick={() => setAnswering(!isAnswering)}
            >
              {t('comment.answer')}
              <span className="t-hidden">: {name}</span>
            </Button>
          ) : null
        }
      />
      {answers.length > 0 || isAnswering || left > 0 ? (
        <div className="thread__answers">
          {answers.length > 0 ? (
            <ol aria-label={t('comment.answers', { name })}>
              {answers.map((one) => (
                <li key={one.id}>
                  <Comment comment={one} people={everyone} onChange={rest.changed(onChange)} />
                </li>
              ))}
            </ol>
          ) : null}
          {left > 0 ? (
            <Button tone="plain" size="small" busy={rest.isBusy} onClick={rest.fetch}>
              {t('comment.more-answers', { count: left })}
            </Button>
          ) : null}
          {rest.error ? <Trouble error={rest.error} retry={rest.fetch} /> : null}
          {isAnswering ? (
            <Answer
              number={number}
              to={thread.id}
              name={name}
              isChecked={isChecked}
              onSaid={onChange}
              onClose={close}
            />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** Answers beyond the first few, fetched when they are asked for. */
function useRest(thread: ThreadView) {
  const [pages, setPages] = useState<readonly Pick<Fetched, 'answers' | 'people' | 'next'>[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const after = pages.at(-1)?.next;
  const fetchMore = async () => {
    setBusy(true);
    setError(null);
    const query = { limit: AT_ONCE, ...(after ? { after } : {}) };
    await client.call('comments.answers', { params: { comment: thread.id }, query }).then(
      (page) => setPages([...pages, page]),
      (failed: unknown) => setError(failed),
    );
    setBusy(false);
  };
  return {
    answers: pages.flatMap((page) => page.answers),
    people: pages.flatMap((page) => page.people),
    isBusy,
    error,
    fetch: () => void fetchMore(),
    /** What was fetched here is put right here too. */
    changed: (onChange: (change: Change) => void) => (change: Change) => {
      const isGone = change.comment.state !== 'shown';
      setPages(
        pages.map((page) => ({
          ...page,
          answers: page.answers.flatMap((one) =>
            one.id !== change.comment.id ? [one] : isGone ? [] : [change.comment],
          ),
        })),
      );
      onChange({ ...change, thread: thread.id });
    },
  };
}

type Fetched = {
  readonly answers: ThreadView['answers'];
  readonly people: Listed['people'];
  readonly next: string | null;
};
