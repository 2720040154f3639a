import type { IncidentView, VoteView } from '@talka/contracts';
import { Breadcrumbs, ButtonLink, PageHead, Section, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { Incident } from './incident.js';
import { HelpLine } from './vote-help.js';
import './incidents.css';

/** What went wrong with a vote, as the public was told of it; what two people did about it comes as `children`. */
export function IncidentsPage({ vote, children }: { vote: VoteView; children: ReactNode }) {
  const t = useText('incidents', 'shell');
  const language = useLanguage();
  const { data, error, refetch } = useCall('votes.incidents', { params: { number: vote.number } });
  const name = nameIn(vote.name, language);
  const title = t('incidents.title', { name });
  return (
    <Page title={title}>
      <PageHead
        above={
          <Breadcrumbs
            label={t('nav.crumbs')}
            as={Link}
            crumbs={[
              { words: t('incidents.votes'), link: { to: '/votes' } },
              { words: name, link: { to: `/votes/${vote.number}` } },
              { words: t('incidents.crumb') },
            ]}
          />
        }
        title={title}
        lead={t('incidents.lead')}
        actions={
          <ButtonLink as={Link} tone="quiet" to={`/votes/${vote.number}`}>
            {t('incidents.to-vote')}
          </ButtonLink>
        }
      />
      <Section title={t('incidents.list')}>
        {data ? (
          <Incidents incidents={data.incidents} />
        ) : error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('incidents.loading')} lines={4} />
        )}
      </Section>
      {children}
      <Section title={t('help.title')}>
        <HelpLine vote={vote} />
      </Section>
    </Page>
  );
}

function Incidents({ incidents }: { incidents: readonly IncidentView[] }) {
  const t = useText('incidents');
  if (incidents.length === 0) return <p className="t-muted">{t('incidents.none')}</p>;
  return incidents.map((incident) => <Incident key={incident.number} incident={incident} />);
}
