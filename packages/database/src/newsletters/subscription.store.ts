import { areaId, municipalityId, type PersonId } from '@talka/kernel';
import type { RequestStore, StoredRequest, SubscriptionStore } from '@talka/newsletters';
import type { Language } from '@talka/territory';
import { holdAddress } from '../identity/hold-address.js';
import { newToken, tokenHash } from '../identity/secrets.js';
import { changes, first, one, rows, sql, type Queryable } from '../sql.js';

interface RequestRow {
  readonly id: string;
  readonly municipality: string;
  readonly area: string | null;
  readonly topics: string[];
  readonly email: string;
  readonly language: Language;
  readonly askedAt: Date;
  readonly usedAt: Date | null;
}

/** Wishes for news at an address, in PostgreSQL, inside one transaction. */
export function requestStore(manager: Queryable): RequestStore {
  const add = (it: Parameters<RequestStore['ask']>[0], hash: Buffer | null) =>
    one<{ id: string }>(
      manager,
      sql`insert into news_request (municipality_id, email, area_id, topics, language, token_hash)
          values (${it.municipality}, ${it.email}, ${it.area}, ${it.topics}, ${it.language}, ${hash}) returning id`,
    );
  return {
    async sentSince(email, since) {
      await holdAddress(manager, email);
      const { sent } = await one<{ sent: number }>(
        manager,
        sql`select count(*)::int as sent from news_request
            where email = ${email} and asked_at > ${since} and token_hash is not null`,
      );
      return sent;
    },
    async ask(it) {
      const token = newToken();
      return { id: (await add(it, tokenHash(token))).id, token };
    },
    async pretend(it) {
      tokenHash(newToken());
      await add(it, null);
    },
    async byToken(token) {
      const row = await first<RequestRow>(
        manager,
        sql`select id, municipality_id as municipality, area_id as area, topics, email, language,
              asked_at as "askedAt", used_at as "usedAt"
            from news_request where token_hash = ${tokenHash(token)} for update`,
      );
      return row && stored(row);
    },
    async use(id) {
      await rows(manager, sql`update news_request set used_at = talka_now() where id = ${id}`);
    },
  };
}

const stored = ({ municipality, area, ...row }: RequestRow): StoredRequest => ({
  ...row,
  municipality: municipalityId(municipality),
  area: area === null ? null : areaId(area),
});

/** Who wants news, in PostgreSQL, inside one transaction. */
export const subscriptionStore = (manager: Queryable): SubscriptionStore => ({
  async keepAddress(it) {
    await holdAddress(manager, it.email);
    await rows(manager, sql`delete from parked_address where email = ${it.email}`);
    // Whoever has an account there and follows the news with it, has said the same anew.
    const followed = await changes(
      manager,
      sql`update news_subscription s set area_id = ${it.area}, topics = ${it.topics} from person p
          where p.id = s.person_id and p.email = ${it.email} and s.municipality_id = ${it.municipality} returning s.id`,
    );
    if (followed > 0) return;
    await rows(
      manager,
      sql`insert into news_subscription (municipality_id, email, area_id, topics, language)
            values (${it.municipality}, ${it.email}, ${it.area}, ${it.topics}, ${it.language})
          on conflict (email, municipality_id) where email is not null
            do update set area_id = excluded.area_id, topics = excluded.topics, language = excluded.language`,
    );
  },
  async keepPerson(person, it) {
    // What they wanted before they had an account, at the address they have proved since, is what they want now.
    await rows(
      manager,
      sql`delete from news_subscription where municipality_id = ${it.municipality}
            and email = (select email from person where id = ${person})`,
    );
    await rows(
      manager,
      sql`insert into news_subscription (municipality_id, person_id, area_id, topics)
            values (${it.municipality}, ${person}, ${it.area}, ${it.topics})
          on conflict (person_id, municipality_id) where person_id is not null
            do update set area_id = excluded.area_id, topics = excluded.topics`,
    );
  },
  addressOf: (person) => addressOf(manager, person),
  async stopPerson(person, municipality) {
    await rows(
      manager,
      sql`delete from news_subscription where municipality_id = ${municipality}
            and (person_id = ${person} or email = (select email from person where id = ${person}))`,
    );
  },
  async stop(id, all) {
    await rows(
      manager,
      all
        ? sql`with that as (select coalesce(p.email, s.email) as email from news_subscription s
                left join person p on p.id = s.person_id where s.id = ${id})
              delete from news_subscription s where s.id = ${id} or s.email in (select email from that)
                or s.person_id in (select p.id from person p join that using (email))`
        : sql`delete from news_subscription where id = ${id}`,
    );
  },
});

/** Where mail reaches somebody's account; held until the transaction ends, so that no erasure comes between. */
const addressOf = async (manager: Queryable, person: PersonId): Promise<string | null> =>
  (
    await first<{ email: string | null }>(
      manager,
      sql`select email from person where id = ${person} and erased_at is null for key share`,
    )
  )?.email ?? null;
