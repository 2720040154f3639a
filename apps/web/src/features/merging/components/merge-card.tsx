import type { MergesView, MergeView } from '@talka/contracts';
import { Button, Card, Notice, Tag, TextArea } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, forget, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';

interface Shown {
  /** The idea at whose page it is shown. */
  readonly number: number;
  readonly merge: MergeView;
}

/** Which idea would become part of which, why, with how many supporters, and what became of it. */
export function MergeCard({ number, merge }: Shown) {
  const t = useText('merging');
  const { dateTime } = useFormats();
  const { outgoing, from, into, both, words, answer, state, proposedAt } = merge;
  const other = outgoing ? into : from;
  return (
    <Card as="article">
      <header className="merging__head">
        <p className="t-small t-muted">{dateTime(proposedAt)}</p>
        {state === 'open' ? null : (
          <Tag tone={state === 'consented' ? 'done' : 'neutral'}>
            {t(state === 'consented' ? 'merging.consented' : 'merging.declined')}
          </Tag>
        )}
      </header>
      <h3 className="merging__title">
        {t(outgoing ? 'merging.outgoing' : state === 'consented' ? 'merging.joined' : 'merging.incoming')}{' '}
        {state === 'consented' ? (
          // Its own page only leads back here.
          <span lang={other.language}>{other.title}</span>
        ) : (
          <Link to={`/ideas/${other.number}`} lang={other.language}>
            {other.title}
          </Link>
        )}
      </h3>
      {state === 'open' ? (
        <p className="t-small t-muted">{t('merging.supporters', { count: other.support, both })}</p>
      ) : null}
      <p className="merging__words prewrap">{words}</p>
      {answer ? (
        <div className="merging__words">
          <h4>{t('merging.answer')}</h4>
          <p className="prewrap">{answer}</p>
        </div>
      ) : null}
      {state !== 'open' ? null : outgoing ? (
        <Withdrawing number={number} merge={merge} />
      ) : (
        <Answering number={number} merge={merge} />
      )}
    </Card>
  );
}

/** Puts the answer where the page reads it from. */
const shown = (number: number) => (now: MergesView) =>
  void cache.setQueryData(queryKey('merges.list', { params: { number } }), now);

function Answering({ number, merge }: Shown) {
  const t = useText('merging');
  const refusals = useRefusals();
  const [answer, setAnswer] = useState('');
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState(nothingSaid);
  const then = shown(number);
  const consent = useAction('merges.consent', (now) => {
    then(now);
    void forget('ideas.read');
    void forget('ideas.list');
    void forget('ideas.similar');
  });
  const decline = useAction('merges.decline', then);
  const busy = consent.isPending || decline.isPending;
  const input = { params: { number, merge: merge.id }, body: { answer } };
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const { title } = merge.from;
  return (
    <form
      noValidate
      className="merging__form merging__words"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={`answer-${merge.id}`}
        label={
          <>
            {t('merging.answer')}
            <span className="t-hidden">: {title}</span>
          </>
        }
        hint={t('merging.answer-hint')}
        error={said.fields['answer']}
        rows={2}
        value={answer}
        onChange={({ currentTarget: { value } }) => setAnswer(value)}
      />
      <div className="t-actions">
        <Button type="submit" busy={consent.isPending} aria-label={`${t('merging.consent')}: ${title}`}>
          {t('merging.consent')}
        </Button>
        <Button
          tone="quiet"
          busy={decline.isPending}
          aria-label={`${t('merging.decline')}: ${title}`}
          onClick={() => {
            if (!busy) decline.mutate(input, { onError });
          }}
        >
          {t('merging.decline')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('merging.consent-title')}
        confirmLabel={t('merging.consent')}
        cancelLabel={t('merging.later')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          if (!busy) consent.mutate(input, { onError });
        }}
      >
        {t('merging.consent-text')}
      </ConfirmDialog>
    </form>
  );
}

function Withdrawing({ number, merge }: Shown) {
  const t = useText('merging');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const withdraw = useAction('merges.withdraw', shown(number));
  return (
    <div className="merging__form merging__words">
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button
        tone="quiet"
        busy={withdraw.isPending}
        onClick={() => {
          if (withdraw.isPending) return;
          withdraw.mutate(
            { params: { number, merge: merge.id } },
            { onError: (error) => setTrouble(refusals.ofError(error).general) },
          );
        }}
      >
        {t('merging.withdraw')}
      </Button>
    </div>
  );
}
