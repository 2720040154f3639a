import { localesOf, type Language } from '@talka/i18n/browser';

/** Where partners may be at home: Latvia first, then its neighbours, then the rest of Europe. */
export const COUNTRIES = [
  ...[
    'LV',
    'LT',
    'EE',
    'PL',
    'BY',
    'UA',
    'FI',
    'SE',
    'NO',
    'DK',
    'IS',
    'DE',
    'NL',
    'BE',
    'LU',
    'FR',
    'IE',
    'GB',
  ],
  ...[
    'ES',
    'PT',
    'IT',
    'MT',
    'CH',
    'AT',
    'CZ',
    'SK',
    'HU',
    'SI',
    'HR',
    'RS',
    'BA',
    'ME',
    'MK',
    'AL',
    'GR',
    'CY',
  ],
  ...['BG', 'RO', 'MD', 'GE', 'AM'],
] as const;

/** Names of countries as people of a language say them. */
export function countryNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames(localesOf(language), { type: 'region' });
  return (code) => names.of(code) ?? code;
}
