import type { WorksView } from '@talka/contracts';
import {
  Button,
  ButtonLink,
  EmptyState,
  Entries,
  Entry,
  Notice,
  PageHead,
  Select,
  Skeleton,
} from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { PhotosOffice } from './photos-office.js';
import './idea-work.css';

/** What votes have chosen: an administrator says who asks people to help carry it out. */
export function WorksOffice({ municipality }: { municipality: string }) {
  const t = useText('works');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('works.title')}
      others={{ title: t('works.not-yours'), text: t('works.not-yours-text') }}
    >
      {() => <Works municipality={municipality} />}
    </OfficialsOnly>
  );
}

function Works({ municipality }: { municipality: string }) {
  const t = useText('works');
  const { nameOf } = useTerritory();
  const found = useCall('works.list', { params: { municipality } }, { staleTime: 0 });
  const [told, setTold] = useState(0);
  const { data } = found;
  return (
    <Page title={t('works.title')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('works.title'), to: `/office/${municipality}/works` }}
          />
        }
        title={t('works.title-of', { name: nameOf(municipality) })}
        lead={t('works.lead')}
      />
      {told > 0 ? <Told key={told} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('works.loading')} lines={6} /> : null}
      {data && data.ideas.length === 0 ? (
        <EmptyState title={t('works.none')}>{t('works.none-text')}</EmptyState>
      ) : null}
      {data && data.ideas.length > 0 && data.organisers.length === 0 ? (
        <Notice
          tone="warning"
          title={t('works.no-organisers')}
          actions={
            <ButtonLink as={Link} to={`/office/${municipality}/organisations`} tone="quiet" size="small">
              {t('works.orgs')}
            </ButtonLink>
          }
        />
      ) : null}
      {data && data.ideas.length > 0 ? (
        <Entries label={t('works.title')}>
          {data.ideas.map((idea) => (
            <Line
              key={idea.number}
              municipality={municipality}
              idea={idea}
              organisers={data.organisers}
              onTold={() => setTold((before) => before + 1)}
            />
          ))}
        </Entries>
      ) : null}
      <PhotosOffice municipality={municipality} />
    </Page>
  );
}

/** What came of a press. It takes the focus. */
function Told() {
  const t = useText('works');
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  return (
    <div ref={room} tabIndex={-1}>
      <Notice tone="success" live="polite" title={t('works.opened')} />
    </div>
  );
}

function Line({
  municipality,
  idea: { number, title, status, events },
  organisers,
  onTold,
}: {
  municipality: string;
  idea: WorksView['ideas'][number];
  organisers: WorksView['organisers'];
  onTold: () => void;
}) {
  const t = useText('works', 'delivery');
  const refusals = useRefusals();
  const [organiser, setOrganiser] = useState(String(organisers[0]?.number ?? ''));
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = useAction('works.open', async () => {
    setTrouble(null);
    await forget('works.list');
    onTold();
  });
  return (
    <Entry level={2} title={<Link to={`/ideas/${number}`}>{title}</Link>}>
      <p>
        <Link to={`/office/${municipality}/works/${number}`}>
          {t('plan.title')}
          <span className="t-hidden">: {title}</span>
        </Link>
      </p>
      {events.length > 0 ? (
        <ul>
          {events.map((event) => (
            <li key={event.number}>
              {event.state === 'draft' ? (
                t('works.event', { ...event })
              ) : (
                <Link to={`/events/${event.number}`}>{t('works.event', { ...event })}</Link>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {status === 'delivered' || organisers.length === 0 ? null : (
        <form
          noValidate
          className="works__open"
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
            const body = { organiser: Number(organiser) };
            if (!open.isPending) open.mutate({ params: { municipality, number }, body }, { onError });
          }}
        >
          <Select
            id={`organiser-${number}`}
            label={t('works.organiser')}
            value={organiser}
            onChange={(event) => setOrganiser(event.currentTarget.value)}
          >
            {organisers.map((one) => (
              <option key={one.number} value={one.number}>
                {one.name}
              </option>
            ))}
          </Select>
          <Button type="submit" tone="quiet" busy={open.isPending}>
            {t('works.open')}
            <span className="t-hidden"> {title}</span>
          </Button>
        </form>
      )}
    </Entry>
  );
}
