import { PageHead, Section } from '@talka/ui';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { CallForm } from './call-form.js';
import { CallList } from './call-list.js';
import '../calls.css';

/** Where a municipality announces a call, and finds those it has. */
export function CallsOffice({ municipality }: { municipality: string }) {
  const t = useText('opencalls');
  const title = t('opencalls.desk.title');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={title}
      others={{
        title: t('opencalls.desk.administrators'),
        text: t('opencalls.desk.administrators-text'),
      }}
    >
      {({ municipality: here }) => (
        <Page title={title}>
          <PageHead
            above={
              <OfficeCrumbs
                municipality={municipality}
                list={{ words: title, to: `/office/${municipality}/calls` }}
              />
            }
            title={title}
            lead={t('opencalls.desk.lead')}
          />
          <Section title={t('opencalls.desk.list')}>
            <CallList municipality={municipality} />
          </Section>
          <Section title={t('opencalls.desk.new')}>
            <CallForm municipality={here} />
          </Section>
        </Page>
      )}
    </OfficialsOnly>
  );
}
