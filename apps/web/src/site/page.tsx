import { announce, Wrap } from '@talka/ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useText } from './text.js';

/** False for the page the visit began with: nobody moved there, so nothing takes the focus. */
export const ArrivedByLink = createContext(false);

/**
 * A page: its title for the tab, and the focus on its heading after a link led here. While `title` is unknown the page is
 * still on its way. `bare` leaves the width to the page.
 */
export function Page({
  title,
  bare,
  children,
}: {
  title?: string | undefined;
  bare?: boolean;
  children: ReactNode;
}) {
  const t = useText('shell');
  const arrived = useContext(ArrivedByLink);
  const room = useRef<HTMLDivElement>(null);
  const settled = useRef(false);
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === t('site.name') ? title : t('page.title', { title });
    if (settled.current) return;
    settled.current = true;
    if (!arrived) return;
    const heading = room.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    announce(t('page.opened', { title }));
  }, [title, arrived, t]);
  return <div ref={room}>{bare ? children : <Wrap>{children}</Wrap>}</div>;
}
