import type { Endpoints, OutputOf, VoteCard, VoteView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { escapeHtml, paragraphs } from './html.js';
import { helpText, incidentsLink } from './help-text.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** All votes anyone may know of, with their days. */
export const votes: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'votes');
  const data = await context.ask<OutputOf<Endpoints['votes.list']>>('/votes');
  const { euros } = formats(context.language);
  const each = (data?.votes ?? []).map(
    (vote) =>
      link(context.language, `/votes/${vote.number}`, nameIn(vote.name, context.language)) +
      said(
        `${placeName(context, vote.municipality)} · ${euros(vote.budgetCents)} · ${t('votes.projects', { count: vote.projects })}`,
      ) +
      said(whenSaid(vote, context)),
  );
  return {
    title: t('votes.title'),
    description: t('votes.lead'),
    summary:
      heading(1, t('votes.title')) +
      said(t('votes.lead')) +
      (each.length > 0 ? listed(each) : heading(2, t('votes.empty')) + said(t('votes.empty-text'))),
    queries: data ? [{ key: ['votes.list', {}], data }] : [],
  };
};

/** What is decided, with what money, until when; who keeps the key; what was done with the vote and why. */
export const vote: SitePage['load'] = async (context) => {
  const number = context.params['number'] ?? '';
  const data = await context.ask<VoteView>(`/votes/${number}`);
  if (!data) return undefined;
  const { language } = context;
  const t = translator(language, 'votes');
  const name = nameIn(data.name, language);
  const { needed, of } = data.rules.trustees;
  const keepers = data.trustees.map(
    (it) => `${escapeHtml(`${it.name}, ${it.office}`)}<br><code>${escapeHtml(it.fingerprint)}</code>`,
  );
  return {
    title: name,
    description: nameIn(data.about, language) || t('votes.lead'),
    summary: [
      heading(1, name),
      said(`${placeName(context, data.municipality)} · ${t(`vote-moment.${data.moment}`)}`),
      said(whenSaid(data, context)),
      rerunText(data, context),
      paragraphs(nameIn(data.about, language)),
      heading(2, t('vote.what')),
      ...data.potList.map((pot) => potOf(data, pot, context)),
      ...(keepers.length > 0 && data.secrecy === 'secret'
        ? [
            heading(2, t('vote-trustees.title')),
            said(t('vote-trustees.text', { needed, of })),
            listed(keepers),
          ]
        : []),
      actsText(data, context),
      helpText(data, context),
      incidentsLink(data, context),
    ].join(''),
    queries: [{ key: ['votes.read', { params: { number } }], data }],
  };
};

/** The booth and the receipts need a script; what they are for is said without one. */
export const booth: SitePage['load'] = async (context) => {
  const page = await vote(context);
  const t = translator(context.language, 'booth');
  return page && { ...page, title: `${t('booth.title')} · ${page.title}` };
};

export const receipt: SitePage['load'] = async (context) => {
  const page = await vote(context);
  const t = translator(context.language, 'booth');
  return page && { ...page, title: `${t('check.title')} · ${page.title}`, description: t('check.lead') };
};

function potOf(data: VoteView, pot: VoteView['potList'][number], { language }: PageContext): string {
  const t = translator(language, 'votes');
  const { euros } = formats(language);
  const projects = data.projectList.filter((project) => project.pot === pot.id);
  return (
    heading(3, `${pot.name}: ${euros(pot.budgetCents)}`) +
    listed(
      projects.map(
        (project) =>
          `<p lang="${project.language}"><b>${escapeHtml(project.name)}</b> ${escapeHtml(euros(project.costCents))}</p>` +
          (project.summary ? `<p lang="${project.language}">${escapeHtml(project.summary)}</p>` : '') +
          (project.idea === null
            ? ''
            : `<p>${link(language, `/ideas/${project.idea}`, t('vote.from-idea', { number: project.idea }))}</p>`),
      ),
    )
  );
}

/** A vote held again and the annulled one lead to each other. */
function rerunText({ rerunOf, rerunAs, acts }: VoteView, { language }: PageContext): string {
  const t = translator(language, 'votes');
  const to = (number: number, key: 'vote.rerun-of' | 'vote.rerun-as'): string =>
    `<p>${link(language, `/votes/${number}`, t(key, { number }))}</p>`;
  if (rerunOf !== null) return to(rerunOf, 'vote.rerun-of');
  if (rerunAs !== null) return to(rerunAs, 'vote.rerun-as');
  return acts.some(({ kind }) => kind === 'rerun') ? said(t('vote.rerun-coming')) : '';
}

/** What two people together did with a vote, and why. */
export function actsText({ acts }: VoteView, context: PageContext): string {
  const t = translator(context.language, 'votes');
  return (
    heading(2, t('vote-acts.title')) +
    (acts.length > 0 ? listed(acts.map((act) => actOf(act, context))) : said(t('vote-acts.none')))
  );
}

function actOf({ kind, until, reason, at }: VoteView['acts'][number], { language }: PageContext): string {
  const t = translator(language, 'votes');
  const { dateTime } = formats(language);
  const words = t(`vote-act.${kind}`, { until: until === null ? '' : dateTime(until) });
  return escapeHtml(`${dateTime(at)}: ${words}. ${reason}`);
}

function whenSaid({ moment, opensAt, closesAt }: VoteCard, { language }: PageContext): string {
  const { dateTime } = formats(language);
  const until = closesAt === null ? '' : dateTime(closesAt);
  return translator(language, 'votes')(`vote-when.${moment}`, { from: dateTime(opensAt), until });
}
