import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { importRoll, proveAtDesk, type Person, type ResidencePorts } from '@talka/identity';
import { areaId, municipalityId, type PersonId, type Result } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { peopleStore } from '../identity/people.store.js';
import { places } from '../identity/places.js';
import { BALVI, identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
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

type Where = typeof LUDZA | typeof BALVI;
const form = (person: PersonId, personalCode: string, place: Where = LUDZA) => ({
  ...{
    municipality: municipalityId(place.municipality),
    person,
    document: 'passport' as const,
    personalCode,
  },
  ...{ birthDate: BORN, area: areaId(place.area), citizen: true },
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

/** A clerk in Balvi has looked, and goes on only when one in Ludza has proved the same code for somebody else. */
async function overtaken(forget?: (manager: EntityManager) => Promise<unknown>): Promise<string[]> {
  const code = '328673-00679';
  const people = await Promise.all([LUDZA, BALVI].map((place) => scene.resident(place)));
  const [quick, slow] = people as [PersonId, PersonId];
  let ludza = '';
  const late = transactionOf(scene.source, (manager: EntityManager): ResidencePorts => {
    const residence = new PgResidenceStore(manager);
    const forgetOthers = residence.forgetOthers.bind(residence);
    residence.forgetOthers = async (of) => {
      if (ludza === '') ludza = said(await proveAtDesk(transaction())(clerk(0), form(quick, code)));
      await forgetOthers(of);
      await forget?.(manager);
    };
    return { ...ports(manager), residence };
  });
  const balvi = said(await proveAtDesk(late)(clerk(1), form(slow, code, BALVI)));
  return [ludza, balvi];
}

/** Two clerks type the same code for two different people, at the same moment, each for a place of theirs. */
async function twoDesks(places: readonly Where[] = [LUDZA, LUDZA]): Promise<string[]> {
  const met = meeting();
  const racing = transactionOf(scene.source, (manager: EntityManager): ResidencePorts => {
    const residence = new PgResidenceStore(manager);
    const byKey = residence.byKey.bind(residence);
    residence.byKey = async (...of) => {
      const found = await byKey(...of);
      await met();
      return found;
    };
    return { ...ports(manager), residence };
  });
  const people = await Promise.all(places.map((place) => scene.resident(place)));
  const results = await Promise.all(
    people.map((person, at) => proveAtDesk(racing)(clerk(at), form(person, '328673-00679', places[at]))),
  );
  return results.map(said).sort();
}

const HERE = 'residence_proof_municipality_id_person_key_key';
const ONCE = 'residence_proof_one_of_a_key';
const OFF = `drop index ${ONCE}`;
const ON = `delete from residence_proof;
  create unique index ${ONCE} on residence_proof (person_key) where person_id is not null`;

describe('one code typed at two desks at once, for two people', () => {
  it('would be two people’s without the constraints', async () => {
    const outcome = await without(
      scene.source,
      `${OFF}; alter table residence_proof drop constraint ${HERE}`,
      `${ON}; alter table residence_proof add constraint ${HERE} unique (municipality_id, person_key)`,
      () => twoDesks(),
    );
    expect(outcome).toEqual(['proved', 'proved']);
  });

  it('is one person’s, and the other clerk is told by name', async () => {
    expect(await twoDesks()).toEqual(['proved', 'residence.taken']);
    expect(await scene.count('residence_proof')).toBe(1);
  });
});

describe('one code typed in two municipalities at once, for two accounts', () => {
  const claimed = () => scene.count('residence_proof', 'person_id is not null');

  it('would be proved in both without the index over all of them', async () => {
    const left = await without(scene.source, OFF, ON, async () => {
      await twoDesks([LUDZA, BALVI]);
      return claimed();
    });
    expect(left).toBe(2);
  });

  it('is one account’s, as within one municipality: the other clerk is told by name', async () => {
    expect(await twoDesks([LUDZA, BALVI])).toEqual(['proved', 'residence.taken']);
    expect(await claimed()).toBe(1);
  });

  it('would be taken from whoever has it, unseen, if all under a key were forgotten that nobody decided on', async () => {
    const all = (manager: EntityManager) =>
      rows(manager, sql`delete from residence_proof where municipality_id = ${ludza}`);
    expect(await overtaken(all)).toEqual(['proved', 'proved']);
  });

  it('stays with whoever was quicker, when the other had looked before', async () => {
    expect(await overtaken()).toEqual(['proved', 'residence.taken']);
    expect(await claimed()).toBe(1);
  });
});

describe('whoever lives in none of the municipalities', () => {
  it('proves who they are: no place is kept, and it is known under the same key when they move here', async () => {
    const anna = await scene.resident();
    const outside = { ...form(anna, '328673-00679'), area: null };
    expect(said(await proveAtDesk(transaction())(clerk(0), outside))).toBe('proved');
    expect(
      await scene.count(
        'residence_proof',
        `person_id = '${anna}' and municipality_id is null and area_id is null`,
      ),
    ).toBe(1);
    expect(said(await proveAtDesk(transaction())(clerk(0), form(anna, '328673-00679')))).toBe('proved');
    expect(await scene.count('residence_proof')).toBe(1);
    expect(await scene.count('residence_proof', `area_id = '${LUDZA.area}'`)).toBe(1);
  });

  it('has one account for it, as everybody', async () => {
    const [first, second] = [await scene.resident(), await scene.resident()];
    const outside = (person: PersonId) =>
      proveAtDesk(transaction())(clerk(0), { ...form(person, '328673-00679'), area: null });
    expect([said(await outside(first)), said(await outside(second))]).toEqual(['proved', 'residence.taken']);
  });

  it('is on no roll, and has no half of a place: the database refuses both', async () => {
    const add = (values: string) =>
      scene.source.query(
        `insert into residence_proof (municipality_id, area_id, person_key, how) values (${values})`,
      );
    const key = `sha256('1')`;
    await expect(add(`null, null, ${key}, 'roll'`)).rejects.toThrow('residence_proof_outside_is_somebodys');
    await expect(add(`'${ludza}', null, ${key}, 'roll'`)).rejects.toThrow('residence_proof_whole_place');
  });
});

describe('a second code of one account, moved to another municipality', () => {
  const running = (municipality: string, residence: string, act: () => Promise<void>) =>
    without(scene.source, aVote(municipality, residence), 'delete from vote', act);

  it.each([
    ['its old municipality', LUDZA.municipality, 'municipality', 'residence.code-differs'],
    ['its new municipality', BALVI.municipality, 'municipality', 'residence.code-differs'],
    ['a third one, for its own residents', 'rezekne', 'municipality', 'proved'],
    ['a third one, for residents of all', 'rezekne', 'federation', 'residence.code-differs'],
    ['a third one, for anyone', 'rezekne', 'anyone', 'residence.code-differs'],
  ])('while a vote of %s runs: %s %s gives %s', async (_, municipality, residence, outcome) => {
    const anna = await scene.resident();
    const prove = async (code: string, place: Where = LUDZA) =>
      said(await proveAtDesk(transaction())(clerk(0), form(anna, code, place)));
    expect(await prove('328673-00679')).toBe('proved');
    await rows(
      scene.source,
      sql`update person set municipality_id = ${BALVI.municipality}, area_id = ${BALVI.area} where id = ${anna}`,
    );
    await running(municipality, residence, async () => {
      expect(await prove('325035-11782', BALVI)).toBe(outcome);
      // The same code is the same key, wherever one lives.
      if (outcome !== 'proved') expect(await prove('328673-00679', BALVI)).toBe('proved');
    });
    expect(await scene.count('residence_proof')).toBe(1);
  });
});

/** A vote that is announced, for residents of these. */
const aVote = (municipality: string, residence: string): string =>
  `with process as (insert into process (municipality_id, name, may_propose, may_support, support_threshold)
     values ('${municipality}', '{"lv":"x"}', '{}', '{}', 1) returning id),
   phase as (insert into process_phase (process_id, kind, opens_at, closes_at)
     select id, 'voting', talka_now(), talka_now() + interval '1 day' from process returning id, process_id)
   insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules, state, created_by)
     select '${municipality}', process_id, id, '{"lv":"x"}', '{"lv":"x"}', 'x',
       '{"secrecy":"open","mayVote":{"residence":"${residence}"}}', 'announced', '${clerk(0).id}' from phase`;

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
    await without(scene.source, aVote(ludza, 'municipality'), `delete from vote`, async () => {
      expect(await prove(anna, '328673-00679')).toBe('residence.code-differs');
      expect(await prove(anna, '325035-11782')).toBe('proved');
    });
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
