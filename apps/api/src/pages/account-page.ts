import type { AccountView } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { heading, link, listed, placeName, said, type SitePage } from './page-parts.js';

/** What became of what residents propose, for readers without script: the numbers, and the ideas behind them. */
export const account: SitePage['load'] = async (context) => {
  const municipality = context.params['municipality'] ?? '';
  const data = await context.ask<AccountView>(`/municipalities/${municipality}/account`);
  if (!data) return undefined;
  const { language } = context;
  const t = translator(language, 'accountability', 'public');
  const { percent, number } = formats(language);
  const title = t('became.title', { who: placeName(context, municipality) });
  const linked = (ideas: readonly { number: number; title: string }[]) =>
    listed(ideas.map((idea) => link(language, `/ideas/${idea.number}`, idea.title)));
  const { answers, stages, delivery } = data;
  const { submitted, answered } = answers;
  const { inTime, late, share } = delivery;
  const none = said(t('became.none'));
  return {
    title,
    description: t('became.lead'),
    summary: [
      heading(1, title) + said(t('became.lead')),
      heading(2, t('became.answers')),
      submitted === 0
        ? none
        : said(`${percent(answered / submitted)} ${t('became.answered', { answered, submitted })}`),
      linked(answers.ideas),
      heading(2, t('became.stages')) + said(t('became.stages-text')),
      listed(stages.map(({ stage, medianDays }) => `${t(`status.${stage}`)}: ${number(medianDays)}`)),
      heading(2, t('became.delivery')),
      share === null
        ? none
        : said(`${percent(share)} ${t('became.in-time', { inTime, judged: inTime + late })}`),
      linked(delivery.ideas),
    ].join(''),
    queries: [{ key: ['municipalities.account', { params: { municipality } }], data }],
  };
};
