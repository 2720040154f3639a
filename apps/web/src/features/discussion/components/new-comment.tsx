import type { CommentView, DiscussionPerson } from '@talka/contracts';
import { STANCES } from '@talka/discussion';
import { announce } from '@talka/ui';
import { client } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { useLanguage, useText } from '../../../site/text.js';
import type { Change } from '../api/use-discussion.js';
import { asKept, asTyped, type People } from '../words.js';
import { CommentForm, type Typed } from './comment-form.js';
import { useState } from 'react';

const NONE: readonly DiscussionPerson[] = [];
const bodyOf = ({ words, language, stance, chosen }: Typed) => ({
  ...{ body: asKept(words, chosen), language, stance },
});

interface Saying {
  readonly number: number;
  readonly onSaid: (change: Change) => void;
  /** Somebody reads it before it is shown. */
  readonly isChecked: boolean;
}

/** Begins a thread. What is typed stays on this device until it is sent. */
export function NewComment({ number, onSaid, isChecked }: Saying) {
  const t = useText('discussion');
  const language = useLanguage();
  const [typed, setTyped, forget] = useKept<Typed>(`comment:${number}`, useEmpty());
  const send = async () => {
    const said = await client.call('comments.write', {
      params: { number },
      body: { ...bodyOf(typed), answers: null },
    });
    forget();
    setTyped({ words: '', language, stance: null, chosen: NONE });
    announce(t(said.comment.state === 'waiting' ? 'say.waits' : 'say.sent'));
    onSaid({ ...said, isNew: true });
  };
  return (
    <CommentForm
      number={number}
      label={t('say.new')}
      sendLabel={t(isChecked ? 'say.send-waiting' : 'say.send-new')}
      typed={typed}
      onType={setTyped}
      onSend={send}
      stances={STANCES}
    />
  );
}

/** Answers what somebody said. */
export function Answer({
  number,
  to,
  name,
  onSaid,
  onClose,
  isChecked,
}: Saying & { readonly to: string; readonly name: string; readonly onClose: () => void }) {
  const t = useText('discussion');
  const [typed, setTyped, forget] = useKept<Typed>(`answer:${to}`, useEmpty());
  const send = async () => {
    const said = await client.call('comments.write', {
      params: { number },
      body: { ...bodyOf(typed), answers: to },
    });
    forget();
    announce(t(said.comment.state === 'waiting' ? 'say.waits' : 'say.sent'));
    onSaid({ ...said, answers: to, isNew: true });
    onClose();
  };
  return (
    <CommentForm
      focused
      number={number}
      label={t('say.answer-to', { name })}
      sendLabel={t(isChecked ? 'say.send-waiting' : 'say.send-answer')}
      typed={typed}
      onType={setTyped}
      onSend={send}
      onCancel={onClose}
    />
  );
}

interface Rewords {
  readonly comment: CommentView;
  readonly people: People;
  readonly onSaid: (change: Change) => void;
  readonly onClose: () => void;
}

/** Puts one's own words right. */
export function Rewording({ comment, people, onSaid, onClose }: Rewords) {
  const t = useText('discussion');
  const [typed, setTyped] = useState<Typed>({
    words: asTyped(comment.body, people),
    ...{ language: comment.language, stance: comment.stance },
    chosen: [...people].map(([number, name]) => ({ number, name })),
  });
  const isHead = comment.stance !== null;
  const send = async () => {
    const said = await client.call('comments.reword', {
      params: { comment: comment.id },
      body: bodyOf(typed),
    });
    onSaid(said);
    onClose();
  };
  return (
    <CommentForm
      focused
      label={t('comment.edit')}
      sendLabel={t('say.save')}
      typed={typed}
      onType={setTyped}
      onSend={send}
      onCancel={onClose}
      {...(isHead ? { stances: STANCES } : {})}
    />
  );
}

function useEmpty(): Typed {
  const language = useLanguage();
  const [empty] = useState<Typed>(() => ({ words: '', language, stance: null, chosen: NONE }));
  return empty;
}
