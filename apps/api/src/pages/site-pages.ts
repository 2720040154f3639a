import type { Endpoints, OutputOf } from '@talka/contracts';
import { nameIn } from '@talka/territory';
import { translator } from '@talka/i18n';
import { escapeHtml } from './html.js';
import { history, idea } from './idea-page.js';
import { cards, filtersIn, heading, link, said, type SitePage } from './page-parts.js';
import { lab, result } from './result-page.js';
import { heritagePlace, heritagePlaces, heritageRoute, heritageRoutes } from './heritage-pages.js';
import { jointDecision, jointDecisions, memorandum } from './partnership-pages.js';
import { calendar, happening } from './programme-pages.js';
import { indicators } from './indicators-page.js';
import { juries, jury } from './jury-pages.js';
import { call, calls } from './call-pages.js';
import { about, accessibility, map, ownPage, privacy, propose, signIn } from './text-pages.js';
import { incidents } from './incidents-page.js';
import { event, shifts } from './shift-pages.js';
import { verify } from './verify-page.js';
import { account } from './account-page.js';
import { openData } from './open-data-page.js';
import { transparency } from './transparency-page.js';
import { booth, receipt, vote, votes } from './vote-pages.js';
import { workshop, workshops } from './workshop-pages.js';

const home: SitePage['load'] = async (context) => {
  const data = await context.ask<OutputOf<Endpoints['home.read']>>('/home');
  if (!data) return undefined;
  const t = translator(context.language, 'public');
  return {
    title: t('home.title'),
    description: t('home.lead'),
    summary: `<h1>${escapeHtml(t('home.title'))}</h1><p>${escapeHtml(t('home.lead'))}</p><h2>${escapeHtml(t('home.newest'))}</h2>${cards(data.newest, context)}`,
    queries: [{ key: ['home.read', {}], data }],
  };
};

/** A list's page; readers without script go on page by page, the others by the button under the list. */
const list: SitePage['load'] = async (context) => {
  const query = filtersIn(context.search);
  const after = new URLSearchParams(context.search).get('after');
  const search = new URLSearchParams({ ...query, ...(after ? { after } : {}) }).toString();
  const data = await context.ask<OutputOf<Endpoints['ideas.list']>>(`/ideas${search && `?${search}`}`);
  const t = translator(context.language, 'public', 'pages');
  const title = t('ideas.title');
  const next = data?.next ? `/ideas?${new URLSearchParams({ ...query, after: data.next })}` : undefined;
  const narrowed = Object.keys(query).some((name) => name !== 'sort');
  const none = narrowed
    ? (['ideas.none', 'ideas.none-text'] as const)
    : (['ideas.empty', 'ideas.empty-text'] as const);
  const shown =
    data && data.ideas.length > 0 ? cards(data.ideas, context) : heading(2, t(none[0])) + said(t(none[1]));
  const onward = next ? `<p>${link(context.language, next, t('plain.next'), ' rel="next"')}</p>` : '';
  return {
    title,
    description: t('home.lead'),
    summary: `${heading(1, title)}${said(t('ideas.lead'))}${shown}${onward}`,
    next,
    // The page with script begins at the beginning: what comes after is not its first question.
    queries: data && !after ? [{ key: ['ideas.list', { query }], data }] : [],
  };
};

const municipality: SitePage['load'] = async (context) => {
  const id = context.params['municipality'] ?? '';
  const data = await context.ask<OutputOf<Endpoints['municipalities.read']>>(`/municipalities/${id}`);
  if (!data) return undefined;
  const name = nameIn(data.municipality.name, context.language);
  const t = translator(context.language, 'public');
  return {
    title: name,
    description: t('home.lead'),
    summary: `<h1>${escapeHtml(name)}</h1>${cards(data.newest, context)}`,
    queries: [{ key: ['municipalities.read', { params: { municipality: id } }], data }],
  };
};

const SLUG = '(?:/[^/]*)?';

