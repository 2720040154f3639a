import { RULE_PACKS, packOf } from '@talka/voting';
import {
  ButtonLink,
  Card,
  Columns,
  EmptyState,
  Entries,
  Entry,
  PageHead,
  Section,
  Skeleton,
} from '@talka/ui';
import { useSearchParams } from 'react-router';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useLocal } from '../pack-words.js';
import { pathOfVote } from '../places.js';
import { MomentTag } from './moment-tag.js';
import { NewVote } from './new-vote.js';
import { Crumbs, OfficeOfVotes } from './office-of-votes.js';
import { PackSource } from './pack-source.js';

/** The votes of a municipality for whoever sets them up, and the rules to begin a new one from. */
export function VotesPage({ municipality }: { municipality: string }) {
  const [address] = useSearchParams();
  const pack = packOf(address.get('pack') ?? '');
  return (
    <OfficeOfVotes municipality={municipality}>
      {(room) =>
        pack ? (
          <NewVote key={pack.id} pack={pack} municipality={room.municipality} />
        ) : (
          <VoteList municipality={municipality} />
        )
      }
    </OfficeOfVotes>
  );
}

function VoteList({ municipality }: { municipality: string }) {
  const t = useText('voteoffice');
  const { nameOf } = useTerritory();
  const { dateTime, euros } = useFormats();
  const local = useLocal();
  const found = useCall('office-votes.list', { params: { municipality } }, { staleTime: 0 });
  const votes = found.data?.votes;
  return (
    <Page title={t('voteoffice.title')}>
      <PageHead
        above={<Crumbs municipality={municipality} here={t('voteoffice.title')} />}
        title={t('voteoffice.title-of', { name: nameOf(municipality) })}
        lead={t('voteoffice.lead')}
      />
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('voteoffice.loading')} lines={5} /> : null}
      {votes?.length === 0 ? (
        <EmptyState title={t('voteoffice.empty')}>{t('voteoffice.empty-text')}</EmptyState>
      ) : null}
      {votes && votes.length > 0 ? (
        <Entries label={t('voteoffice.title')}>
          {votes.map((vote) => (
            <Entry
              key={vote.number}
              level={2}
              title={<Link to={pathOfVote(municipality, vote.number)}>{local(vote.name)}</Link>}
              tags={<MomentTag moment={vote.moment} />}
              meta={[
                t('voteoffice.from-to', {
                  from: dateTime(vote.opensAt),
                  to: vote.closesAt ? dateTime(vote.closesAt) : '…',
                }),
                euros(vote.budgetCents),
                t('voteoffice.projects-count', { count: vote.projects }),
              ].join(' · ')}
            />
          ))}
        </Entries>
      ) : null}
      <Section title={t('voteoffice.packs')}>
        <p className="vote-office__lead">{t('voteoffice.packs-lead')}</p>
        <Columns min="17rem">
          {RULE_PACKS.map((pack) => (
            <Card key={pack.id} className="vote-office__pack">
              <h3>{local(pack.name)}</h3>
              <p>{local(pack.about)}</p>
              <PackSource source={pack.source} />
              <ButtonLink
                as={Link}
                tone="quiet"
                to={`/office/${municipality}/votes?pack=${pack.id}`}
                aria-label={t('voteoffice.pack-begin-of', { name: local(pack.name) })}
              >
                {t('voteoffice.pack-begin')}
              </ButtonLink>
            </Card>
          ))}
        </Columns>
      </Section>
    </Page>
  );
}
