import type { OfficeVoteView } from '@talka/contracts';
import { ButtonLink, PageHead, Section } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { useLocal } from '../pack-words.js';
import { HelpLineForm } from './help-line-form.js';
import { IncidentList } from './incident-list.js';
import { Crumbs } from './office-of-votes.js';
import { ReportForm } from './report-form.js';
import { VoteRoom } from './vote-page.js';

/** Whom voters call, and what they are told when something goes wrong. One administrator may do all of it. */
export function IncidentsPage({ municipality, number }: { municipality: string; number: number }) {
  return (
    <VoteRoom municipality={municipality} number={number}>
      {(view) => <Incidents view={view} municipality={municipality} />}
    </VoteRoom>
  );
}

function Incidents({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const isPublic = view.moment !== 'draft';
  return (
    <Page title={t('voteoffice.incidents')}>
      <PageHead
        above={
          <Crumbs
            municipality={municipality}
            vote={{ number: view.number, name: local(view.name) }}
            here={t('voteoffice.incidents')}
          />
        }
        title={t('voteoffice.incidents')}
        lead={t('voteoffice.incidents-lead')}
        actions={
          isPublic ? (
            <ButtonLink as={Link} tone="quiet" to={`/votes/${view.number}/incidents`}>
              {t('voteoffice.incidents-public')}
            </ButtonLink>
          ) : undefined
        }
      />
      {isPublic ? (
        <>
          <IncidentList view={view} municipality={municipality} />
          <Section title={t('voteoffice.incident-new')}>
            <ReportForm view={view} municipality={municipality} />
          </Section>
        </>
      ) : null}
      <Section title={t('voteoffice.help-line')}>
        <HelpLineForm view={view} municipality={municipality} />
      </Section>
    </Page>
  );
}
