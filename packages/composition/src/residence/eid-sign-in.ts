import { first, hasRoll, sql, type Queryable } from '@talka/database';
import { proveByEid, type Person, type ResidencePorts } from '@talka/identity';
import { areaId, isDay, ok, refuse, type AreaId, type Result, type Transaction } from '@talka/kernel';
import type { Caller, Env, Log } from '@talka/platform';
import { LockBox } from '../voting/lock-box.js';
import { EidProvider, type EidSecrets } from './eid-provider.js';

type Language = Caller['language'];

/** What is kept in the browser between leaving for the provider and coming back. */
interface Ticket extends EidSecrets {
  readonly person: string;
  /** Null: they live in none of the municipalities, or prove only who they are. */
  readonly area: AreaId | null;
  readonly language: Language;
  /** Milliseconds of the epoch. */
  readonly until: number;
}

export const EID_MINUTES = 10;
const PLACE = 'ticket of an eID sign-in';

/** Proving one's residence by signing in with eID, there and back. */
export function eidSignIn(
  { on, transaction }: { readonly on: Queryable; readonly transaction: Transaction<ResidencePorts> },
  env: Env,
  log: Log,
) {
  const provider = new EidProvider(env);
  const lockBox = new LockBox(env.TALKA_SECRET);
  const prove = proveByEid(transaction);

  const read = (ticket: string): Ticket | undefined => {
    try {
      const bytes = lockBox.unlock(Buffer.from(ticket, 'base64url'), PLACE);
      const found = JSON.parse(Buffer.from(bytes).toString()) as Ticket;
      return found.until > Date.now() ? found : undefined;
    } catch {
      // Not one of ours, or changed on the way.
      return undefined;
    }
  };

  return {
    isOn: provider.isOn,
    saysMunicipality: provider.saysMunicipality,

    /** @returns where to go, and the ticket to bring back */
    start: async (
      by: Person,
      { area, language }: { readonly area: string | null; readonly language: Language },
    ): Promise<Result<{ address: string; ticket: string }>> => {
      if (!provider.isOn) return refuse('residence.eid-off');
      if (area !== null && !(await areaIsIn(on, area, by.municipality)))
        return refuse('residence.area-elsewhere', undefined, 'area');
      // Nobody is sent to sign in for what cannot come of it.
      if (area !== null && !provider.saysMunicipality && !(await rollIsThere(on, by.municipality)))
        return refuse('residence.not-on-roll', undefined, 'area');
      try {
        const { address, secrets } = await provider.start();
        const until = Date.now() + EID_MINUTES * 60_000;
        const chosen = area === null ? null : areaId(area);
        const ticket: Ticket = { ...secrets, person: by.id, area: chosen, language, until };
        const locked = lockBox.lock(Buffer.from(JSON.stringify(ticket)), PLACE);
        return ok({ address, ticket: Buffer.from(locked).toString('base64url') });
      } catch (error) {
        log.warn({ reason: nameOf(error) }, 'the eID provider does not answer');
        return refuse('residence.eid-away');
      }
    },

    /** In which language somebody left, if the ticket is good. */
    languageOf: (ticket: string): Language | undefined => read(ticket)?.language,

    /** Only the browser and the person who left come back to something. */
    finish: async (by: Person, ticket: string, callback: URL): Promise<Result<void>> => {
      const begun = read(ticket);
      if (!provider.isOn || begun?.person !== by.id) return refuse('residence.not-seen');
      const answer = await provider.finish(callback, begun).catch((error: unknown) => {
        log.warn({ reason: nameOf(error) }, 'an eID sign-in was not finished');
        return undefined;
      });
      if (answer?.personalCode == null) return refuse('residence.not-seen');
      const { personalCode, birthDate, municipality } = answer;
      return prove(by, {
        personalCode,
        birthDate: birthDate !== null && isDay(birthDate) ? birthDate : null,
        livesThere: municipality === null ? null : await fits(on, by, begun.area, municipality),
        area: begun.area,
      });
    },
  };
}

export type EidSignIn = ReturnType<typeof eidSignIn>;

/** What went wrong, without what came with it: an answer may hold a person's data. */
const nameOf = (error: unknown): string => {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return [name, code].filter((part) => typeof part === 'string').join(' ');
};

const areaIsIn = async (on: Queryable, area: string, municipality: string): Promise<boolean> =>
  (await first(on, sql`select from area where id = ${area} and municipality_id = ${municipality}`)) !==
  undefined;

const rollIsThere = async (on: Queryable, municipality: string): Promise<boolean> =>
  (await first(on, sql`select where ${hasRoll(sql`${municipality}`)}`)) !== undefined;

/**
 * Whether a provider's word for a municipality, its id here or its name, fits what was chosen: the account's own, or none of
 * ours.
 */
async function fits(on: Queryable, by: Person, area: AreaId | null, said: string): Promise<boolean> {
  const named = sql`select id from municipality where id = ${said} or lower(name ->> 'lv') = lower(${said})`;
  const found = await first<{ id: string }>(on, named);
  return area === null ? found === undefined : found?.id === by.municipality;
}
