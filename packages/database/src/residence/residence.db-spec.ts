import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { importRoll, proveAtDesk, type Person, type ResidencePorts } from '@talka/identity';
import { areaId, municipalityId, type PersonId, type Result } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { peopleStore } from '../identity/people.store.js';
import { places } from '../identity/places.js';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgResidenceStore } from './residence.store.js';

const ludza = municipalityId(LUDZA.municipality);
const BORN = '1986-04-17';
const keyOf = (digits: string): Uint8Array => createHash('sha256').update(digits).digest();

let scene: IdentityScene;
let clerks: Person[];
beforeAll(async () => {
  scene = await identityScene(10);
  clerks = [];
  for (let at = 0; at < 2; at += 1) {
    const id = await scene.resident();
    await scene.give(id, 'clerk', ludza);
    clerks.push(await scene.asPerson(id));
  }
});
afterAll(() => scene.close());
beforeEach(() => rows(scene.source, sql`delete from residence_proof`));

const ports = (manager: EntityManager): ResidencePorts => ({
  people: peopleStore(manager),
  places: places(manager),
  residence: new PgResidenceStore(manager),
  keyOf,
  record: async (happening) => void (await record(manager, happening)),
});
const transaction = () => transactionOf(scene.source, ports);

const form = (person: PersonId, personalCode: string) => ({
  ...{ municipality: ludza, person, document: 'passport' as const, personalCode },
  ...{ birthDate: BORN, area: areaId(LUDZA.area), citizen: true },
});
const said = (result: Result<unknown>): string => (result.ok ? 'proved' : result.refusal.code);
const clerk = (at: number): Person => clerks[at] as Person;

/** Both look before either writes; whoever looks again is not held up. */
const meeting = () => {
  let waiting = 2;
  let resolve = (): void => undefined;
  const promise = new Promise<void>((met) => (resolve = met));
  return async (): Promise<void> => {
    waiting -= 1;
    if (waiting === 0) resolve();
    if (waiting >= 0) await promise;
  };
};

/** Two clerks type the same code for two different people, at the same moment. */
async function twoDesks(more: (manager: EntityManager) => EntityManager): Promise<string[]> {
  const met = meeting();
  const racing = transactionOf(scene.source, (manager: EntityManager): ResidencePorts => {
    const residence = new PgResidenceStore(more(manager));
    const byKey = residence.byKey.bind(residence);
    residence.byKey = async (...of) => {
      const found = await byKey(...of);
      await met();
      return found;
    };
    return { ...ports(manager), residence };
  });
  const people = [await scene.resident(), await scene.resident()];
  const results = await Promise.all(
    people.map((person, at) => proveAtDesk(racing)(clerk(at), form(person, '328673-00679'))),
  );
  return results.map(said).sort();
}

const CONSTRAINT = 'residence_proof_municipality_id_person_key_key';

describe('one code typed at two desks at once, for two people', () => {
  it('would be two people’s without the constraint', async () => {
    const careless = (manager: EntityManager): EntityManager =>
      new Proxy(manager, {
        get: (of, name) => {
          const found: unknown = Reflect.get(of, name);
          if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
          return (text: string, values?: unknown[]) =>
            of.query(text.replace(/on conflict \(municipality_id, person_key\) do nothing/, ''), values);
        },
      });
    const outcome = await without(
      scene.source,
      `alter table residence_proof drop constraint ${CONSTRAINT}`,
      `delete from residence_proof; alter table residence_proof add constraint ${CONSTRAINT} unique (municipality_id, person_key)`,
      () => twoDesks(careless),
    );
    expect(outcome).toEqual(['proved', 'proved']);
  });

  it('is one person’s, and the other clerk is told by name', async () => {
    expect(await twoDesks((manager) => manager)).toEqual(['proved', 'residence.taken']);
    expect(await scene.count('residence_proof')).toBe(1);
  });
});

