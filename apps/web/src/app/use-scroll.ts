import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const PATIENCE = 1500;
const places = new Map<string, number>();

/** Back returns to where one was reading; a new page begins at its top; a changed filter stays put. */
export function useScroll(): void {
  const { key, hash, pathname } = useLocation();
  const kind = useNavigationType();
  const last = useRef({ key, pathname });
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => {
      places.set(last.current.key, scrollY);
      sessionStorage.setItem('talka:scroll', String(scrollY));
    };
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, []);
  useLayoutEffect(() => {
    const samePage = last.current.pathname === pathname;
    const first = last.current.key === key;
    last.current = { key, pathname };
    if (hash) {
      document.getElementById(hash.slice(1))?.scrollIntoView();
      return;
    }
    const reloaded =
      first &&
      performance
        .getEntriesByType('navigation')
        .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
    const wanted = first
      ? reloaded
        ? Number(sessionStorage.getItem('talka:scroll') ?? 0)
        : 0
      : kind === 'POP'
        ? (places.get(key) ?? 0)
        : 0;
    if (first && !reloaded) return;
    if (kind !== 'POP' && samePage) return;
    return reach(wanted);
  }, [key, hash, pathname, kind]);
}

/** Scrolls as soon as the page is long enough; gives up when the reader moves or patience ends. */
function reach(wanted: number): () => void {
  const began = performance.now();
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const attempt = () => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) > 2 && performance.now() - began < PATIENCE)
      frame = requestAnimationFrame(attempt);
  };
  attempt();
  addEventListener('wheel', stop, { once: true, passive: true });
  addEventListener('touchstart', stop, { once: true, passive: true });
  return stop;
}
