import type { Endpoints, OutputOf, WorkshopCard, WorkshopView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { saidIn } from '@talka/workshops';
import { structuredOf } from '../workshops/structured.js';
import { paragraphs } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Workshops to come; they are narrowed with a script, or by the address. */
export const workshops: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'workshops');
  const data = await context.ask<OutputOf<Endpoints['workshops.list']>>('/workshops');
  const each = (data?.workshops ?? []).map((workshop) => cardText(workshop, context));
  return {
    title: t('workshops.title'),
    description: t('workshops.lead'),
    summary:
      heading(1, t('workshops.title')) +
      said(t('workshops.lead')) +
      (each.length > 0 ? listed(each) : heading(2, t('workshops.none')) + said(t('workshops.none-text'))),
    queries: [],
  };
};

export function cardText(workshop: WorkshopCard, context: PageContext): string {
  const { number, next, from, place, municipality, free, price } = workshop;
  const title = saidIn(context.language, workshop.title, workshop.titles);
  const t = translator(context.language, 'workshops');
  const { dateTime, euros } = formats(context.language);
  return (
    link(context.language, `/workshops/${number}`, title) +
    said(`${dateTime(next ?? from)} · ${place}, ${placeName(context, municipality)}`) +
    said(
      `${price === 0 ? t('workshop.free') : t('workshop.price', { price: euros(price) })} · ${t('workshop.places-free', { count: free })}`,
    )
  );
}

/** A workshop with its sessions, and the same in the words of schema.org. */
export const workshop: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const written = await context.ask<WorkshopView>(`/workshops/${number}`);
  if (!written) return undefined;
  const data = {
    ...written,
    title: saidIn(context.language, written.title, written.titles),
    about: saidIn(context.language, written.about, written.abouts),
  };
  const t = translator(context.language, 'workshops');
  const { day, time, euros } = formats(context.language);
  const locality = placeName(context, data.municipality);
  const facts: readonly (readonly [string, string])[] = [
    [t('workshop.place'), `${data.place}, ${locality}`],
    [t('workshop.organiser'), data.organiser],
    [t('workshop.leaders'), data.leaders.map(({ name }) => name).join(', ')],
    [
      t('workshop.price-name'),
      data.price === 0 ? t('workshop.free') : t('workshop.price', { price: euros(data.price) }),
    ],
    [t('workshop.bring'), data.bring],
    [t('workshop.contact'), data.contact],
  ];
  return {
    title: data.title,
    description: data.about,
    summary: [
      heading(1, data.title),
      paragraphs(data.about),
      ...facts.filter(([, words]) => words !== '').map(([name, words]) => said(`${name}: ${words}`)),
      said(t('workshop.places-free', { count: data.free })),
      heading(2, t('workshop.timetable')),
      listed(
        data.timetable.map(({ number: nth, from, until, cancelled }) =>
          said(
            `${t('workshop.session', { number: nth })}: ${day(from)}, ${time(from)}–${time(until)}${cancelled ? ` (${t('workshop.not-held')})` : ''}`,
          ),
        ),
      ),
    ].join(''),
    queries: [],
    structured: (origin) => structuredOf(data, { origin, locality }),
  };
};
