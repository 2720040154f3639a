import { findingOn, ideaBrief, officialsOf, type IdeaBrief, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

const linkTo = ({ municipality, number }: IdeaBrief): string =>
  `/office/${municipality}/feasibility/${number}`;

/** Whoever is asked to cost an idea finds that on the site. */
export async function noticeEvaluatorWhenAsked(on: Queryable, { happening }: Known): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  const person = String(happening.facts['person'] ?? '');
  if (!idea?.number || person === happening.by) return {};
  return {
    notices: [{ person, kind: 'idea.evaluator-assigned', params: { title: idea.title }, link: linkTo(idea) }],
  };
}

/** An appeal waits for a second person: all who may decide it hear, but not the one who decided first. */
export async function noticeOfficialsWhenFindingIsAppealed(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  const first = await findingOn(on, String(happening.facts['assessment'] ?? ''), 1);
  if (!idea?.number || !first) return {};
  const officials = await officialsOf(on, idea.municipality, ['moderator', 'administrator']);
  return {
    notices: officials
      .filter(({ id }) => id !== first.by_id && id !== happening.by)
      .map(({ id }) => ({
        person: id,
        kind: 'idea.finding-appealed',
        params: { title: idea.title },
        link: linkTo(idea),
      })),
  };
}
