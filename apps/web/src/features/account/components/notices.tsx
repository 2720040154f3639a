import {
  Button,
  Entries,
  Entry,
  EmptyState,
  PageHead,
  Skeleton,
  Tag,
  CheckIcon,
  ButtonLink,
} from '@talka/ui';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { placeOf } from '../../../site/language.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { Trouble } from '../../../site/trouble.js';
import { useFormats, useText } from '../../../site/text.js';
import { noticeWords } from '../notice-words.js';

/** What happened with a person's ideas and roles, newest first. New ones appear by themselves. */
export function Notices() {
  const t = useText('shell');
  return <PersonOnly title={t('account.notices')}>{() => <List />}</PersonOnly>;
}

function List() {
  const t = useText('account', 'shell');
  const { relative, dateTime } = useFormats();
  const asked = useCall('me.notices', {}, { staleTime: 0 });
  const read = useAction('me.read-notices', () =>
    Promise.all([forget('me.notices'), forget('session.read')]),
  );
  const notices = asked.data?.notices ?? [];
  const unread = asked.data?.unread ?? 0;
  const [newest] = notices;
  return (
    <Page title={t('account.notices')}>
      <PageHead
        title={t('account.notices')}
        lead={
          notices.length > 0
            ? unread > 0
              ? t('notices.unread', { count: unread })
              : t('notices.all-read')
            : undefined
        }
        actions={
          <>
            {unread > 0 && newest ? (
              <Button
                tone="quiet"
                icon={<CheckIcon />}
                busy={read.isPending}
                onClick={() => read.mutate({ body: { upTo: newest.id } })}
              >
                {t('notices.read')}
              </Button>
            ) : null}
            <ButtonLink as={Link} to="/me/mail" tone="quiet">
              {t('notices.mail')}
            </ButtonLink>
          </>
        }
      />
      {asked.isPending ? <Skeleton label={t('account.notices')} lines={6} /> : null}
      {asked.error ? <Trouble error={asked.error} retry={() => void asked.refetch()} /> : null}
      {read.error ? <Trouble error={read.error} /> : null}
      {asked.data && notices.length === 0 ? (
        <EmptyState
          title={t('notices.empty')}
          action={
            <ButtonLink as={Link} to="/propose">
              {t('nav.propose')}
            </ButtonLink>
          }
        >
          {t('notices.empty-text')}
        </EmptyState>
      ) : null}
      {notices.length > 0 ? (
        <Entries label={t('account.notices')}>
          {notices.map((notice) => {
            const { key, params } = noticeWords(notice);
            return (
              <Entry
                key={notice.id}
                tags={notice.read ? null : <Tag tone="new">{t('notices.new')}</Tag>}
                title={<Link to={placeOf(notice.link).path}>{t(key, params)}</Link>}
                meta={
                  <time dateTime={notice.at} title={dateTime(notice.at)}>
                    {relative(notice.at)}
                  </time>
                }
              />
            );
          })}
        </Entries>
      ) : null}
    </Page>
  );
}
