import type { SessionView, TerritoryView } from '@talka/contracts';
import { LANGUAGES, type Language } from '@talka/territory';
import { LANGUAGE_NAMES, translator } from '@talka/i18n';
import { escapeHtml, jsonForHtml } from './html.js';
import { link, listed, pathIn, said, type ServerPage } from './page-parts.js';

export interface ShellFacts {
  readonly origin: string;
  readonly mode: string;
  readonly tiles: string | undefined;
  readonly map: string | undefined;
  /** Where this installation publishes its source, for the foot of the page. */
  readonly source: string | undefined;
  readonly language: Language;
  /** Address without language, with its slash. */
  readonly path: string;
  /** The query of the address, with its question mark. */
  readonly search: string;
  readonly cookies: string;
  readonly session: SessionView | null;
  readonly territory: TerritoryView;
}

/** Fills the built page with what this reader asked for. */
export function fillShell(template: string, facts: ShellFacts, page: ServerPage): string {
  const embedded = { session: facts.session, territory: facts.territory, queries: page.queries };
  return template
    .replace(/<html[^>]*>/, () => `<html ${attributes(facts)}>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(titleOf(page))}</title>`)
    .replace('<!--talka-head-->', () => head(facts, page))
    .replace('<!--talka-root-->', () => served(facts, page))
    .replace(
      '<!--talka-data-->',
      () => `<script type="application/json" id="talka-data">${jsonForHtml(embedded)}</script>`,
    );
}

/** The page as it reads without script: the ways around the site, the text, and what needs a script said once. */
function served({ language, path, search }: ShellFacts, page: ServerPage): string {
  const t = translator(language, 'shell', 'pages');
  const ways = [
    link(language, '/', t('site.name')),
    link(language, '/ideas', t('nav.ideas')),
    link(language, '/ideas/map', t('nav.map')),
    link(language, '/votes', t('nav.votes')),
    link(language, '/shifts', t('nav.shifts')),
    link(language, '/workshops', translator(language, 'workshops')('workshops.title')),
    link(language, '/propose', t('nav.propose')),
    link(language, '/memorandum', t('nav.signatories')),
    link(language, '/about', t('nav.about')),
    link(language, '/accessibility', t('footer.accessibility')),
    link(language, '/privacy', t('footer.privacy')),
    link(language, '/sign-in', t('nav.sign-in')),
  ];
  const languages = LANGUAGES.map((code) =>
    link(code, path + search, LANGUAGE_NAMES[code], ` lang="${code}" hreflang="${code}"`),
  );
  const header = `<nav aria-label="${escapeHtml(t('nav.label'))}">${listed(ways)}</nav><nav aria-label="${escapeHtml(t('language.label'))}">${listed(languages)}</nav>`;
  // With script these would flash by before the page's own header: they are for those without.
  return `<noscript><header class="t-served t-served--ways">${header}${said(t('plain.no-script'))}</header></noscript>${
    page.summary ? `<main class="t-served">${page.summary}</main>` : ''
  }`;
}

const titleOf = (page: ServerPage): string => (page.title === 'Talka' ? 'Talka' : `${page.title} · Talka`);

/** The reader's own wishes for the page, so that it arrives looking right. */
function attributes({ language, cookies }: ShellFacts): string {
  const words = /(?:^|;\s*)talka_display=([a-z.]*)/.exec(cookies)?.[1]?.split('.') ?? [];
  const theme = words.find((word) => word === 'dark' || word === 'light');
  return [
    `lang="${language}"`,
    theme && `data-theme="${theme}"`,
    words.includes('large') && 'data-text="large"',
    words.includes('more') && 'data-contrast="more"',
  ]
    .filter(Boolean)
    .join(' ');
}

const LOCALES: Readonly<Record<Language, string>> = { lv: 'lv_LV', ltg: 'ltg_LV', en: 'en_GB', ru: 'ru_RU' };

function head(facts: ShellFacts, page: ServerPage): string {
  const address = (language: Language): string =>
    facts.origin +
    (language === 'lv' ? '' : `/${language}`) +
    (facts.path === '/' && language !== 'lv' ? '' : facts.path);
  const meta = (key: 'name' | 'property', name: string, content: string): string =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
  const picture = facts.origin + (page.picture ?? '/card.png');
  return [
    meta('name', 'description', page.description),
    meta('name', 'talka-mode', facts.mode),
    ...(facts.tiles ? [meta('name', 'talka-tiles', facts.tiles)] : []),
    ...(facts.map ? [meta('name', 'talka-map', facts.map)] : []),
    ...(facts.source ? [meta('name', 'talka-source', facts.source)] : []),
    `<link rel="canonical" href="${escapeHtml(address(facts.language))}">`,
    ...LANGUAGES.map(
      (language) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address(language))}">`,
    ),
    ...(page.next ? [`<link rel="next" href="${escapeHtml(pathIn(facts.language, page.next))}">`] : []),
    meta('property', 'og:site_name', 'Talka'),
    meta('property', 'og:type', page.lang ? 'article' : 'website'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', address(facts.language)),
    meta('property', 'og:locale', LOCALES[facts.language]),
    meta('property', 'og:image', picture),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(page.structured
      ? [`<script type="application/ld+json">${jsonForHtml(page.structured(facts.origin))}</script>`]
      : []),
  ].join('\n    ');
}