describe('at a desk', () => {
  const prove = async (person: PersonId, code: string) =>
    said(await proveAtDesk(transaction())(clerk(0), form(person, code)));

  it('a residence is proved once, and again it is the same line', async () => {
    const anna = await scene.resident();
    expect(await prove(anna, '328673-00679')).toBe('proved');
    expect(await prove(anna, '32867300679')).toBe('proved');
    expect(await scene.count('residence_proof', `person_id = '${anna}' and how = 'desk'`)).toBe(1);
    expect(await scene.count('desk_help', `person_id = '${anna}' and act = 'residence-proved'`)).toBe(2);
    expect(await scene.count('audit_entry', `action = 'residence.proved' and subject_id = '${anna}'`)).toBe(
      2,
    );
  });

  it('a mistyped code is mended while no vote runs, and not while one does', async () => {
    const anna = await scene.resident();
    expect(await prove(anna, '328673-00679')).toBe('proved');
    expect(await prove(anna, '325035-11782')).toBe('proved');
    expect(await scene.count('residence_proof')).toBe(1);
    await without(
      scene.source,
      `with process as (insert into process (municipality_id, name, may_propose, may_support, support_threshold)
         values ('${ludza}', '{"lv":"x"}', '{}', '{}', 1) returning id),
       phase as (insert into process_phase (process_id, kind, opens_at, closes_at)
         select id, 'voting', talka_now(), talka_now() + interval '1 day' from process returning id, process_id)
       insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules, state, created_by)
         select '${ludza}', process_id, id, '{"lv":"x"}', '{"lv":"x"}', 'x', '{"secrecy":"open"}', 'announced',
           '${clerk(0).id}' from phase`,
      `delete from vote`,
      async () => {
        expect(await prove(anna, '328673-00679')).toBe('residence.code-differs');
        expect(await prove(anna, '325035-11782')).toBe('proved');
      },
    );
  });

  it('a clerk proves neither their own residence nor one of another municipality', async () => {
    const elsewhere = await scene.resident({ municipality: 'balvu-novads', area: '0380201' });
    expect(await prove(clerk(0).id, '328673-00679')).toBe('access.not-yours');
    expect(await prove(elsewhere, '328673-00679')).toBe('clerk.no-such-person');
  });

  it('a code that says another birth date than the document is refused', async () => {
    expect(await prove(await scene.resident(), '161175-19997')).toBe('residence.birth-date-differs');
  });
});

describe('an imported roll', () => {
  const hex = (digits: string): string => Buffer.from(keyOf(digits)).toString('hex');
  const take = async (text: string, anew = false) => {
    const taken = await importRoll(transaction())(clerk(0), { municipality: ludza, text, anew });
    if (!taken.ok) throw new Error(taken.refusal.code);
    return taken.value;
  };

  it('says how many lines are new, known and faulty, and which', async () => {
    const text = [
      `${hex('1')};${LUDZA.area}`,
      '',
      `${hex('2')};0380201`,
      'not a line',
      `${hex('1')};${LUDZA.area}`,
      `${hex('3').toUpperCase()};${LUDZA.area}`,
    ].join('\r\n');
    expect(await take(`\uFEFF${text}`)).toEqual({
      added: 2,
      known: 0,
      faults: [
        { line: 3, code: 'roll.area-elsewhere' },
        { line: 4, code: 'roll.line-malformed' },
        { line: 5, code: 'roll.line-repeated' },
      ],
    });
    expect(await take(`${hex('1')};${LUDZA.area}\n${hex('4')};${LUDZA.area}`)).toMatchObject({
      added: 1,
      known: 1,
    });
  });

  it('becomes somebody’s when the code is proved, and a new roll takes away only what nobody claimed', async () => {
    const anna = await scene.resident();
    await take(`${hex('32867300679')};${LUDZA.area}\n${hex('5')};${LUDZA.area}`);
    expect(said(await proveAtDesk(transaction())(clerk(0), form(anna, '328673-00679')))).toBe('proved');
    expect(await scene.count('residence_proof', `person_id = '${anna}'`)).toBe(1);
    await take(`${hex('6')};${LUDZA.area}`, true);
    expect(await scene.count('residence_proof')).toBe(2);
    expect(await scene.count('residence_proof', `person_id = '${anna}'`)).toBe(1);
  });
});
