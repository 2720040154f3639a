import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import {
  formats,
  loadMessages,
  translateWith,
  type Area,
  type Formats,
  type Language,
  type Messages,
  type Translate,
} from '@talka/i18n/browser';

const LanguageContext = createContext<Language>('lv');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);
export const useFormats = (): Formats => formats(useLanguage());

/** A promise React can read at once when it is settled. */
type Known<T> = Promise<T> & { status?: 'fulfilled'; value?: T };
const fetched = new Map<string, Known<Messages>>();

/** Fetches the words of an area, once for each language. */
export function fetchText(language: Language, area: Area): Promise<Messages> {
  const name = `${language}/${area}`;
  let known = fetched.get(name);
  if (!known) {
    known = loadMessages(language, [area]) as Known<Messages>;
    fetched.set(name, known);
    known.then(
      (value) => Object.assign(known as object, { status: 'fulfilled', value }),
      // A lost chunk must not be remembered as the answer.
      () => fetched.delete(name),
    );
  }
  return known;
}

/** Says messages of the named areas; the page waits until their words are here. */
export function useText<A extends Area>(...areas: readonly A[]): Translate<A> {
  const language = useLanguage();
  const parts = areas.map((area) => use(fetchText(language, area)));
  return useMemo(
    () => translateWith(language, Object.assign({}, ...parts) as Messages<A>),
    // The areas a component asks for never change; their words change with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- parts follow from the language
    [language],
  );
}
