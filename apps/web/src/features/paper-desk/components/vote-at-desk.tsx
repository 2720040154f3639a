import type { MunicipalityView, VoteView } from '@talka/contracts';
import { ChipGroup, ChipLink, EmptyState, PageHead, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { pathOfBatches, pathOfVoters } from '../places.js';
import { DeskCrumbs } from './desk-gate.js';

const PARTS = ['voters', 'batches'] as const;

/** A vote with paper, once it is here; what else can be is said in its place. */
export function VoteAtDesk({
  municipality,
  number,
  children,
}: {
  municipality: string;
  number: number;
  children: (vote: VoteView) => ReactNode;
}) {
  const t = useText('paperdesk');
  const { data: vote, error, refetch } = useCall('votes.read', { params: { number } }, { staleTime: 0 });
  if (vote && vote.municipality === municipality && vote.rules.paper) return children(vote);
  if (vote && vote.municipality === municipality) {
    return (
      <Page title={t('paperdesk.title')}>
        <PageHead title={t('paperdesk.title')} />
        <EmptyState title={t('paperdesk.no-paper')}>{t('paperdesk.no-paper-text')}</EmptyState>
      </Page>
    );
  }
  if (vote || isRefusal(error, 'vote.not-found')) return <MissingPage title={t('paperdesk.missing')} />;
  return (
    <Page title={t('paperdesk.title')}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('paperdesk.loading')} lines={6} heading />
      )}
    </Page>
  );
}

/** The head of both parts of a vote's desk, and the way between them. */
export function DeskHead({
  vote,
  municipality,
  part,
}: {
  vote: VoteView;
  municipality: MunicipalityView;
  part: (typeof PARTS)[number];
}) {
  const t = useText('paperdesk');
  const language = useLanguage();
  const { dateTime } = useFormats();
  const name = nameIn(vote.name, language);
  const paths = {
    voters: pathOfVoters(municipality.id, vote.number),
    batches: pathOfBatches(municipality.id, vote.number),
  };
  return (
    <>
      <PageHead
        above={<DeskCrumbs municipality={municipality.id} here={name} />}
        title={name}
        meta={
          <span>
            {t(`paperdesk.moment-${vote.moment}`)}
            {' · '}
            {`${dateTime(vote.opensAt)} – ${vote.closesAt ? dateTime(vote.closesAt) : '…'}`}
          </span>
        }
      />
      <ChipGroup label={t('paperdesk.parts')}>
        {PARTS.map((one) => (
          <ChipLink key={one} as={Link} to={paths[one]} current={one === part}>
            {t(`paperdesk.${one}`)}
          </ChipLink>
        ))}
      </ChipGroup>
    </>
  );
}
