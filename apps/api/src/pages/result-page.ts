import type { VoteResultView, VoteView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { LEAST_SHOWN, shownByPot, WAY_NAMES, type ShownCount } from '@talka/voting';
import { helpText, incidentsLink } from './help-text.js';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';
import { recountText, turnoutText } from './result-proofs.js';
import { resultTold, type ResultTold } from './result-told.js';

/** Who won and for how much, before any script runs; nothing at all of a vote whose result is not published. */
export const result: SitePage['load'] = async (context) => {
  const vote = await readVote(context);
  if (!vote) return undefined;
  const { language } = context;
  const published = await context.ask<VoteResultView>(`/votes/${vote.number}/result`);
  const t = translator(language, 'result');
  const title = t('result.title', { name: nameIn(vote.name, language) });
  const lead = published ? wonIn(vote, published, context) : soon(vote, context);
  return {
    title,
    description: lead,
    summary: `<article>${heading(1, title)}${said(placeName(context, vote.municipality))}${said(lead)}${published ? publishedText(vote, published, context) : said(t('result.soon-lead'))}${onward(vote, context, published !== undefined)}${helpText(vote, context)}${incidentsLink(vote, context)}</article>`,
    // The ballots of a whole town do not belong into a page: the script fetches them when it counts.
    queries: [voteQuery(vote)],
  };
};

function publishedText(vote: VoteView, published: VoteResultView, context: PageContext): string {
  const { language } = context;
  const told = resultTold(vote, published);
  const counted = shownByPot(published.pots, vote.rules.secrecy);
  const t = translator(language, 'result');
  const { deliveredBy } = published;
  return [
    deliveredBy === null ? '' : said(t('result.delivered-by', { day: formats(language).date(deliveredBy) })),
    complaintsText(published, context),
    ...published.pots.map((pot) => potText(vote, pot, counted.get(pot.pot) ?? 'hidden', told, context)),
    said(t('result.reasons-elsewhere')),
    turnoutText(told.sums, language),
    recountText(vote, published, told, language),
  ].join('');
}

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
  told: ResultTold,
  { language }: PageContext,
): string {
  const t = translator(language, 'result');
  const { euros } = formats(language);
  const scores = told.scores.get(pot.pot);
  const projects = vote.projectList.filter((project) => project.pot === pot.pot);
  const { order } = pot.outcome;
  const winners = order.flatMap((id) => projects.filter((project) => project.id === id));
  const others = projects.filter(({ id }) => !order.includes(id));
  const line = ({ id, name, idea, costCents, language: own }: (typeof projects)[number]): string => {
    const words =
      idea === null
        ? `<span lang="${own}">${escapeHtml(name)}</span>`
        : link(language, `/ideas/${idea}`, name, ` lang="${own}"`);
    const score = scores?.of.get(id);
    const got = score === undefined ? '' : ` · ${t(`result.score-${scores?.unit ?? 'votes'}`, { n: score })}`;
    return `${words} · ${escapeHtml(euros(costCents) + got)}`;
  };
  const { name = pot.pot, budgetCents = 0 } = vote.potList.find(({ id }) => id === pot.pot) ?? {};
  const spent = centsOf(pot.outcome.totalCost);
  const money = { spent: euros(spent), budget: euros(budgetCents), left: euros(budgetCents - spent) };
  const group = (words: string, list: typeof projects, ordered = false): string => {
    if (list.length === 0) return '';
    const items = listed(list.map(line));
    return heading(3, words) + (ordered ? items.replace(/^<ul>(.*)<\/ul>$/s, '<ol>$1</ol>') : items);
  };
  return (
    heading(2, name) +
    said(
      winners.length === 0
        ? t('result.pot-none', money)
        : t('result.pot-lead', { ...money, winners: winners.length, projects: projects.length }),
    ) +
    said(
      typeof counted === 'number'
        ? t('result.pot-counted', { count: counted })
        : t(`result.pot-counted-${counted}`, { least: LEAST_SHOWN }),
    ) +
    group(t('result.winners'), winners, true) +
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
