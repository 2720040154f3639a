import type { Problem } from '@talka/contracts';
import type { Language } from '@talka/territory';
import type { FastifyRequest } from 'fastify';

/** A browser on its way to a page, not a program: it is answered with something to read. */
export const wantsPage = ({
  method,
  url,
  headers,
}: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean =>
  method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

/** A refusal as the plainest page: nothing in it needs the site, which may be what is in trouble. */
export const problemPage = ({ title }: Pick<Problem, 'title'>, language: Language): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Talka</title></head><body><main><h1>Talka</h1><p>${escaped(title)}</p></main></body></html>`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
