import { LiveRegion, Logo, MainNav, NavLink, SiteHeader, SkipLink, TabBar } from '@talka/ui';
import { IconsOf } from './tab-icons.js';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link } from '../site/link.js';
import { ArrivedByLink } from '../site/page.js';
import { useSession } from '../site/session.js';
import { useLanguage, useText } from '../site/text.js';
import { AccountMenu, Unread } from './account-menu.js';
import { DisplayMenu } from './display-menu.js';
import { Footer } from './footer.js';
import { LanguageSwitch } from './language-switch.js';
import { Offline } from './offline.js';
import { useScroll } from './use-scroll.js';

const inside = (path: string, to: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);

/** A press away: the map and the form for a new idea from the list of ideas, workshops from where people help, and the foot. */
const ELSEWHERE = ['/ideas/map', '/propose', '/workshops'];

/** What stands around every page. `path` is the address without its language. */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  const t = useText('shell');
  const language = useLanguage();
  const session = useSession();
  const [began] = useState(path);
  const [moved, setMoved] = useState(false);
  if (path !== began && !moved) setMoved(true);
  useScroll();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const unread = session?.state === 'person' ? session.person.unread : 0;
  const ways = [
    { to: '/', words: t('nav.home') },
    { to: '/ideas', words: t('nav.ideas') },
    { to: '/ideas/map', words: t('nav.map') },
    { to: '/votes', words: t('nav.votes') },
    { to: '/shifts', words: t('nav.shifts') },
    { to: '/workshops', words: t('nav.workshops') },
    { to: '/propose', words: t('nav.propose') },
  ];
  const current = ways.findLast(({ to }) => inside(path, to))?.to;
  const tab = current === '/ideas/map' || current === '/propose' ? '/ideas' : current;
  // Five tabs share a phone's width: long words have shorter ones.
  const brief: Readonly<Record<string, string>> = {
    '/shifts': t('nav.shifts-brief'),
    '/votes': t('nav.votes-brief'),
  };
  const tabs = [
    ...ways
      .filter(({ to }) => !ELSEWHERE.includes(to))
      .map(({ to, words }) => ({ to, words: brief[to] ?? words })),
    session?.state === 'person'
      ? { to: '/me', words: t('nav.me') }
      : session?.state === 'newcomer'
        ? { to: '/welcome', words: t('nav.welcome') }
        : { to: '/sign-in', words: t('nav.sign-in') },
  ];
  const about = [
    { to: '/memorandum', words: t('nav.signatories') },
    { to: '/about', words: t('nav.about') },
  ];
  return (
    <>
      <SkipLink href="#content">{t('site.skip')}</SkipLink>
      <SiteHeader
        logo={
          <Link to="/">
            <Logo name={t('site.name')} />
          </Link>
        }
        nav={
          <MainNav label={t('nav.label')}>
            {[...ways, ...about].map(({ to, words }) => (
              <NavLink
                key={to}
                as={Link}
                to={to}
                current={current === to || (inside(path, to) && about.some((way) => way.to === to))}
              >
                {words}
              </NavLink>
            ))}
          </MainNav>
        }
        tools={
          <>
            <LanguageSwitch path={path} />
            <DisplayMenu />
            <AccountMenu path={path} />
          </>
        }
      />
      <Offline />
      <main id="content" tabIndex={-1} className="site-main">
        <ArrivedByLink value={moved}>
          <Suspense>{children}</Suspense>
        </ArrivedByLink>
      </main>
      <Footer />
      <TabBar label={t('nav.label')}>
        {tabs.map(({ to, words }) => (
          <NavLink
            key={to}
            as={Link}
            to={to}
            current={tab === to || (to !== '/' && current === undefined && inside(path, to))}
            icon={<IconsOf to={to} />}
          >
            {words}
            {to === '/me' ? <Unread count={unread} /> : null}
          </NavLink>
        ))}
      </TabBar>
      <LiveRegion />
    </>
  );
}
