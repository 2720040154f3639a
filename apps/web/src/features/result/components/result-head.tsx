import type { VoteResultView, VoteView } from '@talka/contracts';
import { Breadcrumbs, ButtonLink, PageHead, Tag } from '@talka/ui';
import { centsOf } from '../../../counting/amount.js';
import { Link } from '../../../site/link.js';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';

/** What came of it in one sentence, and the one thing to do: not to believe it, but to count. */
export function ResultHead({ vote, result }: { vote: VoteView; result: VoteResultView }) {
  const t = useText('result');
  const language = useLanguage();
  const { euros, date } = useFormats();
  const { nameOf } = useTerritory();
  const winners = result.pots.reduce((sum, { outcome }) => sum + outcome.selected.length, 0);
  const spent = result.pots.reduce((sum, { outcome }) => sum + centsOf(outcome.totalCost), 0);
  const facts = { winners, projects: vote.projectList.length, budget: euros(vote.budgetCents) };
  return (
    <PageHead
      above={<ResultCrumbs vote={vote} />}
      title={t('result.title', { name: nameIn(vote.name, language) })}
      meta={
        <>
          <Tag tone={result.final ? 'done' : 'new'}>
            {t(result.final ? 'result.state-final' : 'result.state-complaints')}
          </Tag>
          <span className="t-muted">
            {nameOf(vote.municipality)} · {t('result.published', { when: date(result.publishedAt) })}
          </span>
        </>
      }
      lead={
        winners === 0 ? (
          t('result.lead-none', facts)
        ) : (
          <>
            {t('result.lead', { ...facts, spent: euros(spent) })}
            {result.deliveredBy ? ` ${t('result.delivered-by', { day: date(result.deliveredBy) })}` : null}
          </>
        )
      }
      actions={
        <>
          <ButtonLink href="#recount">{t('result.to-recount')}</ButtonLink>
          <ButtonLink as={Link} to={`/votes/${vote.number}/lab`} tone="quiet">
            {t('result.to-lab')}
          </ButtonLink>
        </>
      }
    />
  );
}

export function ResultCrumbs({ vote }: { vote: VoteView }) {
  const t = useText('result');
  const language = useLanguage();
  return (
    <Breadcrumbs
      label={t('result.crumbs')}
      as={Link}
      crumbs={[
        { words: t('result.votes'), link: { to: '/votes' } },
        { words: nameIn(vote.name, language), link: { to: `/votes/${vote.number}` } },
      ]}
    />
  );
}
