import type { CommentView } from '@talka/contracts';
import { Button, CheckIcon, Notice, SupportIcon, Tag, type Tone } from '@talka/ui';
import { useRef, useState, type ReactNode } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { usePerson } from '../../../site/session.js';
import { useServerNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import type { Change } from '../api/use-discussion.js';
import type { People } from '../words.js';
import { Body } from './body.js';
import { Rewording } from './new-comment.js';
import { Report } from './report.js';
import { Withdraw } from './withdraw.js';

interface Props {
  readonly comment: CommentView;
  readonly people: People;
  readonly onChange: (change: Change) => void;
  /** The button that answers; an answer has none of its own. */
  readonly answer?: ReactNode;
}

const TONES = { for: 'done', against: 'danger', question: 'info' } as const satisfies Record<string, Tone>;

/** What one person said, and what can be done with it. */
export function Comment({ comment, people, onChange, answer }: Props) {
  const t = useText('discussion');
  const { relative, dateTime } = useFormats();
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const now = useServerNow();
  const isShown = comment.state === 'shown';
  /** One's own words, before anybody else reads them. */
  const waits = comment.state === 'waiting';
  const name = comment.by.name ?? t('comment.nobody');
  const gone = comment.state === 'hidden' || comment.state === 'withdrawn' ? comment.state : null;
  /** Whoever wrote what is gone is named to themselves alone. */
  const nameless = comment.by.name === null ? gone : null;
  const { mine, stance } = comment;
  const mayEdit = mine?.editableUntil != null && now < new Date(mine.editableUntil);
  const close = () => {
    setEditing(false);
    edit.current?.focus();
  };
  return (
    <article
      className="comment"
      id={`comment-${comment.id}`}
      tabIndex={-1}
      aria-label={nameless ? t(`comment.${nameless}`) : t('comment.of', { name })}
      data-stance={stance ?? undefined}
    >
      <header className="comment__head">
        {nameless ? null : <b>{name}</b>}
        {comment.isAuthor ? <Tag tone="neutral">{t('comment.author')}</Tag> : null}
        {isShown && stance ? <Tag tone={TONES[stance]}>{t(`stance.${stance}`)}</Tag> : null}
        <span className="comment__when">
          <time dateTime={comment.writtenAt} title={dateTime(comment.writtenAt)}>
            {relative(comment.writtenAt)}
          </time>
          {comment.editedAt && isShown ? `, ${t('comment.edited')}` : null}
        </span>
      </header>
      {comment.state === 'shown' ? null : <p className="t-muted">{t(`comment.${comment.state}`)}</p>}
      {(isShown || waits) && isEditing ? (
        <Rewording comment={comment} people={people} onSaid={onChange} onClose={close} />
      ) : isShown || waits ? (
        <Body body={comment.body} language={comment.language} people={people} />
      ) : null}
      {(isShown || waits) && !isEditing ? (
        <div className="comment__acts">
          {isShown ? <Support comment={comment} name={name} onChange={onChange} /> : null}
          {answer}
          {mayEdit ? (
            <Button ref={edit} tone="plain" size="small" onClick={() => setEditing(true)}>
              {t('comment.edit')}
            </Button>
          ) : null}
          {mine?.own ? null : <Report subject={{ kind: 'comment', id: comment.id }} name={name} />}
          {mine?.own ? (
            <Withdraw comment={comment} onDone={(gone) => onChange({ comment: gone, waited: waits })} />
          ) : null}
        </div>
      ) : null}
    </article>
  );
}

/** How many support what was said, and one's own support, where one may give it. */
function Support({
  comment,
  name,
  onChange,
}: {
  comment: CommentView;
  name: string;
  onChange: Props['onChange'];
}) {
  const t = useText('discussion');
  const { number } = useFormats();
  const refusals = useRefusals();
  const person = usePerson();
  const { mine, support } = comment;
  const supported = mine?.supported ?? false;
  const settle = (now: { support: number; supported: boolean }) =>
    onChange({
      comment: { ...comment, support: now.support, mine: mine && { ...mine, supported: now.supported } },
    });
  const add = useAction('comments.add-support', settle, { inTurn: true });
  const take = useAction('comments.withdraw-support', settle, { inTurn: true });
  if (!person || mine?.own)
    return support > 0 ? (
      <span className="comment__support">
        <SupportIcon /> {t('comment.supporters', { count: support })}
      </span>
    ) : null;
  const failed = add.error ?? take.error;
  const press = supported ? take : add;
  return (
    <>
      <Button
        tone="plain"
        size="small"
        icon={supported ? <CheckIcon /> : <SupportIcon />}
        aria-pressed={supported}
        busy={add.isPending || take.isPending}
        onClick={() => press.mutate({ params: { comment: comment.id } })}
      >
        {t(supported ? 'comment.supported' : 'comment.support')}
        {support > 0 ? ` · ${number(support)}` : ''}
        <span className="t-hidden">: {name}</span>
      </Button>
      {failed ? (
        <Notice tone="warning" live="assertive" title={refusals.ofError(failed).general ?? ''} />
      ) : null}
    </>
  );
}
