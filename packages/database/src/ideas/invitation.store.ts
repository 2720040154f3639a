import { Refused, type PersonId } from '@talka/kernel';
import { EDITABLE, type IdeaId } from '@talka/ideas';
import type { Language } from '@talka/territory';
import { promiseMail } from '../identity/promise-mail.js';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import type { InvitationRow } from './my-ideas.read.js';

const MOST_CO_AUTHORS = 8;

/** Invitations to write an idea together. Addresses are known to the authors who typed them and to nobody else. */
export class PgInvitationStore {
  constructor(private readonly on: Queryable) {}

  /** @throws Refused when the person may not invite here, or this address was invited already. */
  async invite(idea: IdeaId, by: PersonId, email: string): Promise<InvitationRow> {
    await this.ownEditable(idea, by);
    const { own, many } = await one<{ own: boolean; many: number }>(
      this.on,
      sql`select exists (select from person where id = ${by} and email = ${email}) as own,
            (select count(*)::int from idea_invitation where idea_id = ${idea} and state <> 'declined') as many`,
    );
    if (own) throw new Refused({ code: 'invitation.own-address', field: 'email' });
    if (many >= MOST_CO_AUTHORS)
      throw new Refused({ code: 'invitation.too-many', params: { max: MOST_CO_AUTHORS } });
    const invited = await first<InvitationRow>(
      this.on,
      sql`insert into idea_invitation (idea_id, email, invited_by) values (${idea}, ${email}, ${by})
          on conflict (idea_id, email) do nothing returning id, email, state`,
    );
    if (!invited) throw new Refused({ code: 'invitation.already', field: 'email' });
    return invited;
  }

  async withdraw(idea: IdeaId, by: PersonId, invitation: string): Promise<void> {
    await this.ownEditable(idea, by);
    const gone = await first(
      this.on,
      sql`delete from idea_invitation where id = ${invitation} and idea_id = ${idea} and state = 'invited' returning id`,
    );
    if (!gone) throw new Refused({ code: 'invitation.not-found' });
  }

  /** What waits for the answer of whoever owns the address. */
  waitingFor(person: PersonId): Promise<{ id: string; title: string; from: string; at: Date }[]> {
    return rows(
      this.on,
      sql`select v.id, i.title, a.name as from, v.at
          from person me join idea_invitation v on v.email = me.email and v.state = 'invited'
          join idea i on i.id = v.idea_id and i.status in ('draft', 'returned') join person a on a.id = v.invited_by
          where me.id = ${person} order by v.at desc`,
    );
  }

  /** @returns the idea. @throws Refused when the invitation is not for this person or was answered. */
  async answer(invitation: string, by: PersonId, accept: boolean): Promise<IdeaId> {
    const answered = await first<{ idea: IdeaId }>(
      this.on,
      sql`update idea_invitation set state = ${accept ? 'accepted' : 'declined'}, answered_at = talka_now(),
            person_id = case when ${accept} then ${by}::uuid end
          where id = ${invitation} and state = 'invited'
            and email = (select email from person where id = ${by})
          returning idea_id as idea`,
    );
    if (!answered) throw new Refused({ code: 'invitation.not-found' });
    return answered.idea;
  }

  private async ownEditable(idea: IdeaId, by: PersonId): Promise<void> {
    const own = await first<{ status: (typeof EDITABLE)[number] }>(
      this.on,
      sql`select status from idea where id = ${idea} and author_id = ${by} for update`,
    );
    if (!own) throw new Refused({ code: 'idea.not-found' });
    if (!EDITABLE.includes(own.status)) throw new Refused({ code: 'idea.not-editable' });
  }
}

/** Promises the mail that tells of an invitation, in the inviter's language: the invited may be nobody we know yet. */
export async function promiseInvitation(on: Queryable, invitation: string): Promise<void> {
  const it = await one<{ email: string; title: string; name: string; language: Language }>(
    on,
    sql`select v.email, i.title, p.name, i.language
        from idea_invitation v join idea i on i.id = v.idea_id join person p on p.id = v.invited_by
        where v.id = ${invitation}`,
  );
  await promiseMail(on, {
    onceKey: `invitation:${invitation}`,
    to: it.email,
    person: null,
    language: it.language,
    template: 'co-author-invitation',
    params: { title: it.title, name: it.name, path: '/me/ideas' },
  });
}
