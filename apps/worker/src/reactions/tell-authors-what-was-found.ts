import { authorsOfIdea, findingOn, ideaBrief, type FindingBrief, type Queryable } from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { MailTemplate } from '@talka/emails';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

const TOLD: Readonly<
  Record<string, { readonly kind: NoticeKind; readonly template: MailTemplate; readonly turn: 1 | 2 }>
> = {
  'idea.found-feasible': { kind: 'idea.found-feasible', template: 'found-feasible', turn: 1 },
  'idea.found-not-feasible': { kind: 'idea.found-not-feasible', template: 'found-not-feasible', turn: 1 },
  'idea.finding-upheld': { kind: 'idea.finding-upheld', template: 'finding-upheld', turn: 2 },
  'idea.finding-reversed': { kind: 'idea.finding-reversed', template: 'finding-reversed', turn: 2 },
};

/** Every author hears whether the idea can be carried out, for how much or why not, on the site and by mail. */
export async function tellAuthorsWhatWasFound(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const told = TOLD[happening.kind];
  const idea = await ideaBrief(on, happening.subject.id);
  const finding = told && (await findingOn(on, String(happening.facts['assessment'] ?? ''), told.turn));
  if (!told || !idea?.number || !finding) return {};
  // A "no" is read where it can be appealed.
  const path = told.template === 'found-not-feasible' ? `/me/ideas/${idea.id}` : `/ideas/${idea.number}`;
  const authors = await authorsOfIdea(on, idea.id);
  return {
    notices: authors.map((author) => ({
      person: author.id,
      kind: told.kind,
      params: { title: idea.title },
      link: path,
    })),
    mails: authors.flatMap(({ id: person, email, language }) =>
      email === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${person}`, to: email, person, language, template: told.template },
              params: {
                title: idea.title,
                municipality: nameIn(idea.municipality_name, language),
                path,
                ...saidBy(finding, Number(happening.facts['total'] ?? 0)),
              },
            },
          ],
    ),
  };
}

const saidBy = ({ words, reason, appeal_until }: FindingBrief, cents: number) => ({
  ...{ words, cents },
  ...(reason ? { ground: reason } : {}),
  ...(appeal_until ? { appealUntil: appeal_until.toISOString() } : {}),
});

/** Authors see that their municipality has begun to look. */
export async function noticeAuthorsWhenIdeaIsTakenUp(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  if (!idea?.number) return {};
  const authors = await authorsOfIdea(on, idea.id);
  return {
    notices: authors.map((author) => ({
      person: author.id,
      kind: 'idea.taken-up',
      params: { title: idea.title },
      link: `/ideas/${idea.number}`,
    })),
  };
}
