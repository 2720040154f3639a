import { REASONS } from '@talka/moderation';
import { PageHead, Section, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { TemplateForm } from './template-form.js';
import './fairness.css';

const GROUNDS = ['law', 'terms'] as const;

/** Where a municipality keeps what it usually writes to a ground, in every language people are told in. */
export function ReasonsOffice({ municipality }: { municipality: string }) {
  const t = useText('fairness');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('fairness.reasons')}
      others={{ title: t('fairness.not-yours'), text: t('fairness.not-yours-text') }}
    >
      {() => <Reasons municipality={municipality} />}
    </OfficialsOnly>
  );
}

function Reasons({ municipality }: { municipality: string }) {
  const t = useText('fairness');
  const { data, error, refetch } = useCall(
    'reason-templates.list',
    { params: { municipality } },
    { staleTime: 0 },
  );
  return (
    <Page title={t('fairness.reasons')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('fairness.reasons'), to: `/office/${municipality}/reasons` }}
          />
        }
        title={t('fairness.reasons')}
        lead={t('fairness.reasons-lead')}
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('fairness.loading')} lines={8} />}
      {data
        ? GROUNDS.map((ground) => (
            <Section key={ground} title={t(`fairness.${ground}`)}>
              <ul className="fairness__list">
                {REASONS[ground].map((reason) => {
                  const kept = data.templates.find((one) => one.reason === reason);
                  return (
                    <li key={reason}>
                      <TemplateForm
                        key={kept?.changedAt ?? ''}
                        municipality={municipality}
                        reason={reason}
                        kept={kept?.words ?? null}
                      />
                    </li>
                  );
                })}
              </ul>
            </Section>
          ))
        : null}
    </Page>
  );
}
