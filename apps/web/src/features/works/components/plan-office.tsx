import { ButtonLink, Button, EmptyState, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import type { DeliveryView } from '@talka/contracts';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { NewStep } from './new-step.js';
import type { Planned } from './planned.js';
import { PhotosOffice } from './photos-office.js';
import { StepOffice } from './step-office.js';
import { WhoAnswers } from './who-answers.js';
import './idea-work.css';

/** An administrator writes how what a vote has chosen is carried out. */
export function PlanOffice(here: Planned) {
  const t = useText('delivery', 'works');
  return (
    <OfficialsOnly
      municipality={here.municipality}
      roles={['administrator']}
      title={t('plan.title')}
      others={{ title: t('works.not-yours'), text: t('works.not-yours-text') }}
    >
      {() => <Plan {...here} />}
    </OfficialsOnly>
  );
}

function Plan({ municipality, number }: Planned) {
  const t = useText('delivery', 'works');
  const { data, error, refetch } = useCall('ideas.delivery', { params: { number } }, { staleTime: 0 });
  const idea = useCall('ideas.read', { params: { number } }).data;
  const delivery = data?.delivery;
  return (
    <Page title={t('plan.title')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('works.title'), to: `/office/${municipality}/works` }}
          />
        }
        title={t('plan.title-of', { title: idea?.title ?? String(number) })}
        lead={t('plan.lead')}
        actions={
          <ButtonLink as={Link} to={`/ideas/${number}`} tone="quiet" size="small">
            {t('plan.see')}
          </ButtonLink>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('plan.loading')} lines={6} />}
      {data && !delivery ? (
        <EmptyState title={t('plan.not-chosen')}>{t('plan.not-chosen-text')}</EmptyState>
      ) : null}
      {delivery ? <Written municipality={municipality} number={number} delivery={delivery} /> : null}
    </Page>
  );
}

function Written({ delivery, ...here }: Planned & { delivery: DeliveryView }) {
  const t = useText('delivery');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const deliver = useAction('works.deliver', () => {
    setTrouble(null);
    void forget('ideas.delivery');
  });
  const open = delivery.deliveredOn === null;
  return (
    <>
      {open ? (
        <WhoAnswers {...here} delivery={delivery} />
      ) : (
        <Notice tone="success" live="polite" title={t('plan.delivered')} />
      )}
      <Section title={t('project.steps')}>
        {delivery.steps.length === 0 ? <p className="t-muted">{t('project.none')}</p> : null}
        <ul className="plan">
          {delivery.steps.map((step) => (
            <StepOffice key={step.id} {...here} step={step} today={delivery.today} />
          ))}
        </ul>
      </Section>
      {open ? <NewStep {...here} /> : null}
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {open && delivery.steps.length > 0 ? (
        <Button
          className="plan__finish"
          busy={deliver.isPending}
          onClick={() => {
            const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
            if (!deliver.isPending) deliver.mutate({ params: here }, { onError });
          }}
        >
          {t('plan.deliver')}
        </Button>
      ) : null}
      <PhotosOffice municipality={here.municipality} plan={{ number: here.number, steps: delivery.steps }} />
    </>
  );
}
