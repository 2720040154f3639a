import type { OwnHoursView } from '@talka/contracts';
import {
  ButtonLink,
  EmptyState,
  Entries,
  Entry,
  PageHead,
  Section,
  Skeleton,
  Stack,
  StatNumber,
  Tag,
} from '@talka/ui';
import { client, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useAt } from '../../../site/use-at.js';
import { useDuration } from '../../../site/use-duration.js';
import { approvedOf, byYear } from '../by-year.js';

/** What somebody has helped with, wherever it was: theirs to read, year by year. */
export function Passport() {
  const t = useText('hours');
  return <PersonOnly title={t('passport.title')}>{() => <Mine />}</PersonOnly>;
}

function Mine() {
  const t = useText('hours', 'certificates');
  const language = useLanguage();
  const duration = useDuration();
  const { data, error, refetch } = useCall('my-hours.list', {}, { staleTime: 0 });
  const hours = data?.hours ?? [];
  return (
    <Page title={t('passport.title')}>
      <PageHead
        title={t('passport.title')}
        lead={t('passport.lead')}
        actions={
          <>
            <ButtonLink as={Link} to="/me/certificates">
              {t('certificates.title')}
            </ButtonLink>
            <ButtonLink as={Link} to="/me/shifts" tone="quiet">
              {t('passport.shifts')}
            </ButtonLink>
          </>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('passport.loading')} lines={6} />}
      {data && hours.length === 0 ? (
        <EmptyState
          title={t('passport.empty')}
          action={
            <ButtonLink as={Link} to="/shifts">
              {t('passport.find')}
            </ButtonLink>
          }
        >
          {t('passport.empty-text')}
        </EmptyState>
      ) : null}
      {hours.length > 0 ? (
        <Stack>
          <StatNumber value={duration(approvedOf(hours))} label={t('passport.total')} />
          {approvedOf(hours) > 0 ? (
            <TakeDocument
              words={t('passport.reference')}
              ask={() => client.call('my-hours.reference', { query: { language } })}
            />
          ) : null}
        </Stack>
      ) : null}
      {byYear(hours).map(({ year, minutes, hours: all }) => (
        <Section key={year} title={`${year}: ${duration(minutes)}`}>
          <Entries label={year}>
            {all.map((one) => (
              <Helped key={one.shift} one={one} />
            ))}
          </Entries>
        </Section>
      ))}
    </Page>
  );
}

function Helped({ one }: { one: OwnHoursView }) {
  const t = useText('hours');
  const at = useAt();
  const { time } = useFormats();
  const duration = useDuration();
  const { nameOf } = useTerritory();
  return (
    <Entry
      level={3}
      title={<Link to={`/events/${one.event}`}>{one.title}</Link>}
      meta={
        <>
          <span>{one.role}</span>
          <span>
            {at(one.from)}–{time(one.until)}
          </span>
          <span>{one.organiser}</span>
          <span>{nameOf(one.municipality)}</span>
        </>
      }
    >
      {one.minutes === null ? (
        <Tag tone="new">{t('passport.waiting')}</Tag>
      ) : (
        <p>
          <b>{duration(one.minutes)}</b>
        </p>
      )}
    </Entry>
  );
}
