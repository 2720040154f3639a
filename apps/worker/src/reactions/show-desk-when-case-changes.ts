import { decidedComment, ideaBrief, moderatorsOf, onDutyFor, type Queryable } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { live, type Consequences, type Known } from './reaction.js';

/** Whoever sits at the desk sees at once that something came, went, or is taken. */
export function showDeskWhenCaseChanges({ happening }: Known): Consequences {
  const { municipality, subject } = happening;
  if (!municipality) return {};
  return {
    live: [
      live(ROOMS.desk(municipality), 'desk.changed', { municipality }),
      live(ROOMS.case(subject.id), 'case.changed', { case: subject.id }),
    ],
  };
}

/** Moderators who are not at their desk find a notice when they come. */
export async function noticeModeratorsWhenCaseIsOpened(on: Queryable, known: Known): Promise<Consequences> {
  const { happening } = known;
  const subject = String(happening.facts['subject'] ?? '');
  const idea = await ideaBrief(on, (await decidedComment(on, subject))?.idea ?? subject);
  if (!happening.municipality || !idea) return {};
  const moderators = [
    ...(await moderatorsOf(on, happening.municipality)),
    ...(await onDutyFor(on, happening.subject.id)),
  ];
  return {
    ...showDeskWhenCaseChanges(known),
    notices: moderators.map((moderator) => ({
      person: moderator.id,
      kind: 'case.opened',
      params: { title: idea.title },
      link: `/desk/${happening.subject.id}`,
    })),
  };
}
