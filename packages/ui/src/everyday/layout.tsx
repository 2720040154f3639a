import type { ElementType, ReactNode } from 'react';
import { cx, type AsProps } from '../cx.js';

export type Space = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface LayoutOwn {
  /** Step of the spacing scale between children. */
  gap?: Space | undefined;
  children?: ReactNode;
  className?: string | undefined;
}

function box<T extends ElementType>(base: string, gap: Space, props: AsProps<T, LayoutOwn>) {
  const { as, gap: wanted = gap, children, className, ...rest } = props;
  const Element: ElementType = as ?? 'div';
  return (
    <Element {...rest} className={cx(base, `t-gap-${wanted}`, className)}>
      {children}
    </Element>
  );
}

/** One under another. Default gap 4. */
export function Stack<T extends ElementType = 'div'>(props: AsProps<T, LayoutOwn>) {
  return box('t-stack', 4, props as AsProps<ElementType, LayoutOwn>);
}

/** Side by side, wrapping. `spread` pushes the ends apart. Default gap 3. */
export function Row<T extends ElementType = 'div'>(
  props: AsProps<T, LayoutOwn & { spread?: boolean | undefined }>,
) {
  const { spread, ...rest } = props as AsProps<ElementType, LayoutOwn & { spread?: boolean | undefined }>;
  return box(spread ? 't-row t-row--spread' : 't-row', 3, rest);
}

/** As many equal columns as fit at `min` (a CSS length, default 16rem). Default gap 5. */
export function Columns<T extends ElementType = 'div'>(
  props: AsProps<T, LayoutOwn & { min?: string | undefined }>,
) {
  const { min = '16rem', ...rest } = props as AsProps<ElementType, LayoutOwn & { min?: string | undefined }>;
  return box('t-columns', 5, { ...rest, style: { '--t-min': min } });
}

/** The width of the page: up to 75rem, with gutters. `narrow` keeps a reading measure, for forms and letters. */
export function Wrap<T extends ElementType = 'div'>(
  props: AsProps<T, { narrow?: boolean | undefined; children?: ReactNode; className?: string | undefined }>,
) {
  const { as, narrow, children, className, ...rest } = props;
  const Element: ElementType = as ?? 'div';
  return (
    <Element {...rest} className={cx('t-wrap', narrow && 't-wrap--narrow', className)}>
      {children}
    </Element>
  );
}

/** Main matter with an aside: beside it from about 54rem of room, after it below that. */
export function Split({
  children,
  aside,
  wide,
}: {
  children: ReactNode;
  aside: ReactNode;
  wide?: boolean | undefined;
}) {
  return (
    <div className="t-split-room">
      <div className={cx('t-split', wide && 't-split--wide')}>
        <div className="t-split__main">{children}</div>
        <div className="t-split__aside">{aside}</div>
      </div>
    </div>
  );
}

/** A chapter of a page with a heading line; `more` is the link to the rest. `level` is the heading's rank (default 2). */
export function Section({
  title,
  more,
  level = 2,
  id,
  children,
}: {
  title: ReactNode;
  more?: ReactNode;
  level?: 2 | 3 | undefined;
  id?: string | undefined;
  children: ReactNode;
}) {
  const Heading: ElementType = `h${level}`;
  return (
    <section className="t-section" id={id}>
      <div className="t-section__head">
        <Heading>{title}</Heading>
        {more}
      </div>
      {children}
    </section>
  );
}

/** Running text from people: a reading measure, spaced paragraphs, lists with air. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="t-prose">{children}</div>;
}

/** The top of a page: its only h1, a sentence that says what it is for, and the one next step. */
export function PageHead({
  title,
  lead,
  above,
  meta,
  actions,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** Breadcrumbs or a date line. */
  above?: ReactNode;
  /** Tags and small facts under the title. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="t-pagehead">
      {above}
      {/* Routers focus the heading after navigation, hence the tabindex. */}
      <h1 tabIndex={-1}>{title}</h1>
      {meta ? <div className="t-row t-gap-3 t-small">{meta}</div> : null}
      {lead ? <p className="t-lead">{lead}</p> : null}
      {actions ? <div className="t-actions">{actions}</div> : null}
    </div>
  );
}
