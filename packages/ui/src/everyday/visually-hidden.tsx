import type { ReactNode } from 'react';

/** Words for people who listen, where the picture already tells those who look. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="t-hidden">{children}</span>;
}

/** First stop of the Tab key: jumps over the header. `href` is the id of the page's main element. */
export function SkipLink({ href, children }: { href: `#${string}`; children: ReactNode }) {
  return (
    <a className="t-skip" href={href}>
      {children}
    </a>
  );
}
