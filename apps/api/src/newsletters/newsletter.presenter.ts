import type {
  LetterCardRow,
  LetterPageRow,
  LinkedNews,
  NewsletterReads,
  OwnNewsRow,
} from '@talka/composition';
import type {
  InterestView,
  LetterCard,
  LetterView,
  NewsLinkView,
  OwnNewsView,
  SubscriptionView,
} from '@talka/contracts';
import type { Interest } from '@talka/newsletters';

type Topic = InterestView['topics'][number];

export const interestView = ({ municipality, area, topics }: Interest): InterestView => ({
  ...{ municipality, area },
  topics: [...topics] as Topic[],
});

const subscriptionView = ({ municipality, area, topics, since }: OwnNewsRow): SubscriptionView => ({
  ...{ municipality, area, since: since.toISOString() },
  topics: topics as Topic[],
});

type OwnNews = Awaited<ReturnType<NewsletterReads['ofPerson']>>;
export const ownNewsView = ({ news, ...how }: OwnNews): OwnNewsView => ({
  ...how,
  news: news.map(subscriptionView),
});

export const linkView = ({ own, others }: LinkedNews): NewsLinkView => ({
  own: own ? subscriptionView(own) : null,
  others: others.map(subscriptionView),
});

const courseOf = (row: LetterCardRow | LetterPageRow) => ({
  ...{ id: row.id, state: row.state, by: row.by },
  changedAt: row.changed_at.toISOString(),
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  progress: { of: row.of, sent: row.sent, failed: row.failed, leftOut: row.leftOut },
});

export const letterCard = (row: LetterCardRow): LetterCard => ({ ...courseOf(row), subject: row.subject });

export const letterView = (row: LetterPageRow): LetterView => ({
  ...courseOf(row),
  ...{ revision: row.revision, areas: row.areas, topics: row.topics as Topic[] },
  words: {
    lv: { subject: row.subject_lv, body: row.body_lv },
    en: { subject: row.subject_en, body: row.body_en },
    ru: { subject: row.subject_ru, body: row.body_ru },
  },
});
