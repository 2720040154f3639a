import type { Endpoints, OutputOf, ProgrammeEventCard } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { textIn } from '@talka/programme';
import { nameIn } from '@talka/territory';
import { structuredEvent } from '../programme/structured.js';
import { escapeHtml, paragraphs } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** What is on from today; it is narrowed with a script, or by the address. */
export const calendar: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'programme');
  const data = await context.ask<OutputOf<Endpoints['programme-events.list']>>('/programme/events');
  const each = (data?.events ?? []).map((event) => cardText(event, context));
  return {
    title: t('calendar.title'),
    description: t('calendar.lead'),
    summary:
      heading(1, t('calendar.title')) +
      said(t('calendar.lead')) +
      (each.length > 0 ? listed(each) : heading(2, t('calendar.none')) + said(t('calendar.none-text'))),
    queries: [],
  };
};

function cardText(event: ProgrammeEventCard, context: PageContext): string {
  const { number, title, from, place, placeMunicipality, cancelled, genre } = event;
  const t = translator(context.language, 'programme');
  const { dateTime } = formats(context.language);
  const name = nameIn(title, context.language);
  const where = placeMunicipality ? placeName(context, placeMunicipality) : t('happening.elsewhere');
  return (
    link(
      context.language,
      `/calendar/events/${number}`,
      cancelled ? t('happening.called-off', { title: name }) : name,
    ) + said(`${t(`genre.${genre}`)} · ${dateTime(from)} · ${place}, ${where}`)
  );
}

/** An event, and the same in the words of schema.org. */
export const happening: SitePage['load'] = async (context) => {
  const { ask, language, params, territory } = context;
  const number = Number(params['number']);
  const data = await ask<OutputOf<Endpoints['programme-events.read']>>(`/programme/events/${number}`);
  if (!data) return undefined;
  const t = translator(language, 'programme');
  const { dateTime } = formats(language);
  const title = textIn(data.texts, language, 'title');
  const about = textIn(data.texts, language, 'about');
  const nameOf = (id: string) => territory.municipalities.find((one) => one.id === id)?.name;
  const where = data.placeMunicipality
    ? placeName(context, data.placeMunicipality)
    : t('happening.elsewhere');
  const facts = [
    `${t('happening.when')}: ${dateTime(data.from)} – ${dateTime(data.until)}`,
    `${t('happening.place')}: ${data.place}, ${where}`,
    `${t('happening.price')}: ${data.price ?? t('calendar.free')}`,
    `${t('happening.by')}: ${[data.municipality, ...data.producers].map((id) => placeName(context, id)).join(', ')}`,
  ];
  return {
    title: title.words,
    description: about.words,
    lang: title.language,
    summary: [
      `<h1 lang="${title.language}">${escapeHtml(title.words)}</h1>`,
      data.cancelled ? said(`${t('happening.off-why')}: ${data.cancelled.why}`) : '',
      ...facts.map(said),
      `<div lang="${about.language}">${paragraphs(about.words)}</div>`,
    ].join(''),
    queries: [{ key: ['programme-events.read', { params: { number } }], data }],
    structured: (origin) => structuredEvent(data, { origin, language, nameOf }),
  };
};
