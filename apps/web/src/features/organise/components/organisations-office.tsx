import type { OrganisationView } from '@talka/contracts';
import { EmptyState, Entries, Entry, PageHead, Section, Skeleton } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { Trouble } from '../../../site/trouble.js';
import { BarsOffice } from './bars-office.js';
import { DecideOnOrganisation } from './decide-on-organisation.js';
import { OrganisationFacts, OrganisationState } from './organisation-facts.js';
import '../organise.css';

/** Who asks to organise in a municipality: an administrator looks at them, says yes, or why not. */
export function OrganisationsOffice({ municipality }: { municipality: string }) {
  const t = useText('organise');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('orgs.title')}
      others={{ title: t('orgs.not-yours'), text: t('orgs.not-yours-text') }}
    >
      {() => <Organisations municipality={municipality} />}
    </OfficialsOnly>
  );
}

function Organisations({ municipality }: { municipality: string }) {
  const t = useText('organise');
  const { nameOf } = useTerritory();
  const found = useCall('office-organisations.list', { params: { municipality } }, { staleTime: 0 });
  const [told, setTold] = useState<string | null>(null);
  const all = found.data?.organisations ?? [];
  const waiting = all.filter(({ state }) => state === 'asked');
  const decided = all.filter(({ state }) => state !== 'asked');
  return (
    <Page title={t('orgs.title')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('orgs.title'), to: `/office/${municipality}/organisations` }}
          />
        }
        title={t('orgs.title-of', { name: nameOf(municipality) })}
        lead={t('orgs.lead')}
      />
      {told === null ? null : <Told key={told} words={told} />}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('orgs.loading')} lines={6} /> : null}
      {found.data ? (
        <Section title={t('orgs.waiting')}>
          {waiting.length === 0 ? (
            <EmptyState title={t('orgs.waiting-none')}>{t('orgs.waiting-none-text')}</EmptyState>
          ) : (
            <Entries label={t('orgs.waiting')}>
              {waiting.map((one) => (
                <Line key={one.number} organisation={one}>
                  <DecideOnOrganisation organisation={one} onTold={setTold} />
                </Line>
              ))}
            </Entries>
          )}
        </Section>
      ) : null}
      {decided.length > 0 ? (
        <Section title={t('orgs.decided')}>
          <Entries label={t('orgs.decided')}>
            {decided.map((one) => (
              <Line key={one.number} organisation={one} />
            ))}
          </Entries>
        </Section>
      ) : null}
      <BarsOffice municipality={municipality} onTold={setTold} />
    </Page>
  );
}

function Line({ organisation, children }: { organisation: OrganisationView; children?: ReactNode }) {
  const t = useText('organise');
  const { name, state, reason } = organisation;
  return (
    <Entry
      level={3}
      title={name}
      tags={<OrganisationState state={state} />}
      meta={<OrganisationFacts organisation={organisation} />}
      actions={children}
    >
      {reason ? <p>{t('organisation.reason', { reason })}</p> : null}
    </Entry>
  );
}