/** The site's addresses, without language. What is not here is not found. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: /^\/$/, load: home },
  { path: /^\/ideas$/, load: list },
  { path: /^\/ideas\/map$/, load: map },
  { path: /^\/ideas\/(?<number>\d{1,9})\/history$/, load: history },
  { path: /^\/ideas\/\d{1,9}\/(?:suggestions|merging)$/, load: ownPage },
  { path: new RegExp(`^/ideas/(?<number>\\d{1,9})${SLUG}$`), load: idea },
  { path: /^\/votes$/, load: votes },
  { path: /^\/votes\/(?<number>\d{1,9})$/, load: vote },
  { path: /^\/votes\/(?<number>\d{1,9})\/incidents$/, load: incidents },
  { path: /^\/votes\/(?<number>\d{1,9})\/booth$/, load: booth },
  { path: /^\/votes\/(?<number>\d{1,9})\/receipt$/, load: receipt },
  { path: /^\/votes\/(?<number>\d{1,9})\/result$/, load: result },
  { path: /^\/votes\/(?<number>\d{1,9})\/lab$/, load: lab },
  { path: /^\/shifts$/, load: shifts },
  { path: /^\/events\/(?<number>\d{1,9})$/, load: event },
  { path: /^\/calendar$/, load: calendar },
  { path: /^\/calendar\/events\/(?<number>\d{1,9})$/, load: happening },
  { path: /^\/workshops$/, load: workshops },
  { path: /^\/workshops\/(?<number>\d{1,9})$/, load: workshop },
  { path: /^\/municipalities\/(?<municipality>[a-z0-9-]{2,40})\/account$/, load: account },
  { path: /^\/municipalities\/(?<municipality>[a-z0-9-]{2,40})$/, load: municipality },
  { path: /^\/(?:memorandum|signatories)$/, load: memorandum },
  { path: /^\/memorandum\/decisions$/, load: jointDecisions },
  { path: /^\/memorandum\/decisions\/(?<number>\d{1,9})$/, load: jointDecision },
  { path: /^\/memorandum\/join$/, load: ownPage },
  { path: /^\/heritage$/, load: heritagePlaces },
  { path: /^\/heritage\/routes$/, load: heritageRoutes },
  { path: /^\/heritage\/routes\/(?<route>[a-z0-9-]{1,60})$/, load: heritageRoute },
  { path: /^\/heritage\/(?<place>[a-z0-9-]{1,60})$/, load: heritagePlace },
  { path: /^\/indicators$/, load: indicators },
  { path: /^\/calls$/, load: calls },
  { path: /^\/calls\/(?<number>\d{1,9})$/, load: call },
  { path: /^\/juries$/, load: juries },
  { path: /^\/juries\/(?<number>\d{1,9})$/, load: jury },
  { path: /^\/open-data$/, load: openData },
  { path: /^\/about$/, load: about },
  { path: /^\/accessibility$/, load: accessibility },
  { path: /^\/privacy$/, load: privacy },
  { path: /^\/sign-in(?:\/link)?$/, load: signIn },
  { path: /^\/propose(?:\/[^/]+)?$/, load: propose },
  {
    path: /^\/(?:welcome|audit|trustee-key|guardian|help|news|news\/confirm|organise|stand-in|together|unsubscribe)$/,
    load: ownPage,
  },
  { path: /^\/lead(?:\/(?:sessions|closing)\/[0-9a-f-]{36})?$/, load: ownPage },
  { path: /^\/organise\/(?:events|workshops)\/\d{1,9}$/, load: ownPage },
  { path: /^\/organise\/events\/\d{1,9}\/(?:roster|hours)$/, load: ownPage },
  { path: /^\/me(?:\/.*)?$/, load: ownPage },
  { path: /^\/verify(?:\/(?<code>[A-Za-z0-9-]{1,40}))?$/, load: verify },
  { path: /^\/me\/picks$/, load: ownPage },
  { path: /^\/transparency$/, load: transparency },
  { path: /^\/reports(?:\/[0-9A-Za-z]{1,32})?$/, load: ownPage },
  { path: /^\/office\/[a-z0-9-]{2,40}\/letters(?:\/(?:new|[0-9a-f-]{36}))?$/, load: ownPage },
  { path: /^\/(?:desk|office)(?:\/[^/]+)?$/, load: ownPage },
  {
    path: /^\/office\/[a-z0-9-]{2,40}\/votes(?:\/\d{1,9}(?:\/(?:ceremony|opening|incidents))?)?$/,
    load: ownPage,
  },
  {
    path: /^\/office\/[a-z0-9-]{2,40}\/(?:organisations|answers\/\d{1,9}|works(?:\/\d{1,9})?|certificates|reasons|misuse|pool|joint|juries)$/,
    load: ownPage,
  },
  { path: /^\/office\/[a-z0-9-]{2,40}\/programme(?:\/(?:new|import|\d{1,9}))?$/, load: ownPage },
  { path: /^\/office\/[a-z0-9-]{2,40}\/calls(?:\/\d{1,9})?$/, load: ownPage },
  { path: /^\/office\/[a-z0-9-]{2,40}\/feasibility(?:\/\d{1,9})?$/, load: ownPage },
  {
    path: /^\/office\/[a-z0-9-]{2,40}\/paper(?:\/\d{1,9}(?:\/batches(?:\/\d{1,9})?)?)?$/,
    load: ownPage,
  },
];
