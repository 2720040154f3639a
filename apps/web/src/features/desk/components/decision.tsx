import type { CaseCard, CaseView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { isRestriction, type Outcome } from '@talka/moderation';
import { announce, ButtonLink, Button, Notice } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useKept } from '../../../site/kept.js';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { isOutdated, refetchCase, revisionShown, useClaim, useDecide, useRelease } from '../api/case.js';
import { contentMark, standing } from '../case-facts.js';
import { chooseWay, NO_DRAFT, translationsOf } from '../draft.js';
import { deskPath, type DeskFilter } from '../filter.js';
import { nextToTake } from '../line-up.js';
import { titleOf } from '../text.js';
import { useNow } from '../use-now.js';
import { DecisionForm } from './decision-form.js';
import { DecisionWays } from './decision-ways.js';

/** Taking a case, deciding it, and what stands in the way of either. */
export function Decision({
  view,
  opened,
  filter,
  queue,
}: {
  view: CaseView;
  /** The case as it was when the moderator began to read. */
  opened: CaseView;
  filter: DeskFilter;
  queue: readonly CaseCard[];
}) {
  const t = useText('desk');
  const refusal = useText('refusals');
  const { time } = useFormats();
  const now = useNow();
  const [draft, setDraft, forgetDraft] = useKept(`desk:case:${view.id}`, NO_DRAFT);
  const [readMark, setReadMark] = useState(() => contentMark(opened));
  const [sent, setSent] = useState(false);
  // A draft kept from before opens as it was left, without taking the focus from the text to be read.
  const [begun, setBegun] = useState(false);
  const claim = useClaim();
  const release = useRelease();
  const decide = useDecide();
  const params = { params: { case: view.id } };
  const outdated = (error: unknown) => {
    if (!isOutdated(error)) return;
    refetchCase(view.id);
    announce(t('desk.case.refreshed'));
  };

  const take = async () => {
    try {
      const taken = await claim.mutateAsync(params);
      if (taken.claim) announce(t('desk.case.taken', { time: time(taken.claim.until) }));
    } catch (error) {
      outdated(error);
    }
  };
  const giveBack = () =>
    release.mutate(params, { onSuccess: () => announce(t('desk.case.given-back')), onError: outdated });
  const begin = (outcome: Outcome) => {
    setBegun(true);
    setDraft(chooseWay(draft, outcome));
    // Whoever begins to write has the case; a colleague need not read it for nothing.
    if (who.state === 'free') void take();
  };
  const send = () => {
    if (draft.outcome === null) return;
    const body = {
      revision: revisionShown(view.id) ?? view.revision,
      outcome: draft.outcome,
      reason: isRestriction(draft.outcome) ? draft.reason : null,
      words: draft.words,
      translations: translationsOf(draft, view.language),
      ...(draft.outcome === 'keep' && draft.unfounded ? { unfounded: true } : {}),
    };
    decide.mutate(
      { ...params, body },
      {
        onSuccess: () => {
          forgetDraft();
          setSent(true);
        },
        onError: outdated,
      },
    );
  };

  const who = standing(view, now);
  const trouble = claim.error ?? release.error;
  // Where the case stands now already says why it could not be taken.
  const told = isOutdated(trouble) && (who.state === 'held' || who.state === 'blocked');
  const wasMine = useRef(false);
  if (who.state === 'mine') wasMine.current = true;
  const changed = !sent && contentMark(view) !== readMark;
  const next = nextToTake(
    queue,
    view.id,
    ({ claim: held }) => !held || held.mine || Date.parse(held.until) <= now.getTime(),
  );
  const onwards = next ? <NextCase of={next} filter={filter} focus={sent} /> : null;

  if (sent) {
    return (
      <section className="decide" aria-label={t('desk.decide.title')}>
        <Notice tone="success" live="polite" title={t('desk.decide.done')} actions={onwards} />
      </section>
    );
  }
  return (
    <section className="decide" aria-label={t('desk.decide.title')}>
      {changed && who.state !== 'blocked' ? (
        <Notice
          tone="warning"
          live="polite"
          title={t('desk.case.content-changed')}
          actions={
            <Button tone="quiet" size="small" onClick={() => setReadMark(contentMark(view))}>
              {t('desk.case.content-read')}
            </Button>
          }
        >
          {t('desk.case.content-changed-text')}
        </Notice>
      ) : null}
      {trouble && !told ? <Trouble error={trouble} /> : null}
      {who.state === 'blocked' ? (
        <Notice title={sayRefusal(refusal, who.code)} actions={onwards} />
      ) : who.state === 'held' ? (
        <Notice title={t('desk.held-until', { name: who.name, time: time(who.until) })} actions={onwards} />
      ) : draft.outcome === null ? (
        <DecisionWays
          of={view}
          mine={who.state === 'mine' ? who : null}
          ended={wasMine.current && who.state === 'free'}
          busy={claim.isPending || release.isPending}
          onTake={() => void take()}
          onGiveBack={giveBack}
          onBegin={begin}
        />
      ) : (
        <DecisionForm
          of={view}
          draft={{ ...draft, outcome: draft.outcome }}
          now={now}
          onChange={setDraft}
          onLater={() => setDraft(chooseWay(draft, null))}
          onSend={send}
          busy={decide.isPending || claim.isPending}
          error={decide.error}
          focus={begun}
          hold={changed ? t('desk.case.content-changed-text') : undefined}
        />
      )}
    </section>
  );
}

function NextCase({ of, filter, focus }: { of: CaseCard; filter: DeskFilter; focus: boolean }) {
  const t = useText('desk');
  const link = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (focus) link.current?.querySelector('a')?.focus();
  }, [focus]);
  return (
    <span ref={link}>
      <ButtonLink as={Link} to={deskPath(filter, of.id)} size="small">
        {t('desk.case.next-is', { title: titleOf(of) })}
      </ButtonLink>
    </span>
  );
}
