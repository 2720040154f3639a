import { createHash } from 'node:crypto';
import type { Language } from '@talka/territory';
import { escapeHtml } from './html.js';

/** So many are shown; the rest is a press away. */
export const MOST = 12;

/** For links: a press leads out of the frame, so that nobody signs up for anything inside somebody else's site. */
export const OUT = ' target="_top"';

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

/** A page of its own, whole. */
export const framed = (language: Language, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${title} · Talka`)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
