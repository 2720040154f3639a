import type { SuggestionsView, SuggestionView } from '@talka/contracts';
import { Button, Card, Notice, Tag, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals, type Said } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { TextParts } from '../../../site/version-details.js';

interface Shown {
  readonly of: SuggestionsView;
  readonly suggestion: SuggestionView;
}

/** What would be different, word by word, why, and what became of it. */
export function SuggestionCard({ of, suggestion }: Shown) {
  const t = useText('suggestions');
  const { dateTime } = useFormats();
  const { by, mine, sentAt, state, version, reason, answer, changes, applies } = suggestion;
  const when = dateTime(sentAt);
  return (
    <Card as="article">
      <header className="suggestions__head">
        <p className="t-small t-muted">
          {mine
            ? t('suggestions.mine', { when })
            : t('suggestions.by', { name: by || t('suggestions.someone'), when })}
        </p>
        {state === 'accepted' ? (
          <Tag tone="done">{t('suggestions.accepted', { number: version ?? 0 })}</Tag>
        ) : state === 'declined' ? (
          <Tag tone="neutral">{t('suggestions.declined')}</Tag>
        ) : null}
      </header>
      {changes.map(({ field, parts }) => (
        <div key={field} className="suggestions__field">
          <h3>{t(`suggestions.field-${field}`)}</h3>
          <p className="prewrap" lang={of.idea.language}>
            <TextParts parts={parts} />
          </p>
        </div>
      ))}
      {reason ? (
        <div className="suggestions__field">
          <h3>{t('suggestions.reason')}</h3>
          <p className="prewrap">{reason}</p>
        </div>
      ) : null}
      {answer ? (
        <div className="suggestions__field">
          <h3>{t('suggestions.answer')}</h3>
          <p className="prewrap">{answer}</p>
        </div>
      ) : null}
      {state === 'open' && !applies ? (
        <p className="suggestions__field">{t('suggestions.outdated')}</p>
      ) : null}
      {state !== 'open' ? null : of.author ? (
        <Deciding of={of} suggestion={suggestion} />
      ) : (
        <Withdrawing of={of} suggestion={suggestion} />
      )}
    </Card>
  );
}

/** Puts the answer where the page reads it from. */
const shown = (number: number) => (now: SuggestionsView) =>
  void cache.setQueryData(queryKey('suggestions.list', { params: { number } }), now);

function Deciding({ of: { idea, open }, suggestion }: Shown) {
  const t = useText('suggestions');
  const refusals = useRefusals();
  const [answer, setAnswer] = useState('');
  const [said, setSaid] = useState<Said>(nothingSaid);
  const then = shown(idea.number);
  const accept = useAction('suggestions.accept', (now) => {
    then(now);
    void forget('ideas.read');
    void forget('ideas.versions');
  });
  const decline = useAction('suggestions.decline', then);
  const busy = accept.isPending || decline.isPending;
  const act = (how: typeof accept | typeof decline) => {
    if (busy) return;
    how.mutate(
      { params: { number: idea.number, suggestion: suggestion.id }, body: { answer } },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  const whose = t('suggestions.from', { name: suggestion.by || t('suggestions.someone') });
  return (
    <form
      noValidate
      className="suggestions__form suggestions__field"
      onSubmit={(event) => {
        event.preventDefault();
        act(accept);
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={`answer-${suggestion.id}`}
        label={
          <>
            {t('suggestions.answer')}
            <span className="t-hidden">: {whose}</span>
          </>
        }
        hint={t('suggestions.answer-hint')}
        error={said.fields['answer']}
        rows={2}
        value={answer}
        onChange={({ currentTarget: { value } }) => setAnswer(value)}
      />
      <div className="t-actions">
        {open && suggestion.applies ? (
          <Button type="submit" busy={accept.isPending} aria-label={`${t('suggestions.accept')}: ${whose}`}>
            {t('suggestions.accept')}
          </Button>
        ) : null}
        <Button
          tone="quiet"
          busy={decline.isPending}
          aria-label={`${t('suggestions.decline')}: ${whose}`}
          onClick={() => act(decline)}
        >
          {t('suggestions.decline')}
        </Button>
      </div>
    </form>
  );
}

function Withdrawing({ of: { idea }, suggestion }: Shown) {
  const t = useText('suggestions');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const withdraw = useAction('suggestions.withdraw', shown(idea.number));
  return (
    <div className="suggestions__form suggestions__field">
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button
        tone="quiet"
        busy={withdraw.isPending}
        onClick={() => {
          if (withdraw.isPending) return;
          withdraw.mutate(
            { params: { number: idea.number, suggestion: suggestion.id } },
            { onError: (error) => setTrouble(refusals.ofError(error).general) },
          );
        }}
      >
        {t('suggestions.withdraw')}
      </Button>
    </div>
  );
}
