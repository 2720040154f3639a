import type { Endpoints, JointCard, OutputOf } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { nameIn, type Language } from '@talka/territory';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

/** Somebody's own words, in their language. */
const spoken = (language: Language, words: string): string =>
  `<p lang="${language}">${escapeHtml(words)}</p>`;

/** What was agreed and by whom; who signed on since; and what is decided together. */
export const memorandum: SitePage['load'] = async (context) => {
  const { ask, language, territory } = context;
  const t = translator(language, 'partnership', 'pages', 'public');
  const [partners, joint] = await Promise.all([
    ask<OutputOf<Endpoints['partners.list']>>('/partners'),
    ask<OutputOf<Endpoints['joint-decisions.list']>>('/joint-decisions'),
  ]);
  if (!partners || !joint) return undefined;
  const tasks = ([1, 2, 3] as const).map(
    (task) => heading(3, t(`task.${task}`)) + said(t(`task.${task}-text`)),
  );
  const rows = territory.signatories.map(({ name, successors }) => {
    const now = successors.map(({ municipality }) =>
      link(language, `/municipalities/${municipality}`, placeName(context, municipality)),
    );
    return `${escapeHtml(nameIn(name, language))}: ${now.join(', ')}`;
  });
  const signed = partners.partners.filter(({ left }) => left === null);
  return {
    title: t('memorandum.title'),
    description: t('memorandum.lead'),
    summary: [
      heading(1, t('memorandum.title')) + said(t('memorandum.lead')),
      heading(2, t('memorandum.aim')) + said(t('memorandum.aim-text')),
      heading(2, t('memorandum.tasks')) + tasks.join(''),
      heading(2, t('joint.title')) + entries(joint.decisions.slice(0, 3), context),
      `<p>${link(language, '/memorandum/decisions', t('joint.all'))}</p>`,
      heading(2, t('memorandum.who')) + said(t('memorandum.who-text')) + listed(rows),
      said(t('memorandum.note')),
      heading(2, t('partners.title')) + said(t('partners.lead')),
      listed(
        signed.map(({ name, pledge, language: of }) => `<b>${escapeHtml(name)}</b>${spoken(of, pledge)}`),
      ),
    ].join(''),
    queries: [
      { key: ['partners.list', {}], data: partners },
      { key: ['joint-decisions.list', {}], data: joint },
    ],
  };
};

/** Every joint decision, the open ones first. */
export const jointDecisions: SitePage['load'] = async (context) => {
  const data = await context.ask<OutputOf<Endpoints['joint-decisions.list']>>('/joint-decisions');
  if (!data) return undefined;
  const t = translator(context.language, 'partnership');
  const list = data.decisions.length > 0 ? entries(data.decisions, context) : said(t('joint.none'));
  return {
    title: t('joint.title'),
    description: t('joint.lead'),
    summary: heading(1, t('joint.title')) + said(t('joint.lead')) + list,
    queries: [{ key: ['joint-decisions.list', {}], data }],
  };
};

/** One of them, with everything said about it. */
export const jointDecision: SitePage['load'] = async (context) => {
  const { ask, language, params } = context;
  const number = Number(params['number']);
  const data = await ask<OutputOf<Endpoints['joint-decisions.read']>>(`/joint-decisions/${number}`);
  if (!data) return undefined;
  const t = translator(language, 'partnership');
  const voices = data.spoken.map(
    ({ municipality, voice, words, language: of }) =>
      `${escapeHtml(placeName(context, municipality))}: ${escapeHtml(t(`joint.voice-${voice}`))}${words ? spoken(of, words) : ''}`,
  );
  const remarks = data.remarks.map(
    ({ municipality, words, language: of }) =>
      `${escapeHtml(placeName(context, municipality))}${spoken(of, words)}`,
  );
  const [minutes] = data.minutes;
  return {
    title: data.title,
    description: t('joint.lead'),
    lang: data.language,
    summary: [
      heading(1, data.title) + said(facts(data, context)) + spoken(data.language, data.words),
      heading(2, t('joint.voices')) + listed(voices),
      heading(2, t('joint.remarks')) + listed(remarks),
      minutes ? heading(2, t('joint.minutes')) + spoken(minutes.language, minutes.words) : '',
    ].join(''),
    queries: [{ key: ['joint-decisions.read', { params: { number } }], data }],
  };
};

function facts(decision: JointCard, context: PageContext): string {
  const t = translator(context.language, 'partnership');
  const { date } = formats(context.language);
  const { state, municipality, closesAt, endedAt } = decision;
  return [
    t(`joint.state-${state}`),
    t('joint.by', { name: placeName(context, municipality) }),
    endedAt
      ? t('joint.ended', { when: date(endedAt) })
      : t('joint.until', { when: date(new Date(Date.parse(closesAt) - 1)) }),
  ].join(' · ');
}

const entries = (decisions: readonly JointCard[], context: PageContext): string =>
  listed(
    decisions.map(
      (it) =>
        link(context.language, `/memorandum/decisions/${it.number}`, it.title, ` lang="${it.language}"`) +
        said(facts(it, context)),
    ),
  );
