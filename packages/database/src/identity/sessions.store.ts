import { sessionIsAlive, visitor, type SessionStore } from '@talka/identity';
import { first, rows, sql, type Queryable } from '../sql.js';
import { newToken, tokenHash } from './secrets.js';

interface NewcomerRow {
  readonly email: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly now: Date;
}

/** Sessions: the browser has the token, the database its hash. */
export const sessionStore = (manager: Queryable): SessionStore => ({
  async start(whose, device, instead) {
    const token = newToken();
    if (instead !== null) await rows(manager, sql`delete from session where id = ${instead}`);
    const [person, email] = 'person' in whose ? [whose.person, null] : [null, whose.newcomer];
    await rows(
      manager,
      sql`insert into session (token_hash, person_id, email, device)
          values (${tokenHash(token)}, ${person}, ${email}, ${device.slice(0, 200)})`,
    );
    return { token };
  },

  async newcomerOf(session) {
    const row = await first<NewcomerRow>(
      manager,
      sql`select email, created_at as "createdAt", seen_at as "seenAt", talka_now() as now
          from session where id = ${session} and person_id is null for update`,
    );
    return row && sessionIsAlive(visitor, row) ? row.email : undefined;
  },

  async end(session, of) {
    await rows(manager, sql`delete from session where id = ${session} and person_id = ${of}`);
  },

  async endAllOf(person, except) {
    await rows(
      manager,
      sql`delete from session where person_id = ${person} and id is distinct from ${except}::uuid`,
    );
  },
});
