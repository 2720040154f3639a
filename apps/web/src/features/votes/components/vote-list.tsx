import type { VoteCard } from '@talka/contracts';
import { ButtonLink, EmptyState, Entries, Entry, LockIcon, Section, Skeleton, Tag } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { GROUPS, groupOf, momentKey, toneOfMoment } from '../moment.js';
import { useWhenSaid } from '../when-said.js';
import './votes.css';

/** All votes anyone may know of: where something can be done first. */
export function VoteList() {
  const t = useText('votes');
  const { data, error, refetch } = useCall('votes.list');
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('votes.loading')} lines={8} heading />;
  if (data.votes.length === 0) {
    return (
      <EmptyState
        title={t('votes.empty')}
        action={
          <ButtonLink as={Link} to="/ideas">
            {t('votes.empty-action')}
          </ButtonLink>
        }
      >
        {t('votes.empty-text')}
      </EmptyState>
    );
  }
  return GROUPS.map((group) => {
    const own = data.votes.filter(({ moment }) => groupOf(moment) === group);
    if (own.length === 0) return null;
    return (
      <Section key={group} title={t(`votes.${group}`)}>
        <Entries>
          {own.map((vote) => (
            <VoteEntry key={vote.number} vote={vote} />
          ))}
        </Entries>
      </Section>
    );
  });
}

function VoteEntry({ vote }: { vote: VoteCard }) {
  const t = useText('votes');
  const language = useLanguage();
  const { euros } = useFormats();
  const { nameOf } = useTerritory();
  const said = useWhenSaid();
  return (
    <Entry
      level={3}
      tags={
        <>
          <Tag tone={toneOfMoment(vote.moment)}>{t(momentKey(vote.moment))}</Tag>
          {vote.secrecy === 'secret' ? (
            <Tag tone="neutral" icon={<LockIcon size={1} />}>
              {t('votes.secret')}
            </Tag>
          ) : (
            <Tag tone="neutral">{t('votes.open')}</Tag>
          )}
        </>
      }
      title={<Link to={`/votes/${vote.number}`}>{nameIn(vote.name, language)}</Link>}
      meta={[
        nameOf(vote.municipality),
        euros(vote.budgetCents),
        t('votes.projects', { count: vote.projects }),
        ...(vote.pots > 1 ? [t('votes.pots', { count: vote.pots })] : []),
      ].join(' · ')}
    >
      <p className="vote-entry__when">{said(vote)}</p>
    </Entry>
  );
}
