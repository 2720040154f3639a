import {
  later,
  ok,
  pageAddress,
  plainText,
  refuse,
  type Refusal,
  type Result,
  type TextLimits,
} from '@talka/kernel';
import { LANGUAGES, type Language } from '@talka/territory';
import { FARTHEST, LONGEST, type EventContent, type EventText, type EventTexts } from '../programme-event.js';

/** In characters. */
export const EVENT_TITLE = { min: 3, max: 140 } as const;
export const EVENT_ABOUT = { min: 20, max: 6_000, lines: true } as const;
export const PLACE_NAME = { min: 2, max: 140 } as const;
export const PRICE = { min: 1, max: 140 } as const;
export const CANCELLED_WHY = { min: 10, max: 1_000, lines: true } as const;

/** What somebody typed into a field, ready to keep; a refusal names the field. */
export function tidied(field: string, words: string, limits: TextLimits): Result<string, Refusal> {
  const text = plainText(words, limits);
  return text.ok ? text : { ok: false, refusal: { ...text.refusal, field } };
}

/** @param now of the database */
export function tidyEvent(it: EventContent, now: Date): Result<EventContent, Refusal> {
  const texts = tidyTexts(it.texts);
  if (!texts.ok) return texts;
  const name = tidied('place', it.place.name, PLACE_NAME);
  if (!name.ok) return name;
  const price = it.price === null ? ok(null) : tidied('price', it.price, PRICE);
  if (!price.ok) return price;
  const link = it.link === null || it.link.trim() === '' ? null : pageAddress(it.link);
  if (link === undefined) return refuse('programme-event.link-wrong', undefined, 'link');
  const times = tidyTimes(it, now);
  if (!times.ok) return times;
  if (it.youngest !== null && it.oldest !== null && it.youngest > it.oldest)
    return refuse('programme-event.ages-wrong', undefined, 'oldest');
  return ok({
    ...it,
    ...{ texts: texts.value, place: { ...it.place, name: name.value }, price: price.value, link },
    languages: [...new Set(it.languages)],
  });
}

/** In Latvian it is said whole; in another language as much of it as somebody has written. */
function tidyTexts(texts: EventTexts): Result<EventTexts, Refusal> {
  const kept: Partial<Record<Language, EventText>> = {};
  for (const language of LANGUAGES) {
    const { title = '', about = '' } = texts[language] ?? {};
    const called = said(`title-${language}`, title, EVENT_TITLE, language);
    if (!called.ok) return called;
    const told = said(`about-${language}`, about, EVENT_ABOUT, language);
    if (!told.ok) return told;
    if (called.value !== '' || told.value !== '') kept[language] = { title: called.value, about: told.value };
  }
  return ok({ ...kept, lv: kept.lv ?? { title: '', about: '' } });
}

const said = (field: string, words: string, limits: TextLimits, language: Language) =>
  language !== 'lv' && words.trim() === '' ? ok('') : tidied(field, words, limits);

function tidyTimes({ from, until }: EventContent, now: Date): Result<true, Refusal> {
  if (until.getTime() <= from.getTime()) return refuse('programme-event.ends-before', undefined, 'until');
  if (until.getTime() - from.getTime() > LONGEST)
    return refuse('programme-event.too-long', undefined, 'until');
  if (until.getTime() <= now.getTime()) return refuse('programme-event.past', undefined, 'until');
  return from > later(now, FARTHEST) ? refuse('programme-event.too-far', undefined, 'from') : ok(true);
}
