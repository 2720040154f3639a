import type { CodePurpose, CodeStore, StoredCode } from '@talka/identity';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { holdAddress } from './hold-address.js';
import { codeHash, linkHash, newCode, newToken, sameHash } from './secrets.js';

interface CodeRow extends Omit<StoredCode, 'matches'> {
  readonly codeHash: Buffer;
}

/** A row that only takes part in the timing: no code and no link has this hash. */
const NOTHING = Buffer.alloc(0);

const COLUMNS = sql`id, email, issued_at as "issuedAt", used_at as "usedAt", guesses, code_hash as "codeHash"`;

const personOf = (it: CodePurpose): string | null => (it.purpose === 'change-email' ? it.person : null);

/** One-time codes, as keyed hashes only. */
export const codeStore = (manager: Queryable, key: string): CodeStore => ({
  async sentSince(email, since) {
    await holdAddress(manager, email);
    const { sent } = await one<{ sent: number }>(
      manager,
      sql`select count(*)::int as sent from sign_in_code
          where email = ${email} and issued_at > ${since} and code_hash <> ${NOTHING}`,
    );
    return sent;
  },

  async issue(it) {
    const [code, token] = [newCode(), newToken()];
    await rows(
      manager,
      sql`update sign_in_code set used_at = talka_now()
          where email = ${it.email} and purpose = ${it.purpose} and used_at is null
            and person_id is not distinct from ${personOf(it)}::uuid`,
    );
    const link = it.purpose === 'sign-in' ? linkHash(key, token) : null;
    const { id } = await one<{ id: string }>(
      manager,
      sql`insert into sign_in_code (email, purpose, person_id, code_hash, link_hash)
          values (${it.email}, ${it.purpose}, ${personOf(it)}, ${codeHash(key, it.purpose, it.email, code)}, ${link})
          returning id`,
    );
    return { id, code, token };
  },

  async pretend(it) {
    codeHash(key, it.purpose, it.email, newCode());
    linkHash(key, newToken());
    await rows(
      manager,
      sql`insert into sign_in_code (email, purpose, person_id, code_hash, used_at)
          values (${it.email}, ${it.purpose}, ${personOf(it)}, ${NOTHING}, talka_now())`,
    );
  },

  async newest(it, code) {
    const row = await first<CodeRow>(
      manager,
      sql`select ${COLUMNS} from sign_in_code
          where email = ${it.email} and purpose = ${it.purpose} and code_hash <> ${NOTHING}
            and person_id is not distinct from ${personOf(it)}::uuid
          order by issued_at desc, id desc limit 1 for update`,
    );
    return row && stored(row, sameHash(row.codeHash, codeHash(key, it.purpose, row.email, code)));
  },

  async byLink(token) {
    const row = await first<CodeRow>(
      manager,
      sql`select ${COLUMNS} from sign_in_code
          where link_hash = ${linkHash(key, token)} and purpose = 'sign-in' for update`,
    );
    return row && stored(row, true);
  },

  async countGuess(id) {
    await rows(manager, sql`update sign_in_code set guesses = guesses + 1 where id = ${id}`);
  },

  async use(id) {
    await rows(manager, sql`update sign_in_code set used_at = talka_now() where id = ${id}`);
  },
});

const stored = ({ codeHash: _, ...row }: CodeRow, matches: boolean): StoredCode => ({ ...row, matches });
