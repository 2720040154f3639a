import type { ElementType, ReactNode } from 'react';
import type { AsProps } from '../cx.js';
import { Belt } from './belt.js';

/** The head of every page: belt, mark, ways through the site, tools (language, text size, sign in). */
export function SiteHeader({ logo, nav, tools }: { logo: ReactNode; nav?: ReactNode; tools?: ReactNode }) {
  return (
    <header className="t-header">
      <Belt />
      <div className="t-header__room">
        <div className="t-wrap t-header__line">
          <div className="t-header__logo">{logo}</div>
          {nav ? <div className="t-header__nav">{nav}</div> : null}
          {tools ? <div className="t-header__tools">{tools}</div> : null}
        </div>
      </div>
    </header>
  );
}

interface NavLinkOwn {
  current?: boolean | undefined;
  /** Shown in the tab bar, above the words. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A link of MainNav or TabBar. The current one is marked by a line as well as by weight. */
export function NavLink<T extends ElementType = 'a'>(props: AsProps<T, NavLinkOwn>) {
  const { as, current, icon, children, ...rest } = props;
  const Link: ElementType = as ?? 'a';
  return (
    <Link {...rest} className="t-navlink" aria-current={current ? 'page' : undefined}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

/** The ways through the site, in the header. On narrow screens the header hides it: give the same links to TabBar. */
export function MainNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="t-mainnav" aria-label={label}>
      {children}
    </nav>
  );
}

/** Up to five NavLinks within reach of the thumb; shown only where MainNav is hidden. */
export function TabBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="t-tabbar-room">
      <nav className="t-tabbar" aria-label={label}>
        {children}
      </nav>
    </div>
  );
}

/** Switches such as the language: small links in a row, the current one marked. */
export function SwitchLink<T extends ElementType = 'a'>(
  props: AsProps<T, { current?: boolean | undefined; children: ReactNode }>,
) {
  const { as, current, children, ...rest } = props;
  const Link: ElementType = as ?? 'a';
  return (
    <Link {...rest} className="t-switchlink" aria-current={current ? 'true' : undefined}>
      {children}
    </Link>
  );
}

/** The foot of every page: columns of links and small print, closed by the wide belt. */
export function SiteFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="t-footer">
      <div className="t-wrap t-footer__line">{children}</div>
      <Belt size="wide" />
    </footer>
  );
}
