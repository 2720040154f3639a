import type { OrganisationView, PersonView } from '@talka/contracts';
import type { OrganisationRole } from '@talka/identity';
import { ButtonLink, Details, PageHead, Section, Skeleton, Tag } from '@talka/ui';
import { may } from '@talka/volunteering';
import { useState, type ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { Trouble } from '../../../site/trouble.js';
import { AskForm } from './ask-form.js';
import { OrganisationFacts, OrganisationState } from './organisation-facts.js';
import { OrganisationPeople } from './organisation-people.js';
import { OrganisersYear } from './organisers-year.js';
import { OwnEvents } from './own-events.js';
import '../organise.css';

/** What else an organisation holds, besides its events. */
type Workshops = (organisation: number, role: OrganisationRole) => ReactNode;

/** In whose name one organises, how each stands with the municipality, and its events. */
export function OrganisePage({ workshops }: { workshops: Workshops }) {
  const t = useText('organise');
  return (
    <PersonOnly title={t('organise.title')}>
      {(person) => <Mine person={person} workshops={workshops} />}
    </PersonOnly>
  );
}

function Mine({ person, workshops }: { person: PersonView; workshops: Workshops }) {
  const t = useText('organise');
  const { data, error, refetch } = useCall('my-organisations.list', {}, { staleTime: 0 });
  const [told, setTold] = useState<string | null>(null);
  const organisations = data?.organisations ?? [];
  const form = <AskForm home={person.municipality} onTold={setTold} />;
  return (
    <Page title={t('organise.title')}>
      <PageHead
        title={t('organise.title')}
        lead={t('organise.lead')}
        actions={
          <ButtonLink as={Link} to="/me/shifts" tone="quiet">
            {t('organise.own-shifts')}
          </ButtonLink>
        }
      />
      {told === null ? null : <Told key={told} words={told} />}
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('organise.loading')} lines={6} />}
      {organisations.map((one) => (
        <Organisation key={one.number} organisation={one} me={person.id} workshops={workshops} />
      ))}
      {data && organisations.length === 0 ? <Section title={t('ask.title')}>{form}</Section> : null}
      {data && organisations.length > 0 ? <Details summary={t('ask.another')}>{form}</Details> : null}
    </Page>
  );
}

function Organisation({
  organisation,
  me,
  workshops,
}: {
  organisation: OrganisationView;
  me: string;
  workshops: Workshops;
}) {
  const t = useText('organise');
  const { nameOf } = useTerritory();
  const { number, name, state, reason, municipality } = organisation;
  const role = organisation.role ?? 'gate';
  return (
    <Section title={name}>
      <div className="organisation">
        <div className="t-row t-gap-2">
          <OrganisationState state={state} />
          <Tag>{t(`people.role-${role}`)}</Tag>
        </div>
        <p className="organisation__facts">
          <span>{nameOf(municipality)}</span>
          <OrganisationFacts organisation={organisation} />
        </p>
        {reason ? <p>{t('organisation.reason', { reason })}</p> : null}
        {state === 'verified' ? null : <p className="t-muted">{t(`organise.${state}-text`)}</p>}
        {state === 'turned-down' ? null : <OwnEvents organisation={number} role={role} />}
        {state === 'turned-down' ? null : workshops(number, role)}
        {state === 'verified' ? (
          <>
            <OrganisationPeople organisation={number} me={me} role={role} />
            {may(role, 'hours') ? <OrganisersYear organisation={number} /> : null}
          </>
        ) : null}
      </div>
    </Section>
  );
}
