import { ButtonLink, EmptyState, Entries, Entry, PageHead, Section, Skeleton, Tag } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { Trouble } from '../../../site/trouble.js';
import { useFormats, useText } from '../../../site/text.js';
import { toneOfMine } from '../what-next.js';
import { Invitations } from './invitations.js';
import './my-ideas.css';

/** Every idea a person wrote or helps to write, and where each one is. */
export function MyIdeas() {
  const t = useText('shell');
  return <PersonOnly title={t('account.ideas')}>{() => <List />}</PersonOnly>;
}

function List() {
  const t = useText('account', 'shell', 'public');
  const { relative } = useFormats();
  const { nameOf } = useTerritory();
  const asked = useCall('my-ideas.list', {}, { staleTime: 0 });
  const ideas = asked.data?.ideas ?? [];
  return (
    <Page title={t('account.ideas')}>
      <PageHead
        title={t('account.ideas')}
        lead={ideas.length > 0 ? t('mine.lead') : undefined}
        actions={
          <ButtonLink as={Link} to="/propose">
            {t('mine.propose')}
          </ButtonLink>
        }
      />
      <p>
        <Link to="/me/picks">{t('mine.picks')}</Link>
      </p>
      <Invitations />
      {asked.isPending ? <Skeleton label={t('account.ideas')} lines={6} /> : null}
      {asked.error ? <Trouble error={asked.error} retry={() => void asked.refetch()} /> : null}
      {asked.data && ideas.length === 0 ? (
        <EmptyState title={t('mine.empty')}>{t('mine.empty-text')}</EmptyState>
      ) : null}
      {ideas.length > 0 ? (
        <Section title={t('mine.all')}>
          <Entries label={t('account.ideas')}>
            {ideas.map((idea) => (
              <Entry
                key={idea.id}
                level={3}
                tags={
                  <>
                    <Tag tone={toneOfMine(idea.status)}>{t(`status.${idea.status}`)}</Tag>
                    {idea.hidden ? <Tag tone="danger">{t('mine.hidden')}</Tag> : null}
                    {idea.role === 'co-author' ? <Tag tone="neutral">{t('mine.co-author')}</Tag> : null}
                  </>
                }
                title={
                  <Link to={`/me/ideas/${idea.id}`} lang={idea.title ? idea.language : undefined}>
                    {idea.title || t('mine.untitled')}
                  </Link>
                }
                meta={[
                  idea.municipality ? nameOf(idea.municipality) : null,
                  idea.number === null ? null : t('ideas.support', { count: idea.support }),
                  t('mine.changed', { when: relative(idea.changedAt) }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
                actions={
                  idea.status === 'draft' || idea.status === 'returned' ? (
                    <ButtonLink as={Link} to={`/propose/${idea.id}`} tone="quiet" size="small">
                      {t(idea.status === 'draft' ? 'mine.go-on' : 'mine.mend')}
                    </ButtonLink>
                  ) : null
                }
              />
            ))}
          </Entries>
        </Section>
      ) : null}
    </Page>
  );
}
