import type { OfficeVoteView } from '@talka/contracts';
import { Actions, Button, Card, RadioGroup, Section, TextArea } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { WITH_REASON, type ActKind } from '@talka/voting';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { endOf, FOR_GOOD, possibleActs } from '../acts.js';
import { placeOfAct } from '../places.js';
import { clockOf, momentOfClock, type ClockTime } from '@talka/kernel';
import { fieldId } from '../step-props.js';
import { tellVote } from '../use-office-vote.js';
import { useOwn } from '../../../site/use-own.js';
import { ClockFields } from './step-what.js';

/** What no official does alone: one proposes, another confirms. */
export function InTwo({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const possible = possibleActs(view, serverNow());
  if (!view.waiting && possible.length === 0) return null;
  return (
    <Section title={t('voteoffice.in-two')}>
      <p className="vote-office__lead">{t('voteoffice.in-two-text')}</p>
      {view.waiting ? (
        <Waiting view={view} waiting={view.waiting} municipality={municipality} />
      ) : (
        <Proposal view={view} possible={possible} municipality={municipality} />
      )}
    </Section>
  );
}

function Waiting({
  view,
  waiting,
  municipality,
}: {
  view: OfficeVoteView;
  waiting: NonNullable<OfficeVoteView['waiting']>;
  municipality: string;
}) {
  const t = useText('voteoffice');
  const { dateTime } = useFormats();
  const [asking, setAsking] = useState(false);
  const params = { municipality, number: view.number, act: waiting.id };
  const settle = () => Promise.all([forget('office-votes.read'), forget('office-votes.list')]);
  const confirm = useAction('office-votes.confirm-act', (changed) => {
    setAsking(false);
    tellVote(municipality, changed);
    void forget('office-votes.list');
  });
  const withdraw = useAction('office-votes.withdraw-act', settle);
  const trouble = confirm.error ?? withdraw.error;
  const kind = waiting.kind;
  return (
    <Card edge="ochre" className="vote-office__row vote-office__waiting">
      <h3>{t('voteoffice.waits', { act: t(`voteoffice.act-${kind}`) })}</h3>
      <p className="t-small t-muted">
        {t('voteoffice.proposed-by', { name: waiting.by, at: dateTime(waiting.at) })}
      </p>
      {waiting.until ? <p>{t('voteoffice.new-end', { at: dateTime(waiting.until) })}</p> : null}
      {waiting.reason ? <blockquote className="vote-office__reason">{waiting.reason}</blockquote> : null}
      <p>{t(`voteoffice.act-${kind}-text`)}</p>
      {waiting.mine ? (
        <p>
          <strong>{t('voteoffice.second-needed')}</strong>
        </p>
      ) : null}
      {trouble ? <Trouble error={trouble} retry={() => void settle()} /> : null}
      <Actions>
        {waiting.mine ? null : (
          <Button tone={FOR_GOOD.includes(kind) ? 'danger' : 'primary'} onClick={() => setAsking(true)}>
            {t('voteoffice.confirm')}
          </Button>
        )}
        <Button tone="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate({ params })}>
          {t(waiting.mine ? 'voteoffice.withdraw' : 'voteoffice.decline')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t(`voteoffice.act-${kind}`)}
        tone={FOR_GOOD.includes(kind) ? 'danger' : 'primary'}
        confirmLabel={confirm.isPending ? t('voteoffice.saving') : t('voteoffice.confirm')}
        cancelLabel={t('voteoffice.not-yet')}
        busy={confirm.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => confirm.mutate({ params }, { onError: () => setAsking(false) })}
      >
        {t(`voteoffice.act-${kind}-text`)}
      </ConfirmDialog>
    </Card>
  );
}

interface Typed {
  readonly kind: ActKind;
  readonly reason: string;
  readonly until: ClockTime;
}

function Proposal({
  view,
  possible,
  municipality,
}: {
  view: OfficeVoteView;
  possible: readonly ActKind[];
  municipality: string;
}) {
  const t = useText('voteoffice');
  const { ofError } = useRefusals();
  const [kept, keep, drop] = useOwn<Typed>(placeOfAct(municipality, view.number));
  const [attempt, setAttempt] = useState(false);
  const first = possible[0] ?? 'annul';
  const typed = kept ?? { kind: first, reason: '', until: endNow(view, first) };
  const kind = possible.includes(typed.kind) ? typed.kind : first;
  const longer = endOf(view, kind) !== null;
  const propose = useAction('office-votes.propose-act', (changed) => {
    drop();
    setAttempt(false);
    tellVote(municipality, changed);
  });
  const said = propose.error ? ofError(propose.error) : undefined;
  const until = momentOfClock(typed.until);
  const unread = attempt && longer && !until;
  return (
    <form
      noValidate
      className="vote-office__form"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(true);
        if (longer && !until) return;
        propose.mutate({
          params: { municipality, number: view.number },
          body: {
            kind,
            until: longer ? (until?.toISOString() ?? null) : null,
            reason: typed.reason,
          },
        });
      }}
    >
      <RadioGroup
        legend={t('voteoffice.propose-what')}
        value={kind}
        onChange={(next) => keep({ ...typed, kind: next, until: endNow(view, next) })}
        options={possible.map((one) => ({
          value: one,
          label: t(
            one === 'rerun' && view.moment === 'annulled' ? 'voteoffice.again' : `voteoffice.act-${one}`,
          ),
          hint: t(`voteoffice.act-${one}-text`),
        }))}
      />
      {longer ? (
        <ClockFields
          end="until"
          at={typed.until}
          onChange={(at) => keep({ ...typed, kind, until: at })}
          errorOf={(field) =>
            field === 'until-day' ? (unread ? t('voteoffice.fault-time') : said?.fields['until']) : undefined
          }
        />
      ) : null}
      <TextArea
        id={fieldId('reason')}
        label={t('voteoffice.reason')}
        hint={t('voteoffice.reason-hint')}
        optional={WITH_REASON.includes(kind) ? undefined : t('voteoffice.optional')}
        error={said?.fields['reason']}
        rows={3}
        value={typed.reason}
        onChange={(event) => keep({ ...typed, kind, reason: event.target.value })}
      />
      {propose.error && said?.general ? <Trouble error={propose.error} /> : null}
      <Actions>
        <Button type="submit" busy={propose.isPending}>
          {t('voteoffice.propose')}
        </Button>
      </Actions>
    </form>
  );
}

/** As the clock shows the end that an act would put off. */
const endNow = (view: OfficeVoteView, kind: ActKind): ClockTime => {
  const ends = endOf(view, kind);
  return ends === null ? { day: '', time: '' } : clockOf(ends);
};
