import { randomInt } from 'node:crypto';
import type { EventBody } from '@talka/contracts';
import type { Actor, NewActor } from './actors.js';

const HOUR = 3_600_000;

/** An event with nothing missing: two roles, three shifts in nine days; change what the test is about. */
export function someEvent(change: Partial<EventBody> = {}): EventBody {
  const noon = new Date();
  noon.setUTCHours(9 * 24 + 9, 0, 0, 0);
  const at = (hours: number) => new Date(noon.getTime() + hours * HOUR).toISOString();
  return {
    title: 'Pilsētas svētki pie ezera',
    about: 'Palīdzam uzņemt ciemiņus, salikt solus un pēc koncerta satīrīt krastu.',
    place: 'Mazā Ludzas ezera krasts, pie estrādes',
    area: null,
    contact: '+371 6000 0111',
    askedFirst: 'everyone',
    repaid: '',
    closesBefore: 0,
    roles: [
      {
        id: 'uznemsana',
        name: 'Ciemiņu uzņemšana',
        about: 'Pasaki, kur kas notiek.',
        minimumAge: 16,
        needs: [],
        questions: [],
      },
      { id: 'soli', name: 'Solu likšana', about: '', minimumAge: 18, needs: [], questions: [] },
    ],
    shifts: [
      { role: 'uznemsana', from: at(0), until: at(4), places: 3 },
      { role: 'uznemsana', from: at(4), until: at(8), places: 3 },
      { role: 'soli', from: at(0), until: at(2), places: 1 },
    ],
    ...change,
  };
}

/** An event for people from 13 on, with short shifts after school: of two hours each, so many, in so many places. */
export function someEventForTheYoung(change: Partial<EventBody> = {}, shifts = 1, places = 1): EventBody {
  const four = new Date();
  four.setUTCHours(9 * 24 + 14, 0, 0, 0);
  const at = (day: number, hours: number) =>
    new Date(four.getTime() + (day * 24 + hours) * HOUR).toISOString();
  return someEvent({
    roles: [
      {
        id: 'ziedi',
        name: 'Ziedu nešana',
        about: 'Nesam ziedus uz estrādi.',
        minimumAge: 13,
        needs: [],
        questions: [],
      },
    ],
    shifts: Array.from({ length: shifts }, (_, day) => ({
      ...{ role: 'ziedi', from: at(day, 0), until: at(day, 2), places },
    })),
    ...change,
  });
}

/** Who is so old on the day of the shifts above. */
export const birthDateOf = (age: number): string => `${new Date().getUTCFullYear() - age - 1}-12-31`;

/** Asks to organise. @returns the organisation's number */
export async function askedOrganisation(organiser: Actor, municipality: string): Promise<number> {
  const registrationNumber = `4000${String(randomInt(10_000_000)).padStart(7, '0')}`;
  const asked = await organiser.call('my-organisations.ask', {
    body: { municipality, name: 'Ezerkrasta biedrība', kind: 'association', registrationNumber },
  });
  if (asked.problem) throw new Error(`could not ask: ${asked.problem.code}`);
  return asked.body.number;
}

/** An organisation that the municipality has looked at. @returns its number */
export async function verifiedOrganisation(
  organiser: Actor,
  administrator: Actor,
  municipality: string,
): Promise<number> {
  const organisation = await askedOrganisation(organiser, municipality);
  const verified = await administrator.call('office-organisations.decide', {
    params: { municipality, organisation },
    body: { verify: true, reason: '' },
  });
  if (verified.problem) throw new Error(`could not verify: ${verified.problem.code}`);
  return organisation;
}

/** Somebody who may organise in a municipality, in the name of an organisation it has verified, and who verified it. */
export async function organiserIn(
  talka: { person(it?: NewActor): Promise<Actor> },
  municipality: string,
  who: NewActor = {},
): Promise<{ readonly organiser: Actor; readonly organisation: number; readonly administrator: Actor }> {
  const administrator = await talka.person({ grants: [{ role: 'administrator', municipality }] });
  const organiser = await talka.person(who);
  const organisation = await verifiedOrganisation(organiser, administrator, municipality);
  return { organiser, organisation, administrator };
}

/** An event people can sign up for. @returns its number, and its shifts in the order of the draft */
export async function publishedEvent(
  organiser: Actor,
  organisation: number,
  change: Partial<EventBody> = {},
): Promise<{ readonly number: number; readonly shifts: readonly string[] }> {
  const started = await organiser.call('my-events.start', {
    params: { organisation },
    body: someEvent(change),
  });
  if (started.problem) throw new Error(`could not start: ${started.problem.code}`);
  const { number, revision } = started.body;
  const published = await organiser.call('my-events.publish', { params: { number }, body: { revision } });
  if (published.problem) throw new Error(`could not publish: ${published.problem.code}`);
  return { number, shifts: published.body.roster.map(({ shift }) => shift) };
}
