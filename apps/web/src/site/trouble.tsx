import { NetworkError, ProblemError } from '@talka/api-client';
import { Button, ButtonLink, Notice, PageHead } from '@talka/ui';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Link } from './link.js';
import { Page } from './page.js';
import { useText } from './text.js';

/** Why something could not be fetched, in the page's place for it, and a way to try again. */
export function Trouble({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const t = useText('shell');
  const said = error instanceof ProblemError && error.problem.title ? error.problem.title : null;
  return (
    <Notice
      tone="warning"
      live="polite"
      title={said ?? (error instanceof NetworkError ? t('page.unreachable') : t('page.broken'))}
      actions={
        retry ? (
          <Button tone="quiet" size="small" onClick={retry}>
            {t('page.retry')}
          </Button>
        ) : null
      }
    >
      {said ? null : error instanceof NetworkError ? t('page.unreachable-text') : t('page.broken-text')}
    </Notice>
  );
}

/** Nothing is here: says so, and shows two ways on. */
export function MissingPage({ title, lead }: { title?: string | undefined; lead?: string | undefined }) {
  const t = useText('shell');
  const said = title ?? t('page.missing');
  return (
    <Page title={said}>
      <PageHead
        title={said}
        lead={lead ?? t('page.missing-text')}
        actions={
          <>
            <ButtonLink as={Link} to="/ideas">
              {t('nav.ideas')}
            </ButtonLink>
            <ButtonLink as={Link} to="/" tone="quiet">
              {t('page.home')}
            </ButtonLink>
          </>
        }
      />
    </Page>
  );
}

function BrokenPage() {
  const t = useText('shell');
  return (
    <Page title={t('page.broken')}>
      <PageHead
        title={t('page.broken')}
        lead={t('page.broken-text')}
        actions={<Button onClick={() => location.reload()}>{t('page.reload')}</Button>}
      />
    </Page>
  );
}

/** Catches what a page throws; give it a `key` of the address, so that leaving the page leaves the trouble. */
export class TroubleBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
