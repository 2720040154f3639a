import type { MyApplicationCard } from '@talka/contracts';
import { ButtonLink, EmptyState, Entries, Entry, PageHead, Skeleton, Tag, type Tone } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import '../calls.css';

type Standing = MyApplicationCard['state'] | NonNullable<MyApplicationCard['outcome']>;
const TONES: Readonly<Record<Standing, Tone>> = {
  ...{ draft: 'neutral', 'handed-in': 'info', withdrawn: 'neutral', chosen: 'done', 'not-chosen': 'neutral' },
};

export function MyApplications() {
  const t = useText('opencalls');
  return <PersonOnly title={t('opencalls.mine.title')}>{() => <Mine />}</PersonOnly>;
}

function Mine() {
  const t = useText('opencalls');
  const { data, error, refetch } = useCall('my-applications.list', {}, { staleTime: 0 });
  const toCalls = (
    <ButtonLink as={Link} to="/calls" tone="quiet">
      {t('opencalls.mine.to-calls')}
    </ButtonLink>
  );
  return (
    <Page title={t('opencalls.mine.title')}>
      <PageHead title={t('opencalls.mine.title')} lead={t('opencalls.mine.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('opencalls.calls.loading')} lines={4} />}
      {data?.applications.length === 0 ? (
        <EmptyState title={t('opencalls.mine.none')} action={toCalls} />
      ) : null}
      {data && data.applications.length > 0 ? (
        <Entries>
          {data.applications.map((it) => {
            const standing = it.outcome ?? it.state;
            return (
              <Entry
                key={it.call.number}
                level={2}
                title={
                  <Link to={`/me/applications/${it.call.number}`}>
                    {it.title || t('opencalls.mine.untitled')}
                  </Link>
                }
                tags={<Tag tone={TONES[standing]}>{t(`opencalls.mine.state-${standing}`)}</Tag>}
                meta={<span lang={it.call.language}>{it.call.title}</span>}
              />
            );
          })}
        </Entries>
      ) : null}
    </Page>
  );
}
