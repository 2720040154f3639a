import { DATABASE, slotSweeps } from '@talka/composition';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../../testing/api-under-test.js';
import { PEOPLE, SLOTS, type Step } from './steps.js';

const DAY = 24;
const DAYS = [0, 0, 4];

/** When a slot is: the first two at one time, two weeks and more from now. */
function timeOf(slot: number): { readonly from: string; readonly until: string } {
  const begin = new Date();
  begin.setUTCHours((20 + (DAYS[slot] ?? 0)) * DAY + 9, 0, 0, 0);
  return { from: begin.toISOString(), until: new Date(begin.getTime() + 2 * 3_600_000).toISOString() };
}

/** What the database does, in PL/pgSQL, with a registration that changes in a way. */
export interface Break {
  readonly rule: string;
  readonly when: string;
  readonly body: string;
}

/** The product as the model is held against: asked over HTTP, looked at in the database. */
export class Product {
  private constructor(
    private readonly api: ApiUnderTest,
    private readonly organiser: Actor,
    private readonly organisation: number,
    private readonly people: readonly Actor[],
  ) {}

  static async start(): Promise<Product> {
    const municipality = 'ludzas-novads';
    const api = await apiUnderTest();
    const { organiser, organisation } = await organiserIn(api, municipality);
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => api.person()));
    return new Product(api, organiser, organisation, people);
  }

  /** One of its rules is another while `act` runs: the database does otherwise than it was told. */
  async whileBroken<T>({ body, when }: Break, act: () => Promise<T>): Promise<T> {
    const { database } = this.api;
    // Words of this folder, and nobody else's.
    const made = [
      ...[
        'create function broken() returns trigger language plpgsql as $$ begin',
        body,
        'return new; end $$;',
      ],
      ...['create trigger broken before update on registration for each row when (', when, ')'],
      'execute function broken()',
    ].join(' ');
    await database.query(made);
    try {
      return await act();
    } finally {
      await database.query('drop trigger broken on registration; drop function broken()');
    }
  }

  stop(): Promise<void> {
    return this.api.close();
  }

  /** An event of its own for a run; whoever was in another comes from nowhere. */
  async run(): Promise<Run> {
    await this.api.database.query('delete from registration');
    const event = await publishedEvent(this.organiser, this.organisation, {
      roles: someEvent().roles,
      shifts: SLOTS.map(({ places }, slot) => ({ role: 'soli', ...timeOf(slot), places })),
    });
    return new Run(this.api, this.organiser, this.people, event);
  }
}

export class Run {
  private readonly tokens: string[] = [];

  constructor(
    private readonly api: ApiUnderTest,
    private readonly organiser: Actor,
    private readonly people: readonly Actor[],
    private readonly event: { readonly number: number; readonly shifts: readonly string[] },
  ) {}

  /** @returns the refusal's code; undefined: it was done */
  async do(step: Step): Promise<string | undefined> {
    switch (step.do) {
      case 'join':
        return this.ask(step.person, 'my-shifts.join', { params: this.shift(step.slot) });
      case 'fill-in':
        return this.ask(step.person, 'my-shifts.fill-in', { params: this.shift(step.slot) });
      case 'places':
        return this.changePlaces(step.slot, step.places);
      case 'leave':
        return this.ask(step.person, 'my-shifts.leave', { params: this.shift(step.slot) });
      case 'come-after-all':
        return this.ask(step.person, 'my-shifts.come-after-all', { params: this.shift(step.slot) });
      case 'answer':
        return this.ask(step.person, 'my-shifts.answer', {
          ...{ params: this.shift(step.slot), body: { answer: step.answer } },
        });
      case 'look': {
        const inReturn = step.inReturn === null ? null : this.shift(step.inReturn).shift;
        const looked = await this.person(step.person).call('my-shifts.look-for-stand-in', {
          ...{ params: this.shift(step.slot), body: { inReturn } },
        });
        if (!looked.problem) this.tokens.push(looked.body.token);
        return looked.problem?.code;
      }
      case 'take':
        return this.ask(step.person, 'stand-ins.take', {
          body: { token: this.tokens.at(-1 - step.link) ?? 'nobody’s' },
        });
      case 'run-out':
        await this.api.database.query(
          `update registration set until = talka_now() - interval '1 second' where slot_id = $1 and state = 'held'`,
          [this.shift(step.slot).shift],
        );
        return undefined;
      case 'settle':
        await slotSweeps(this.api.app.get(DATABASE, { strict: false })).settle();
        return undefined;
    }
  }

  /** Slot by slot: how many places are counted as taken, and who stands how, in the order of their turns. */
  async state(): Promise<readonly { taken: number; standings: string[] }[]> {
    const { rows } = await this.api.database.query<{ taken: number; standings: string[] }>(
      `select s.taken, coalesce(array_agg(concat_ws(' ', array_position($2::uuid[], r.person_id) - 1, r.state, r.ending)
           order by r.turn) filter (where r.id is not null), '{}') as standings
       from slot s left join registration r on r.slot_id = s.id
       where s.id = any($1) group by s.id order by array_position($1::uuid[], s.id)`,
      [this.event.shifts, this.people.map(({ id }) => id)],
    );
    return rows;
  }

  /** The same shift at the same time, for another number of people. */
  private async changePlaces(slot: number, places: number): Promise<string | undefined> {
    const params = { number: this.event.number, ...this.shift(slot) };
    const body = { ...timeOf(slot), places, reason: '' };
    return (await this.organiser.call('my-events.change-shift', { params, body })).problem?.code;
  }

  private person(number: number): Actor {
    const found = this.people[number];
    if (!found) throw new Error(`there is nobody of number ${number}`);
    return found;
  }

  private shift(slot: number): { shift: string } {
    return { shift: this.event.shifts[slot] ?? '' };
  }

  private async ask(person: number, ...call: Parameters<Actor['call']>): Promise<string | undefined> {
    return (await this.person(person).call(...call)).problem?.code;
  }
}
