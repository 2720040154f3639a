import type { Area } from '@talka/i18n/browser';
import type { ComponentType } from 'react';

interface PageModule {
  readonly default: ComponentType;
}

export interface PageEntry {
  /** Without language; parameters as React Router writes them. */
  readonly path: string;
  readonly load: () => Promise<PageModule>;
  /** Words fetched together with the page; `shell` is always here. */
  readonly text: readonly Area[];
}

export const page = (path: string, text: readonly Area[], load: PageEntry['load']): PageEntry => ({
  path,
  load,
  text,
});
