import type { ElementType, ReactNode } from 'react';

export interface Crumb {
  words: ReactNode;
  /** Link props for `as` (`{ href }` for a plain link, `{ to }` for a router's). Absent on the page itself. */
  link?: Record<string, string> | undefined;
}

/** Where this page lies. The last crumb is the page itself. */
export function Breadcrumbs({
  label,
  crumbs,
  as,
}: {
  label: string;
  crumbs: Crumb[];
  as?: ElementType | undefined;
}) {
  const Link: ElementType = as ?? 'a';
  return (
    <nav className="t-crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          // A path is read in order and its steps do not move.
          <li key={index}>
            {crumb.link ? (
              <Link {...crumb.link}>{crumb.words}</Link>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{crumb.words}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
