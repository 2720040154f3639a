import type { CaseView } from '@talka/contracts';
import { groundOf, groundsOf, isRestriction, WORDS, type Outcome, type ReasonCode } from '@talka/moderation';
import { Actions, Button, Checkbox, ErrorSummary, Select, TextArea } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { isRefusal } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { faultsOf, withReady, type DecisionDraft } from '../draft.js';
import { sayFault, sendWords, wayWords } from '../text.js';
import { Alone } from './alone.js';
import { OtherLanguages } from './other-languages.js';
import { Phrases } from './phrases.js';
import { StatementPreview } from './statement-preview.js';

const GROUNDS = ['law', 'terms'] as const;
/** From here on it helps to know how much room is left. */
const NEAR_THE_END = 300;

/** Writing the decision chosen, with what the author will read beside it. */
export function DecisionForm({
  of,
  draft,
  now,
  onChange,
  onLater,
  onSend,
  busy,
  error,
  hold,
  focus,
}: {
  of: CaseView;
  draft: DecisionDraft & { readonly outcome: Outcome };
  now: Date;
  onChange: (draft: DecisionDraft) => void;
  onLater: () => void;
  onSend: () => void;
  busy: boolean;
  error: Error | null;
  /** Why sending has to wait, if it does. */
  hold: string | undefined;
  /** The moderator has just chosen this way. */
  focus: boolean;
}) {
  const t = useText('desk');
  const refusal = useText('refusals');
  const form = useRef<HTMLFormElement>(null);
  const [attempt, setAttempt] = useState(0);
  const { outcome } = draft;
  useEffect(() => {
    if (!focus) return;
    // Publishing needs no words, so its button comes to hand; the others begin with what they need.
    const first = outcome === 'publish' ? '[type=submit]' : 'select, textarea';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [outcome, focus]);
  const faults = attempt > 0 ? faultsOf(draft, now) : [];
  const told = isRefusal(error) ? error.problem.fields : [];
  const errors = [
    ...faults.map(({ field, refusal: fault }) => ({ field, message: sayFault(refusal, fault) })),
    ...(faults.length === 0 ? told.map(({ field, title }) => ({ field, message: title })) : []),
  ].map(({ field, message }) => ({ fieldId: `decide-${field}`, message }));
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === `decide-${field}`)?.message;
  const send = () => {
    const unfinished = faultsOf(draft, now).length > 0;
    setAttempt((before) => before + 1);
    if (!unfinished) onSend();
  };
  const left = WORDS.max - draft.words.length;
  return (
    // Escape is heard from the fields inside; the form itself is nothing to press.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keyboard events bubble from the fields
    <form
      ref={form}
      noValidate
      className="decide__form t-stack t-gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !hold) send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLater();
      }}
    >
      <h2 className="t-entry__title">{t(wayWords(of, outcome))}</h2>
      <ErrorSummary title={t('desk.decide.mend')} errors={errors} attempt={attempt} />
      {isRestriction(outcome) ? <Alone of={of} /> : null}
      {isRestriction(outcome) ? (
        <Select
          id="decide-reason"
          label={t('desk.decide.reason')}
          error={errorOf('reason')}
          value={draft.reason ?? ''}
          onChange={(event) =>
            onChange({ ...draft, reason: (event.target.value || null) as ReasonCode | null })
          }
        >
          <option value="" />
          {GROUNDS.map((ground) => (
            <optgroup key={ground} label={t(`desk.decide.${ground}`)}>
              {groundsOf(of.subject)
                .filter((reason) => groundOf(reason) === ground)
                .map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`desk.reason.${reason}`)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      ) : null}
      <TextArea
        id="decide-words"
        label={t(
          outcome === 'refuse' || outcome === 'hide' ? 'desk.decide.words' : `desk.decide.words-${outcome}`,
        )}
        hint={t(
          outcome === 'publish' && of.subject === 'comment'
            ? 'desk.decide.words-hint-publish-comment'
            : `desk.decide.words-hint-${outcome}`,
        )}
        optional={outcome === 'publish' || outcome === 'keep' ? t('desk.decide.optional') : undefined}
        error={errorOf('words')}
        value={draft.words}
        onChange={(event) => onChange({ ...draft, words: event.target.value })}
        counter={
          left > NEAR_THE_END
            ? undefined
            : () =>
                left < 0
                  ? { words: t('desk.decide.over', { count: -left }), over: true }
                  : { words: t('desk.decide.left', { count: left }) }
        }
      />
      {outcome === 'keep' && of.held.some(({ noticed }) => noticed === null) ? (
        <Checkbox
          label={t('desk.decide.unfounded')}
          hint={t('desk.decide.unfounded-hint')}
          checked={draft.unfounded ?? false}
          onChange={({ currentTarget: { checked } }) => onChange({ ...draft, unfounded: checked })}
        />
      ) : null}
      <Phrases
        of={of}
        draft={draft}
        onInsert={(phrase, inAll) => {
          onChange(withReady(draft, inAll, phrase, of.language));
          document.getElementById('decide-words')?.focus();
        }}
      />
      <OtherLanguages draft={draft} own={of.language} onChange={onChange} />
      {outcome === 'keep' ? null : (
        <StatementPreview
          draft={draft}
          kind={of.kind}
          subject={of.subject}
          language={of.language}
          now={now}
        />
      )}
      {error && told.length === 0 ? <Trouble error={error} /> : null}
      <Actions>
        <Button type="submit" tone={isRestriction(outcome) ? 'danger' : 'primary'} busy={busy} whyNot={hold}>
          {t(busy ? 'desk.decide.sending' : sendWords(of, outcome))}
        </Button>
        <Button tone="quiet" onClick={onLater}>
          {t('desk.decide.later')}
        </Button>
      </Actions>
      <p className="t-small t-muted">{t('desk.decide.kept')}</p>
    </form>
  );
}
