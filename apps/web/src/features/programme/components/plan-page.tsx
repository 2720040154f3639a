import type { OfficeEventView } from '@talka/contracts';
import { announce, Button, Details, Notice, PageHead, Section, Skeleton, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, isRefusal, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link, useGo } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { Page } from '../../../site/page.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { emptyEvent, typedOf } from '../draft.js';
import { PlanForm } from './plan-form.js';
import { PlannersOnly } from './planners-only.js';
import '../programme.css';

/** Where an event is planned: a new one, or one that is there already. */
export function PlanPage({ municipality, number }: { municipality: string; number: number | null }) {
  return (
    <PlannersOnly municipality={municipality}>
      {() =>
        number === null ? <New municipality={municipality} /> : <Known {...{ municipality, number }} />
      }
    </PlannersOnly>
  );
}

function Head({ municipality, title }: { municipality: string; title: string }) {
  const t = useText('programme');
  const list = { words: t('planning.title'), to: `/office/${municipality}/programme` };
  return (
    <PageHead above={<OfficeCrumbs municipality={municipality} list={list} here={title} />} title={title} />
  );
}

function New({ municipality }: { municipality: string }) {
  const t = useText('programme');
  const go = useGo();
  const plan = useAction('office-programme.plan', ({ number }) => {
    announce(t('planning.saved'));
    go(`/office/${municipality}/programme/${number}`);
  });
  return (
    <Page title={t('planning.new')}>
      <Head municipality={municipality} title={t('planning.new')} />
      <PlanForm
        name={`new:${municipality}`}
        municipality={municipality}
        initial={emptyEvent(municipality)}
        send={t('planning.save')}
        busy={plan.isPending}
        onSend={(body, then) => plan.mutate({ params: { municipality }, body }, then)}
      />
    </Page>
  );
}

function Known({ municipality, number }: { municipality: string; number: number }) {
  const t = useText('programme');
  const { data, error, refetch } = useCall(
    'office-programme.read',
    { params: { municipality, number } },
    { staleTime: 0 },
  );
  if (isRefusal(error, 'programme-event.not-found')) return <MissingPage title={t('happening.gone')} />;
  if (!data)
    return (
      <Page title={undefined}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('planning.loading')} lines={8} />
      </Page>
    );
  return <Editing key={data.revision} event={data} />;
}

function Editing({ event }: { event: OfficeEventView }) {
  const t = useText('programme');
  const refusals = useRefusals();
  const { municipality, number, revision, state } = event;
  const params = { municipality, number };
  const [why, setWhy] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const shown = (words: string) => (now: OfficeEventView) => {
    announce(words);
    void forget('programme-events.list');
    void forget('programme-events.read');
    cache.setQueryData(queryKey('office-programme.read', { params }), now);
  };
  const change = useAction('office-programme.change', shown(t('planning.saved')));
  const publish = useAction('office-programme.publish', shown(t('planning.published')));
  const cancel = useAction('office-programme.cancel', shown(t('planning.cancelled')));
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const title = event.texts.lv.title;
  return (
    <Page title={title}>
      <Head municipality={municipality} title={title} />
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      {state === 'draft' ? null : (
        <p>
          <b>{t(`planning.state-${state}`)}.</b>{' '}
          <Link to={`/calendar/events/${number}`}>{t('planning.look')}</Link>
        </p>
      )}
      {event.cancelled ? (
        <Notice tone="warning" title={t('happening.off-why')}>
          <p className="prewrap">{event.cancelled.why}</p>
        </Notice>
      ) : (
        <>
          {state === 'draft' ? (
            <div className="t-actions">
              <Button busy={publish.isPending} onClick={() => publish.mutate({ params }, { onError })}>
                {t('planning.publish')}
              </Button>
            </div>
          ) : null}
          <PlanForm
            name={`${number}:${revision}`}
            municipality={municipality}
            initial={typedOf(event)}
            send={t('planning.change')}
            busy={change.isPending}
            onSend={(draft, then) => change.mutate({ params, body: { revision, draft } }, then)}
          />
          <Section title={t('planning.cancel')}>
            <Details summary={t('planning.cancel')}>
              <form
                noValidate
                className="planning__part"
                onSubmit={(submitted) => {
                  submitted.preventDefault();
                  if (!cancel.isPending) cancel.mutate({ params, body: { words: why } }, { onError });
                }}
              >
                <TextArea
                  id="event-cancel"
                  label={t('planning.cancel-why')}
                  hint={t('planning.cancel-hint')}
                  rows={3}
                  error={said.fields['words']}
                  value={why}
                  onChange={({ currentTarget: { value } }) => setWhy(value)}
                />
                <div className="t-actions">
                  <Button type="submit" tone="danger" busy={cancel.isPending}>
                    {t('planning.cancel')}
                  </Button>
                </div>
              </form>
            </Details>
          </Section>
        </>
      )}
    </Page>
  );
}
