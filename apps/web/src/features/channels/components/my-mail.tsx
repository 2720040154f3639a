import { PageHead, Section, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { HowTold } from './how-told.js';
import { ThisBrowser } from './this-browser.js';
import './channels.css';

/** How somebody is told of what may be chosen, what is always told, and why. */
export function MyMail() {
  const t = useText('channels');
  return <PersonOnly title={t('mails.title')}>{() => <Mine />}</PersonOnly>;
}

const ALWAYS = [
  'mails.always-shifts',
  'mails.always-answers',
  'mails.always-account',
  'mails.always-law',
] as const;

function Mine() {
  const t = useText('channels');
  const { data, error, refetch } = useCall('my-mail.read', {}, { staleTime: 0 });
  return (
    <Page title={t('mails.title')}>
      <PageHead title={t('mails.title')} lead={t('mails.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('mails.loading')} lines={6} />}
      {data ? (
        <>
          <HowTold kept={data} />
          <p>
            <Link to="/news">{t('mails.news')}</Link>
          </p>
          <ThisBrowser />
          <Section title={t('mails.always')}>
            <ul className="channels__always">
              {ALWAYS.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
