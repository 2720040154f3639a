import type { Endpoints, EventView, OutputOf, ShiftView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { isTraining, type Ability } from '@talka/volunteering';
import { paragraphs } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Events that people are wanted for; the days are chosen with a script. */
export const shifts: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'shifts');
  const { day } = formats(context.language);
  const data = await context.ask<OutputOf<Endpoints['events.list']>>('/events');
  const each = (data?.events ?? []).map(
    ({ number, title, municipality, place, from, free }) =>
      link(context.language, `/events/${number}`, title) +
      said(`${day(from)} · ${place}, ${placeName(context, municipality)}`) +
      said(t('shift.free', { count: free })),
  );
  return {
    title: t('shifts.title'),
    description: t('shifts.lead'),
    summary:
      heading(1, t('shifts.title')) +
      said(t('shifts.lead')) +
      (each.length > 0 ? listed(each) : heading(2, t('shifts.none')) + said(t('shifts.none-text'))),
    queries: [],
  };
};

/** An event with all its shifts. */
export const event: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const data = await context.ask<EventView>(`/events/${number}`);
  if (!data) return undefined;
  const t = translator(context.language, 'shifts');
  const { name, kind } = data.organiser;
  return {
    title: data.title,
    description: data.about,
    summary: [
      heading(1, data.title),
      paragraphs(data.about),
      said(`${t('event.place')}: ${data.place}, ${placeName(context, data.municipality)}`),
      said(`${t('event.organiser')}: ${name}, ${t(`organiser.${kind}`)}`),
      said(`${t('event.contact')}: ${data.contact}`),
      heading(2, t('event.shifts')),
      listed(data.shifts.map((shift) => shiftText(shift, context))),
    ].join(''),
    queries: [{ key: ['events.read', { params: { number } }], data }],
  };
};

function shiftText(shift: ShiftView, { language }: PageContext): string {
  const t = translator(language, 'shifts', 'abilities');
  const { day, time } = formats(language);
  const hours = t('shift.time', { from: time(shift.from), until: time(shift.until) });
  const words = shift.cancelled ? t('shift.cancelled') : t('shift.free', { count: shift.free });
  const { needs, proof } = shift.role;
  const list = (of: readonly Ability[]) => of.map((need) => t(`ability.${need}`)).join(', ');
  const papers = proof === 'seen' ? needs.filter(isTraining) : [];
  return (
    said(`${day(shift.from)}, ${hours}: ${shift.role.name}`) +
    (needs.length > 0 ? said(t('needs.asks', { list: list(needs) })) : '') +
    (papers.length > 0 ? said(t('needs.asks-seen', { list: list(papers) })) : '') +
    said(words)
  );
}
