import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/**
 * Language of what React Aria says by itself ("3 options available"). It knows lv, ru and en but not ltg, for which
 * Latvian stands in. Wrap the lazily loaded part of a page, or the app if it loads these parts anyway.
 */
export function FormsLocale({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale === 'ltg' ? 'lv-LV' : locale}>{children}</I18nProvider>;
}
