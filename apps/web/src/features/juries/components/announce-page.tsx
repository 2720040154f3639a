import { PageHead, Section } from '@talka/ui';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { AnnounceForm } from './announce-form.js';
import { JuryList } from './jury-list.js';
import '../juries.css';

/** Where a municipality announces a jury, and finds those it has. */
export function AnnouncePage({ municipality }: { municipality: string }) {
  const t = useText('juries');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('juries.announce.title')}
      others={{ title: t('juries.announce.administrators'), text: t('juries.announce.administrators-text') }}
    >
      {({ municipality: here }) => (
        <Page title={t('juries.announce.title')}>
          <PageHead
            above={
              <OfficeCrumbs municipality={municipality} list={{ words: t('juries.title'), to: '/juries' }} />
            }
            title={t('juries.announce.title')}
            lead={t('juries.announce.lead')}
          />
          <AnnounceForm municipality={here} />
          <Section title={t('juries.announce.list')}>
            <JuryList municipality={municipality} />
          </Section>
        </Page>
      )}
    </OfficialsOnly>
  );
}
