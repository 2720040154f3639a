import { ButtonLink, PersonIcon } from '@talka/ui';
import { cache } from '../site/api.js';
import { queryKey } from '../site/keys.js';
import { Link, useSignInPath } from '../site/link.js';
import { dutiesOf, signOut, useSession } from '../site/session.js';
import { useFormats, useText } from '../site/text.js';
import { useWatch } from '../site/watch.js';
import type { SessionView } from '@talka/contracts';
import { Drop } from './drop.js';

/** How many notices wait, as a number to see and as words to hear; nothing when none does. */
export function Unread({ count }: { count: number }) {
  const t = useText('shell');
  const { number } = useFormats();
  if (count === 0) return null;
  return (
    <span className="account__unread">
      <span aria-hidden="true">{number(count)}</span>
      <span className="t-hidden">{t('account.unread', { count })}</span>
    </span>
  );
}

/** The way in for visitors; for people, their own pages and how many notices wait. */
export function AccountMenu({ path }: { path: string }) {
  const t = useText('shell');
  const session = useSession();
  const signIn = useSignInPath();
  const person = session?.state === 'person' ? session.person : undefined;
  useWatch(person ? { what: 'me' } : null, {
    'notices.changed': ({ unread }) => {
      cache.setQueryData<SessionView>(queryKey('session.read'), (before) =>
        before?.state === 'person' ? { ...before, person: { ...before.person, unread } } : before,
      );
      void cache.invalidateQueries({ queryKey: ['me.notices'] });
    },
  });
  if (session?.state === 'newcomer') {
    return path === '/welcome' ? null : (
      <ButtonLink as={Link} to="/welcome" tone="primary" size="small">
        {t('account.finish')}
      </ButtonLink>
    );
  }
  if (!person) {
    return (
      <ButtonLink
        as={Link}
        to={path === '/sign-in' ? path : signIn}
        tone="quiet"
        size="small"
        className="sign-in"
      >
        {t('nav.sign-in')}
      </ButtonLink>
    );
  }
  const ways = [
    { to: '/me/ideas', words: t('account.ideas') },
    { to: '/me/shifts', words: t('account.shifts') },
    {
      to: '/me/notices',
      words:
        person.unread > 0
          ? `${t('account.notices')}: ${t('account.unread', { count: person.unread })}`
          : t('account.notices'),
    },
    { to: '/me', words: t('account.details') },
    ...dutiesOf(person).map(({ to, words }) => ({ to, words: t(words) })),
  ];
  return (
    <Drop
      path={path}
      className="account"
      summary={
        <>
          <PersonIcon />
          <span className="t-hidden">{t('account.menu')}: </span>
          <span className="account__name">{person.name.split(' ')[0]}</span>
          <Unread count={person.unread} />
        </>
      }
    >
      <ul className="drop__list">
        {ways.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} aria-current={path === to ? 'page' : undefined}>
              {words}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => void signOut()}>
            {t('account.leave')}
          </button>
        </li>
      </ul>
    </Drop>
  );
}
