import type { Endpoints, OutputOf } from '@talka/contracts';
import { translator } from '@talka/i18n';
import type { Language } from '@talka/territory';
import { escapeHtml } from './html.js';
import { filtersIn, heading, link, listed, placeName, said, type PageContext, type ServerPage, type SitePage } from './page-parts.js'; // prettier-ignore

/** A page that is words alone: its title, its lead, and the rest. */
const words = (
  language: Language,
  title: string,
  lead: string,
  rest: readonly string[] = [],
): ServerPage => ({
  title,
  description: lead || translator(language, 'public')('home.lead'),
  summary: heading(1, title) + (lead ? said(lead) : '') + rest.join(''),
  queries: [],
});

export const about: SitePage['load'] = async ({ language }) => {
  const t = translator(language, 'pages');
  const steps = (['propose', 'answer', 'support', 'deliver'] as const).map(
    (step) => heading(3, t(`about.step-${step}`)) + said(t(`about.step-${step}-text`)),
  );
  return words(language, t('about.title'), t('about.lead'), [
    heading(2, t('about.how')),
    ...steps,
    heading(2, t('about.open')),
    said(t('about.open-text')),
    `<p><a href="/api/openapi.json">${escapeHtml(t('about.data'))}</a></p>`,
    `<p>${link(language, '/transparency', t('about.moderation'))}</p>`,
    heading(2, t('about.beside')),
    said(t('about.beside-text')),
  ]);
};

export const privacy: SitePage['load'] = async ({ language }) => {
  const t = translator(language, 'pages');
  const parts = (['kept', 'shown', 'rights', 'cookies', 'who'] as const).map(
    (part) => heading(2, t(`privacy.${part}`)) + said(t(`privacy.${part}-text`)),
  );
  return words(language, t('privacy.title'), t('privacy.lead'), parts);
};

export const accessibility: SitePage['load'] = async ({ language }) => {
  const t = translator(language, 'pages');
  return words(language, t('accessibility.title'), t('accessibility.lead'), [
    heading(2, t('accessibility.state')),
    said(t('accessibility.state-text')),
    heading(2, t('accessibility.gaps')),
    listed((['maps', 'files', 'ltg'] as const).map((gap) => escapeHtml(t(`accessibility.gap-${gap}`)))),
    heading(2, t('accessibility.tools')),
    said(t('accessibility.tools-text')),
    heading(2, t('accessibility.how')),
    said(t('accessibility.how-text')),
    heading(3, t('accessibility.aspects')),
    said(t('accessibility.aspect-list')),
    heading(2, t('accessibility.tell')),
    said(t('accessibility.tell-text')),
    said(t('accessibility.date')),
  ]);
};

/** The list that stands beside the map and says the same. */
export const map: SitePage['load'] = async (context) => {
  const { language } = context;
  const t = translator(language, 'pages', 'public');
  const { sort: _, ...filters } = filtersIn(context.search);
  const asked = new URLSearchParams(filters).toString();
  const data = await context.ask<OutputOf<Endpoints['ideas.map']>>(`/ideas/map${asked && `?${asked}`}`);
  const counts = (data?.byMunicipality ?? []).map(({ municipality, ideas }) =>
    link(
      language,
      `/ideas?municipality=${municipality}`,
      t('map.municipality', { name: placeName(context, municipality), count: ideas }),
    ),
  );
  const points = (data?.points ?? []).map(
    (point) =>
      `${link(language, `/ideas/${point.number}`, point.title, ` lang="${point.language}"`)} ${escapeHtml(placeName(context, point.municipality))}`,
  );
  return words(language, t('map.title'), t('map.lead'), [
    heading(2, t('map.by-municipality')),
    listed(counts),
    heading(2, t('map.list')),
    points.length > 0 ? listed(points) : said(t('map.list-empty')),
  ]);
};

export const signIn: SitePage['load'] = async ({ language }) => {
  const t = translator(language, 'account');
  return words(language, t('sign.title'), t('sign.lead'));
};

export const propose: SitePage['load'] = async ({ language }) => {
  const t = translator(language, 'propose');
  return words(language, t('propose.title'), t('propose.lead'), [said(t('propose.visitor'))]);
};

/** Desks and own pages: nothing of them may stand in a page before it is known whose they are. */
export const ownPage: SitePage['load'] = async ({ language }) => ({
  title: 'Talka',
  description: translator(language, 'public')('home.lead'),
  summary: '',
  queries: [],
});

/** What is said when there is no such page, with two ways on. */
export function notFound({ language }: Pick<PageContext, 'language'>): ServerPage {
  const t = translator(language, 'shell');
  return words(language, t('page.missing'), t('page.missing-text'), [
    listed([link(language, '/ideas', t('nav.ideas')), link(language, '/', t('page.home'))]),
  ]);
}
