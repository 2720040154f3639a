import type { VoteResultView, VoteView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { LEAST_SHOWN, shownByPot, WAY_NAMES, type ShownCount } from '@talka/voting';
import { helpText, incidentsLink } from './help-text.js';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Who won and for how much, before any script runs; nothing at all of a vote whose result is not published. */
export const result: SitePage['load'] = async (context) => {
  const vote = await readVote(context);
  if (!vote) return undefined;
  const { language } = context;
  const published = await context.ask<VoteResultView>(`/votes/${vote.number}/result`);
  const t = translator(language, 'result');
  const title = t('result.title', { name: nameIn(vote.name, language) });
  const lead = published ? wonIn(vote, published, context) : soon(vote, context);
  const counted = shownByPot(published?.pots ?? [], vote.rules.secrecy);
  const body = published
    ? published.pots.map((pot) => potText(vote, pot, counted.get(pot.pot) ?? 'hidden', context)).join('') +
      complaintsText(published, context)
    : said(t('result.soon-lead'));
  return {
    title,
    description: lead,
    summary: `<article>${heading(1, title)}${said(placeName(context, vote.municipality))}${said(lead)}${body}${onward(vote, context, published !== undefined)}${helpText(vote, context)}${incidentsLink(vote, context)}</article>`,
    // The ballots of a whole town do not belong into a page: the script fetches them when it counts.
    queries: [voteQuery(vote)],
  };
};

/** Counting in every way takes a script; what really came of the vote and how else one can count is said without one. */
export const lab: SitePage['load'] = async (context) => {
  const vote = await readVote(context);
  if (!vote) return undefined;
  const { language } = context;
  const published = await context.ask<VoteResultView>(`/votes/${vote.number}/result`);
  const t = translator(language, 'result');
  const title = t('lab.title', { name: nameIn(vote.name, language) });
  const ways = WAY_NAMES.map(
    (way) =>
      `<b>${escapeHtml(t(`lab.way-${way}`, { what: 'votes' }))}</b>${said(t(`lab.how-${way}`, { what: 'votes' }))}`,
  );
  const real = `<p>${link(language, `/votes/${vote.number}/result`, t('lab.to-result'))}</p>`;
  return {
    ...{ title, description: t('lab.lead') },
    summary: [
      ...[heading(1, title), said(t('lab.lead')), said(`${t('lab.warning')}. ${t('lab.warning-text')}`)],
      heading(2, t('lab.real')),
      said(published ? wonIn(vote, published, context) : soon(vote, context)),
      ...[real, heading(2, t('lab.ways')), listed(ways)],
    ].join(''),
    queries: [voteQuery(vote)],
  };
};

const readVote = ({ ask, params }: PageContext): Promise<VoteView | undefined> =>
  ask<VoteView>(`/votes/${params['number'] ?? ''}`);

const voteQuery = (vote: VoteView) =>
  ({ key: ['votes.read', { params: { number: `${vote.number}` } }], data: vote }) as const;

/** "24000.5" as cents, digit by digit. */
function centsOf(amount: string): number {
  const [whole = '', decimals = ''] = amount.split('.');
  return Number(whole + decimals.padEnd(2, '0'));
}

function wonIn(vote: VoteView, { pots }: VoteResultView, { language }: PageContext): string {
  const t = translator(language, 'result');
  const { euros } = formats(language);
  const winners = pots.reduce((sum, { outcome }) => sum + outcome.order.length, 0);
  const spent = pots.reduce((sum, { outcome }) => sum + centsOf(outcome.totalCost), 0);
  const facts = { winners, projects: vote.projectList.length, budget: euros(vote.budgetCents) };
  return winners === 0 ? t('result.lead-none', facts) : t('result.lead', { ...facts, spent: euros(spent) });
}

/** What will be here, and when. */
function soon({ moment, opensAt, closesAt }: VoteView, { language }: PageContext): string {
  const t = translator(language, 'result');
  const { dateTime } = formats(language);
  const when = { from: dateTime(opensAt), until: closesAt === null ? '' : dateTime(closesAt) };
  if (moment === 'draft') return t('result.soon-coming', when);
  // Published between the two questions.
  return t(`result.soon-${moment === 'published' || moment === 'final' ? 'opened' : moment}`, when);
}

function potText(
  vote: VoteView,
  pot: VoteResultView['pots'][number],
  counted: ShownCount,
  { language }: PageContext,
): string {
  const t = translator(language, 'result');
  const { euros } = formats(language);
  const projects = vote.projectList.filter((project) => project.pot === pot.pot);
  const { order } = pot.outcome;
  const winners = order.flatMap((id) => projects.filter((project) => project.id === id));
  const others = projects.filter(({ id }) => !order.includes(id));
  const line = ({ name, idea, costCents, language: own }: (typeof projects)[number]): string => {
    const words =
      idea === null
        ? `<span lang="${own}">${escapeHtml(name)}</span>`
        : link(language, `/ideas/${idea}`, name, ` lang="${own}"`);
    return `${words} · ${escapeHtml(euros(costCents))}`;
  };
  const name = vote.potList.find(({ id }) => id === pot.pot)?.name ?? pot.pot;
  const group = (words: string, list: typeof projects): string =>
    list.length === 0 ? '' : heading(3, words) + listed(list.map(line));
  return (
    heading(2, name) +
    said(
      typeof counted === 'number'
        ? t('result.pot-counted', { count: counted })
        : t(`result.pot-counted-${counted}`, { least: LEAST_SHOWN }),
    ) +
    group(t('result.winners'), winners) +
    group(t('result.others'), others)
  );
}

function complaintsText({ final, complaintsUntil }: VoteResultView, { language }: PageContext): string {
  const t = translator(language, 'result');
  const until = formats(language).dateTime(complaintsUntil);
  return said(t(final ? 'complaints.final' : 'complaints.until-short', { until }));
}

function onward({ number }: VoteView, { language }: PageContext, isPublished: boolean): string {
  const t = translator(language, 'result');
  return listed([
    ...(isPublished ? [link(language, `/votes/${number}/lab`, t('result.to-lab'))] : []),
    link(language, `/votes/${number}`, t('result.to-vote')),
  ]);
}
