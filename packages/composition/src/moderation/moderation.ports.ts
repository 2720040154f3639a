import {
  PgCaseStore,
  PgIdeaStore,
  PgMisuseStore,
  PgPoolStore,
  PgRecusalStore,
  PgReportStore,
  PgSwapStore,
  PgTemplateStore,
  record,
} from '@talka/database';
import { applyToComment, commentId } from '@talka/discussion';
import { applyDecision, ideaId, isShown } from '@talka/ideas';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { ModerationPorts, Outcome, Subject } from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { discussionPorts } from '../discussion/discussion.ports.js';
import { ideasPorts } from '../ideas/ideas.ports.js';

/** The ports of moderation, on one transaction. What is decided on something is carried out on it at once. */
export const moderationPorts = (manager: EntityManager): ModerationPorts => ({
  cases: new PgCaseStore(manager),
  reports: new PgReportStore(manager),
  templates: new PgTemplateStore(manager),
  recusals: new PgRecusalStore(manager),
  misuse: new PgMisuseStore(manager),
  pool: new PgPoolStore(manager),
  swaps: new PgSwapStore(manager),
  subjects: {
    apply: (subject, outcome, by) => APPLY[subject.kind](manager, subject.id, outcome, by),
    ofAuthor: async (subject, author) => {
      const found = await FOUND[subject.kind](manager, subject.id);
      return found?.authors.includes(author) ? found : undefined;
    },
    shown: async (subject) => {
      const found = await FOUND[subject.kind](manager, subject.id);
      return found?.isShown ? { municipality: found.municipality, authors: found.authors } : undefined;
    },
  },
  record: async (happening) => void (await record(manager, happening)),
});

/** What is kept is left alone; an appeal that is granted puts back, and so does a look at what waited. */
const COMMENT_OUTCOMES = {
  hide: 'hide',
  publish: 'show',
  keep: 'keep',
  refuse: 'turn-down',
  return: 'keep',
} as const;

type Apply = (manager: EntityManager, id: string, outcome: Outcome, by: PersonId) => Promise<void>;
const APPLY: Readonly<Record<Subject['kind'], Apply>> = {
  idea: async (manager, id, outcome, by) => {
    await applyDecision(ideasPorts(manager), ideaId(id), outcome, by);
  },
  comment: (manager, id, outcome, by) =>
    applyToComment(discussionPorts(manager), commentId(id), COMMENT_OUTCOMES[outcome], by),
};

interface Found {
  readonly municipality: MunicipalityId;
  readonly authors: readonly PersonId[];
  readonly isShown: boolean;
}

/** Whose it is and whether everyone sees it, locked until the transaction ends. */
const FOUND: Readonly<
  Record<Subject['kind'], (manager: EntityManager, id: string) => Promise<Found | undefined>>
> = {
  idea: async (manager, id) => {
    const idea = await new PgIdeaStore(manager).find(ideaId(id));
    const municipality = idea?.content.municipality;
    if (!idea || !municipality) return undefined;
    return { municipality, authors: [idea.author, ...idea.coAuthors], isShown: isShown(idea) };
  },
  comment: async (manager, id) => {
    const { discussions } = discussionPorts(manager);
    const known = await discussions.comment(commentId(id));
    const comment = known && (await discussions.about(known.topic)) && (await discussions.comment(known.id));
    if (!comment) return undefined;
    return {
      municipality: comment.municipality,
      authors: [comment.author],
      isShown: comment.state === 'shown',
    };
  },
};
