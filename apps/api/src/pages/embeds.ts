import type { Endpoints, OutputOf, VoteView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { framed, MOST, OUT } from './embed-frame.js';
import { heading, link, listed, placeName, said, type PageContext } from './page-parts.js';

interface Embed {
  readonly path: RegExp;
  /** The whole page for a frame; undefined where there is no such thing, and the answer is 404. */
  readonly load: (context: PageContext) => Promise<string | undefined>;
}

/** What every list in a frame is made of. */
interface List {
  readonly title: string;
  /** Where all of it is, without language. */
  readonly all: string;
  readonly allWords: string;
  readonly none: string;
  readonly each: readonly string[];
}

/**
 * The municipality that is named; null for all of them.
 * @returns undefined when one is named that there is not: a mistake in the address must not show everybody's
 */
function placeIn({ search, territory }: PageContext): string | null | undefined {
  const asked = new URLSearchParams(search).get('municipality');
  if (asked === null) return null;
  return territory.municipalities.some(({ id }) => id === asked) ? asked : undefined;
}

const narrowed = (path: string, place: string | null): string =>
  place === null ? path : `${path}?municipality=${place}`;

function page(context: PageContext, place: string | null, list: List): string {
  const title = [list.title, ...(place === null ? [] : [placeName(context, place)])].join(': ');
  const shown = list.each.length > 0 ? listed(list.each.slice(0, MOST)) : said(list.none);
  const onward = `<p>${link(context.language, narrowed(list.all, place), list.allWords, OUT)}</p>`;
  return framed(context.language, title, heading(1, title) + shown + onward);
}

/** What is on, with what is called off said to be so. */
const calendar: Embed['load'] = async (context) => {
  const place = placeIn(context);
  if (place === undefined) return undefined;
  const path = narrowed('/programme/events', place);
  const data = await context.ask<OutputOf<Endpoints['programme-events.list']>>(path);
  const t = translator(context.language, 'programme', 'opendata');
  const { dateTime } = formats(context.language);
  return page(context, place, {
    ...{
      title: t('calendar.title'),
      all: '/calendar',
      allWords: t('frame.calendar'),
      none: t('calendar.none'),
    },
    each: (data?.events ?? []).map(({ number, title, cancelled, from, place: where, placeMunicipality }) => {
      const name = nameIn(title, context.language);
      const words = cancelled ? t('happening.called-off', { title: name }) : name;
      const held = placeMunicipality ? placeName(context, placeMunicipality) : t('happening.elsewhere');
      return (
        link(context.language, `/calendar/events/${number}`, words, OUT) +
        said(`${dateTime(from)} · ${where}, ${held}`)
      );
    }),
  });
};

/** The newest ideas of a place. */
const ideas: Embed['load'] = async (context) => {
  const place = placeIn(context);
  if (place === undefined) return undefined;
  const data = await context.ask<OutputOf<Endpoints['ideas.list']>>(narrowed('/ideas', place));
  const t = translator(context.language, 'public', 'opendata');
  return page(context, place, {
    ...{ title: t('ideas.title'), all: '/ideas', allWords: t('frame.ideas'), none: t('ideas.empty') },
    each: (data?.ideas ?? []).map(
      (idea) =>
        link(context.language, `/ideas/${idea.number}`, idea.title, `${OUT} lang="${idea.language}"`) +
        said(`${placeName(context, idea.municipality)} · ${idea.area.name}`),
    ),
  });
};

/** Where help is wanted. */
const shifts: Embed['load'] = async (context) => {
  const place = placeIn(context);
  if (place === undefined) return undefined;
  const data = await context.ask<OutputOf<Endpoints['events.list']>>(narrowed('/events', place));
  const t = translator(context.language, 'shifts', 'opendata');
  const { day } = formats(context.language);
  return page(context, place, {
    ...{ title: t('shifts.title'), all: '/shifts', allWords: t('frame.shifts'), none: t('shifts.none') },
    each: (data?.events ?? []).map(
      ({ number, title, municipality, place: where, from, free }) =>
        link(context.language, `/events/${number}`, title, OUT) +
        said(`${day(from)} · ${where}, ${placeName(context, municipality)}`) +
        said(t('shift.free', { count: free })),
    ),
  });
};

/** One vote: what for, with how much, until when. Nobody votes in a frame: the press leads out of it. */
const vote: Embed['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const data = await context.ask<VoteView>(`/votes/${number}`);
  if (!data) return undefined;
  const t = translator(context.language, 'votes', 'opendata');
  const { dateTime, euros } = formats(context.language);
  const name = nameIn(data.name, context.language);
  const until = data.closesAt === null ? '' : dateTime(data.closesAt);
  const facts = [
    placeName(context, data.municipality),
    euros(data.budgetCents),
    t('votes.projects', { count: data.projects }),
  ];
  return framed(
    context.language,
    name,
    heading(1, name) +
      said(facts.join(' · ')) +
      said(t(`vote-when.${data.moment}`, { from: dateTime(data.opensAt), until })) +
      `<p>${link(context.language, `/votes/${number}`, t('frame.vote'), OUT)}</p>`,
  );
};

export const EMBEDS: readonly Embed[] = [
  { path: /^\/embed\/(?<what>calendar)$/, load: calendar },
  { path: /^\/embed\/(?<what>ideas)$/, load: ideas },
  { path: /^\/embed\/(?<what>shifts)$/, load: shifts },
  { path: /^\/embed\/votes\/(?<number>[1-9]\d{0,8})$/, load: vote },
];
