import { Link as RouterLink, useLocation, useNavigate, type LinkProps } from 'react-router';
import { pathIn } from './language.js';
import { useLanguage } from './text.js';

/** A link inside the site; `to` is a path without language. */
export function Link({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const language = useLanguage();
  return <RouterLink {...rest} to={pathIn(language, to)} />;
}

/** Goes to a path of the site, keeping the language. */
export function useGo(): (to: string, how?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const language = useLanguage();
  return (to, how) => void navigate(pathIn(language, to), how ?? {});
}

/** Where to come back to after signing in: this page, without its language. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/** The address's query, and a way to replace it that stays in the language and leaves no step in the history. */
export function useAddressQuery(): readonly [URLSearchParams, (query: URLSearchParams) => void] {
  const { pathname, search } = useLocation();
  const go = useGo();
  return [
    new URLSearchParams(search),
    (query) => {
      const asked = query.toString();
      go(asked ? `${pathname}?${asked}` : pathname, { replace: true });
    },
  ];
}
