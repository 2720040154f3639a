import { PageHead, Skeleton } from '@talka/ui';
import { useSearchParams } from 'react-router';
import { Page } from '../../../site/page.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { AskForm } from './ask-form.js';
import { OwnNews } from './own-news.js';
import './news.css';

/** Where somebody asks for the news of municipalities: with their account, or at an address alone. */
export function NewsPage() {
  const t = useText('news');
  const session = useSession();
  const [address] = useSearchParams();
  const municipality = address.get('municipality') ?? '';
  return (
    <Page title={t('news.title')}>
      <PageHead title={t('news.title')} lead={t('news.lead')} />
      {session === undefined ? <Skeleton label={t('news.loading')} lines={6} /> : null}
      {session?.state === 'person' ? (
        <OwnNews municipality={municipality} email={session.person.email} />
      ) : null}
      {session && session.state !== 'person' ? <AskForm municipality={municipality} /> : null}
    </Page>
  );
}
