import { matchPath } from 'react-router';
import type { Language } from '@talka/i18n/browser';
import type { ComponentType } from 'react';
import { fetchText } from '../site/text.js';
import type { PageEntry } from './page-entry.js';
import { pagesAt } from './pages.js';

type Module = { readonly default: ComponentType };
/** A promise React can read at once when it is settled. */
type Known = Promise<Module> & { status?: 'fulfilled'; value?: Module };
const fetched = new Map<string, Known>();

export function fetchPage(page: PageEntry): Promise<Module> {
  let known = fetched.get(page.path);
  if (!known) {
    known = page.load() as Known;
    fetched.set(page.path, known);
    known.then(
      (value) => Object.assign(known as object, { status: 'fulfilled', value }),
      () => fetched.delete(page.path),
    );
  }
  return known;
}

/** Fetches code and words of the page at a path together, before anything waits for the one to ask for the other. */
export async function prepare(language: Language, path: string): Promise<void> {
  const page = (await pagesAt(path)).find((candidate) => matchPath(candidate.path, path) !== null);
  const words = ['shell' as const, ...(page?.text ?? [])].map((area) => fetchText(language, area));
  await Promise.all([...words, page ? fetchPage(page) : undefined]);
}
