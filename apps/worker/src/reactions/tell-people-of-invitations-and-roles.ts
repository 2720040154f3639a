import { authorsOfIdea, ideaTitle, invitedPerson, personName, type Queryable } from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { Consequences, Known } from './reaction.js';

/** Someone asked to write along finds it on the site too, if the address is one of ours. */
export async function noticeTheInvited(on: Queryable, { happening }: Known): Promise<Consequences> {
  const person = await invitedPerson(on, String(happening.facts['invitation'] ?? ''));
  const title = await ideaTitle(on, happening.subject.id);
  if (!person || title === undefined) return {};
  return { notices: [{ person, kind: 'idea.co-author-invited', params: { title }, link: '/me/ideas' }] };
}

/** The other authors hear whether the invited writes along. */
export async function noticeAuthorsWhenInvitationIsAnswered(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const title = await ideaTitle(on, happening.subject.id);
  const name = happening.by && (await personName(on, happening.by));
  if (title === undefined || !name) return {};
  const joined = happening.kind === 'idea.co-author-joined';
  const kind: NoticeKind = joined ? 'idea.co-author-joined' : 'idea.co-author-declined';
  const authors = await authorsOfIdea(on, happening.subject.id);
  return {
    notices: authors
      .filter((author) => author.id !== happening.by)
      .map((author) => ({
        person: author.id,
        kind,
        params: { title, name },
        link: `/me/ideas/${happening.subject.id}`,
      })),
  };
}

/** Rights changed hands: the person is told, and their open connections are checked anew. */
export function tellWhoseRoleChanged({ happening }: Known): Consequences {
  const person = happening.subject.id;
  const kind: NoticeKind = happening.kind === 'role.granted' ? 'role.granted' : 'role.revoked';
  return { disconnect: [person], notices: [{ person, kind, params: {}, link: '/me' }] };
}

/** Somebody helped at a desk came in with eID under another account: the first one is told. */
export const noticeWhoseResidenceMoved = ({ happening }: Known): Consequences => ({
  notices: [{ person: happening.subject.id, kind: 'residence.moved', params: {}, link: '/me' }],
});
