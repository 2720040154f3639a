import type { MunicipalityRow, WorkshopCardRow } from '@talka/composition';
import { formats, translator } from '@talka/i18n';
import { nameIn, type Language } from '@talka/territory';
import { inOthers, saidIn } from '@talka/workshops';
import { framed, MOST, OUT } from './embed-frame.js';
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
  return framed(language, title, body);
}

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
