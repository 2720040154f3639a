import { LANGUAGES, type Language } from '@talka/territory';
import type { FastifyRequest } from 'fastify';

const isLanguage = (code: string | undefined): code is Language => LANGUAGES.includes(code as Language);

/** The language answers are given in: what the page asks for, else what the browser prefers, else Latvian. */
export function readerLanguage(request: Pick<FastifyRequest, 'headers'>): Language {
  const asked = request.headers['x-talka-language'];
  if (typeof asked === 'string' && isLanguage(asked)) return asked;
  const accepted = (request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().split(/[-;]/)[0]?.toLowerCase());
  return accepted.find(isLanguage) ?? 'lv';
}
