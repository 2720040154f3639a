import {
  authorsOfIdea,
  decisionOn,
  ideaBrief,
  wordsIn,
  type DecisionBrief,
  type Queryable,
} from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { MailTemplate } from '@talka/emails';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

/** Every author hears what was decided and why, in their own language, on the site and by mail. */
export async function tellAuthorWhenCaseIsDecided(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const decision = await decisionOn(on, happening.subject.id);
  const idea = decision && (await ideaBrief(on, decision.idea));
  // What was said about an idea is told to whoever said it; of what stays as it is, nobody but who reported it hears.
  const { outcome } = decision ?? {};
  if (!decision || !idea || decision.comment || !outcome || outcome === 'keep') return {};
  const told = { ...decision, outcome };
  const authors = await authorsOfIdea(on, idea.id);
  const published = decision.outcome === 'publish' && idea.number !== null;
  const path = published ? `/ideas/${idea.number}` : `/me/ideas/${idea.id}`;
  return {
    notices: authors.map((author) => ({
      person: author.id,
      kind: noticeOf(told),
      params: { title: idea.title },
      link: path,
    })),
    mails: authors.flatMap(({ id: person, email, language }) =>
      email === null
        ? []
        : [
            {
              onceKey: `${id}:${person}`,
              to: email,
              person,
              language,
              template: templateOf(told),
              params: {
                title: idea.title,
                municipality: nameIn(idea.municipality_name, language),
                words: wordsIn(decision.words, decision.translations, language),
                path,
                ...(decision.reason ? { reason: decision.reason } : {}),
                ...(decision.appeal_until ? { appealUntil: decision.appeal_until.toISOString() } : {}),
              },
            },
          ],
    ),
  };
}

const OF_OUTCOME = {
  publish: { mail: 'idea-published', notice: 'idea.published' },
  return: { mail: 'idea-returned', notice: 'idea.returned' },
  refuse: { mail: 'idea-refused', notice: 'idea.refused' },
  hide: { mail: 'idea-hidden', notice: 'idea.hidden' },
} as const;

type Told = DecisionBrief & { readonly outcome: keyof typeof OF_OUTCOME };

function templateOf({ kind, outcome }: Told): MailTemplate {
  if (kind === 'appeal') return outcome === 'publish' ? 'appeal-granted' : 'appeal-refused';
  return OF_OUTCOME[outcome].mail;
}

function noticeOf({ kind, outcome }: Told): NoticeKind {
  if (kind === 'appeal') return outcome === 'publish' ? 'appeal.granted' : 'appeal.denied';
  return OF_OUTCOME[outcome].notice;
}
