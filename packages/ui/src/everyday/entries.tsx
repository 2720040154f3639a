import type { ElementType, ReactNode } from 'react';

/** A list that reads like a newspaper: entries under each other with a thin rule between, no boxes. */
export function Entries({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul className="t-entries" aria-label={label}>
      {children}
    </ul>
  );
}

export interface EntryProps {
  /** The link that is the entry. Its words are the accessible name of the whole line. */
  title: ReactNode;
  /** What stands in the narrow left column: a time, a day, a place number. */
  lead?: ReactNode;
  /** Tags before the title. */
  tags?: ReactNode;
  /** Small facts, separated by middle dots. */
  meta?: ReactNode;
  children?: ReactNode;
  /** The one thing to do here. */
  actions?: ReactNode;
  /** Rank of the title as a heading; without it the title is no heading. */
  level?: 2 | 3 | 4 | undefined;
}

/** One line of Entries. */
export function Entry({ title, lead, tags, meta, children, actions, level }: EntryProps) {
  const Title: ElementType = level ? `h${level}` : 'p';
  return (
    <li className="t-entry">
      <div className="t-entry__line">
        {lead ? <div className="t-entry__lead">{lead}</div> : null}
        <div className="t-entry__body">
          {tags ? <div className="t-row t-gap-2">{tags}</div> : null}
          <Title className="t-entry__title">{title}</Title>
          {meta ? <p className="t-entry__meta">{meta}</p> : null}
          {children}
          {actions ? <div className="t-actions t-entry__actions">{actions}</div> : null}
        </div>
      </div>
    </li>
  );
}

/** Entries of one day (or of any group): its name stands beside them where there is room. `level` is its rank (default 3). */
export function EntryGroup({
  title,
  note,
  level = 3,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  children: ReactNode;
}) {
  const Title: ElementType = `h${level}`;
  return (
    <section className="t-entrygroup">
      <div className="t-entrygroup__line">
        <div className="t-entrygroup__name">
          <Title className="t-entrygroup__title">{title}</Title>
          {note ? <p className="t-entry__meta">{note}</p> : null}
        </div>
        <ul className="t-entries t-entries--bare">{children}</ul>
      </div>
    </section>
  );
}
