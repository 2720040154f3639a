import type { MunicipalityView, OfficeVoteView } from '@talka/contracts';
import { PageHead, Section, Skeleton, StatNumber, Timeline } from '@talka/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isRefusal } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useLocal } from '../pack-words.js';
import { STEPS } from '../faults.js';
import { useOfficeVote } from '../use-office-vote.js';
import { ChangeVote } from './change-vote.js';
import { Incidents } from './incidents-link.js';
import { InTwo } from './in-two.js';
import { MomentTag } from './moment-tag.js';
import { NextStep } from './next-step.js';
import { Crumbs, OfficeOfVotes } from './office-of-votes.js';
import { VoteFacts } from './vote-facts.js';

/** One vote: what comes next, what waits for a second person, and the numbers that may be seen. */
export function VotePage({ municipality, number }: { municipality: string; number: number }) {
  const [address] = useSearchParams();
  const changing = STEPS.some((step) => step === address.get('step'));
  return (
    <VoteRoom municipality={municipality} number={number}>
      {(view, town) =>
        changing && view.moment === 'draft' ? (
          <ChangeVote view={view} municipality={town} />
        ) : (
          <Overview view={view} municipality={town} />
        )
      }
    </VoteRoom>
  );
}

/** Fetches a vote for a page about it, and says what is in the way. */
export function VoteRoom({
  municipality,
  number,
  children,
}: {
  municipality: string;
  number: number;
  children: (view: OfficeVoteView, municipality: MunicipalityView) => ReactNode;
}) {
  return (
    <OfficeOfVotes municipality={municipality}>
      {(room) => (
        <Fetched municipality={room.municipality} number={number}>
          {children}
        </Fetched>
      )}
    </OfficeOfVotes>
  );
}

function Fetched({
  municipality,
  number,
  children,
}: {
  municipality: MunicipalityView;
  number: number;
  children: (view: OfficeVoteView, municipality: MunicipalityView) => ReactNode;
}) {
  const t = useText('voteoffice');
  const found = useOfficeVote(municipality.id, number);
  if (found.data) return children(found.data, municipality);
  if (isRefusal(found.error, 'vote.not-found')) return <MissingPage title={t('voteoffice.missing')} />;
  return (
    <Page title={t('voteoffice.title')}>
      <PageHead title={t('voteoffice.title')} />
      {found.error ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : (
        <Skeleton label={t('voteoffice.loading')} lines={6} />
      )}
    </Page>
  );
}

function Overview({ view, municipality }: { view: OfficeVoteView; municipality: MunicipalityView }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const { dateTime, number } = useFormats();
  const name = local(view.name);
  return (
    <Page title={name}>
      <PageHead
        above={<Crumbs municipality={municipality.id} here={name} />}
        title={name}
        meta={
          <>
            <MomentTag moment={view.moment} />
            <span>
              {t('voteoffice.from-to', {
                from: dateTime(view.opensAt),
                to: view.closesAt ? dateTime(view.closesAt) : '…',
              })}
            </span>
          </>
        }
      />
      <NextStep view={view} municipality={municipality.id} />
      {view.moment === 'draft' ? null : (
        <Section title={t('voteoffice.numbers')}>
          <div className="vote-office__numbers">
            {view.rules.secrecy === 'secret' ? (
              <>
                <StatNumber
                  value={number(view.envelopes)}
                  label={t('voteoffice.envelopes', { count: view.envelopes })}
                />
                <StatNumber value={number(view.onRoll.online)} label={t('voteoffice.roll-online')} />
              </>
            ) : null}
            {view.rules.paper ? (
              <StatNumber value={number(view.onRoll.desk)} label={t('voteoffice.roll-desk')} />
            ) : null}
          </div>
          <p className="t-small t-muted">{t('voteoffice.numbers-text')}</p>
        </Section>
      )}
      <Incidents view={view} municipality={municipality.id} />
      <InTwo view={view} municipality={municipality.id} />
      {view.acts.length > 0 ? (
        <Section title={t('voteoffice.done-acts')}>
          <Timeline
            label={t('voteoffice.done-acts')}
            steps={view.acts.map(({ kind, at, reason, until }) => ({
              id: `${kind} ${at}`,
              title: t(`voteoffice.did-${kind}`),
              when: dateTime(at),
              state: 'done',
              stateLabel: t('voteoffice.state-done'),
              children: (
                <>
                  {until ? <p>{t('voteoffice.new-end', { at: dateTime(until) })}</p> : null}
                  {reason ? <p>{reason}</p> : null}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
      <Section title={t('voteoffice.set-up')}>
        <VoteFacts view={view} municipality={municipality.id} />
      </Section>
    </Page>
  );
}
