import type { PersonView } from '@talka/contracts';
import { Button, ButtonLink, PageHead, Section } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import { useState } from 'react';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { dutiesOf, signOut } from '../../../site/session.js';
import { Trouble } from '../../../site/trouble.js';
import { useLanguage, useText } from '../../../site/text.js';
import { DetailsForm } from './details-form.js';
import { EmailChange } from './email-change.js';
import { MyData } from './my-data.js';
import { Sessions } from './sessions.js';
import { WhereYouLive } from './where-you-live.js';
import './me.css';

/** What is known of a person, and what they can do about it. */
export function Me() {
  const t = useText('account', 'shell');
  return <PersonOnly title={t('account.details')}>{(person) => <Mine person={person} />}</PersonOnly>;
}

function Mine({ person }: { person: PersonView }) {
  const t = useText('account', 'shell');
  const language = useLanguage();
  const go = useGo();
  const [trouble, setTrouble] = useState<unknown>(null);
  const leave = () => {
    // First away from here: this page has nothing to show a visitor.
    void signOut().then(() => go('/'), setTrouble);
  };
  return (
    <Page title={t('account.details')}>
      <FormsLocale locale={language}>
        <PageHead
          title={person.name}
          lead={t('me.lead')}
          actions={
            <>
              <ButtonLink as={Link} to="/me/ideas" tone="quiet">
                {t('account.ideas')}
              </ButtonLink>
              <ButtonLink as={Link} to="/me/shifts" tone="quiet">
                {t('account.shifts')}
              </ButtonLink>
              <ButtonLink as={Link} to="/me/workshops" tone="quiet">
                {t('me.workshops')}
              </ButtonLink>
              <ButtonLink as={Link} to="/me/certificates" tone="quiet">
                {t('me.certificates')}
              </ButtonLink>
              <ButtonLink as={Link} to="/me/applications" tone="quiet">
                {t('me.applications')}
              </ButtonLink>
              <ButtonLink as={Link} to="/me/notices" tone="quiet">
                {person.unread > 0 ? t('me.notices-unread', { count: person.unread }) : t('account.notices')}
              </ButtonLink>
              {dutiesOf(person).map(({ to, words }) => (
                <ButtonLink key={to} as={Link} to={to} tone="quiet">
                  {t(words)}
                </ButtonLink>
              ))}
              <Button tone="quiet" onClick={leave}>
                {t('account.leave')}
              </Button>
            </>
          }
        />
        {trouble ? <Trouble error={trouble} /> : null}
        <Section title={t('me.details')}>
          <DetailsForm key={person.id} person={person} />
        </Section>
        <Section title={t('proof.title')}>
          <WhereYouLive key={`${person.municipality} ${person.area}`} />
        </Section>
        <Section title={t('email.title')}>
          <EmailChange person={person} />
        </Section>
        <Section title={t('sessions.title')}>
          <Sessions />
        </Section>
        <Section title={t('data.title')}>
          <MyData person={person} />
        </Section>
      </FormsLocale>
    </Page>
  );
}
