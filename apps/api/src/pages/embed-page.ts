import { createHash } from 'node:crypto';
import type { MunicipalityRow, WorkshopCardRow } from '@talka/composition';
import { formats, translator } from '@talka/i18n';
import { nameIn, type Language } from '@talka/territory';
import { inOthers, saidIn } from '@talka/workshops';
import { escapeHtml } from './html.js';
import { heading, link, listed, said } from './page-parts.js';

/** Whose workshops are shown; neither: everybody's. */
export interface EmbedFilter {
  readonly municipality?: string;
  readonly organisation?: number;
}

const MUNICIPALITY = /^[a-z0-9-]{2,40}$/;
const NUMBER = /^[1-9]\d{0,8}$/;

/** @returns undefined when something is asked for that cannot be: a mistake in the address must not show everybody's workshops */
export function embedFilter(query: URLSearchParams): EmbedFilter | undefined {
  const [municipality, organisation] = [query.get('municipality'), query.get('organisation')];
  if (municipality !== null && !MUNICIPALITY.test(municipality)) return undefined;
  if (organisation !== null && !NUMBER.test(organisation)) return undefined;
  return {
    ...(municipality === null ? {} : { municipality }),
    ...(organisation === null ? {} : { organisation: Number(organisation) }),
  };
}

/** So many are shown; the rest is a press away. */
const MOST = 12;

/** The colours are those of the site (`packages/ui/src/tokens.css`), the letters those the reader has: nothing else is fetched. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fffdfa;--ink:#1c2830;--ink-2:#4b5963;--line:#ddd3c4;--lake:#0a5a87}
@media(prefers-color-scheme:dark){:root{--paper:#19242b;--ink:#eff1ef;--ink-2:#b9c3c8;--line:#2f3d46;--lake:#84c8ee}}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.45 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .5rem;font:600 1.375rem/1.25 Georgia,'Noto Serif',serif}
ul{margin:0;padding:0;list-style:none}
li{padding:.625rem 0;border-top:1px solid var(--line)}
li p{margin:0;color:var(--ink-2)}
a{display:inline-block;padding:.25rem 0;color:var(--lake);font-weight:600}
a:focus-visible{outline:3px solid var(--lake);outline-offset:2px}
`;

/** Where it stands in a frame: on any site. What it needs is in it. */
export const EMBED_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors *`,
].join('; ');

interface Facts {
  readonly language: Language;
  readonly filter: EmbedFilter;
  readonly municipalities: readonly MunicipalityRow[];
}

/** A page of its own, whole: links leave the frame, so that nobody enrols inside somebody else's site. */
export function embeddedWorkshops(cards: readonly WorkshopCardRow[], facts: Facts): string {
  const { language, filter } = facts;
  const t = translator(language, 'workshops');
  const { municipality } = filter;
  const [first] = cards;
  const whose = filter.organisation ? (first?.organiser ?? '') : nameOf(municipality ?? '', facts);
  const title = [t('workshops.title'), whose].filter((words) => words !== '').join(': ');
  const body = [
    heading(1, title),
    first ? listed(cards.slice(0, MOST).map((card) => cardOf(card, facts))) : said(`${t('workshops.none')}.`),
    `<p>${link(language, municipality ? `/workshops?municipality=${municipality}` : '/workshops', t('workshops.embed-all'), OUT)}</p>`,
  ].join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${title} · Talka`)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

const OUT = ' target="_top"';

function cardOf(card: WorkshopCardRow, facts: Facts): string {
  const { number, next, from, place, municipality, places, taken, price } = card;
  const { language } = facts;
  const title = saidIn(language, card.title, inOthers(card.translations, 'title'));
  const t = translator(language, 'workshops');
  const { dateTime, euros } = formats(language);
  const cost = price === 0 ? t('workshop.free') : t('workshop.price', { price: euros(price) });
  const free = t('workshop.places-free', { count: Math.max(places - taken, 0) });
  return [
    link(language, `/workshops/${number}`, title, OUT),
    said(`${dateTime(next ?? from)} · ${place}, ${nameOf(municipality, facts)}`),
    said(`${cost} · ${free}`),
  ].join('');
}

function nameOf(id: string, { municipalities, language }: Facts): string {
  const found = municipalities.find((one) => one.id === id);
  return found ? nameIn(found.name, language) : '';
}
