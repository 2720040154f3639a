import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, publishedEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let manager: Actor;
let coordinator: Actor;
let gate: Actor;
let organisation: number;
let event: { readonly number: number; readonly shifts: readonly string[] };

const add = (who: Actor, role: 'manager' | 'coordinator' | 'gate', by = manager) =>
  by.call('my-organisations.add-person', {
    ...{ params: { organisation }, body: { email: who.email ?? '', role } },
  });

beforeAll(async () => {
  api = await apiUnderTest();
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  [manager, coordinator, gate] = [await api.person(), await api.person(), await api.person()];
  organisation = await verifiedOrganisation(manager, administrator, municipality);
  event = await publishedEvent(manager, organisation);
  await add(coordinator, 'coordinator');
  await add(gate, 'gate');
}, 60_000);
afterAll(() => api.close());

it('nobody under age acts for an organisation, or asks to', async () => {
  const young = await api.person({ birthDate: birthDateOf(17) });
  const added = await add(young, 'gate');
  expect(added.problem).toMatchObject({
    ...{ code: 'organisation.nobody', fields: [{ field: 'email' }] },
  });
  const asked = await young.call('my-organisations.ask', {
    body: { municipality, name: 'Jauniešu pulks', kind: 'association', registrationNumber: '40008777123' },
  });
  expect(asked.problem?.code).toBe('organisation.too-young');
});

const changeRole = (by: Actor, person: Actor, role: 'manager' | 'coordinator' | 'gate') =>
  by.call('my-organisations.change-role', { params: { organisation, person: person.id }, body: { role } });

describe('who acts for an organisation', () => {
  it('has a role that all of them see', async () => {
    const { people } = (await gate.call('my-organisations.people', { params: { organisation } })).body;
    expect(people.map(({ person, role }) => [person, role])).toEqual([
      [manager.id, 'manager'],
      [coordinator.id, 'coordinator'],
      [gate.id, 'gate'],
    ]);
    const own = (await gate.call('my-organisations.list', {})).body.organisations;
    expect(own).toMatchObject([{ number: organisation, role: 'gate' }]);
  });

  it('sees at the gate who comes, without their addresses, and does nothing else', async () => {
    const volunteer = await api.person();
    await volunteer.call('my-shifts.join', { params: { shift: event.shifts[0] ?? '' } });
    const params = { number: event.number };
    const emails = async (by: Actor) => {
      const { shifts, reader } = (await by.call('my-events.roster', { params })).body;
      return [reader, shifts.flatMap(({ people }) => people.map(({ email }) => email))];
    };
    expect(await emails(gate)).toEqual(['gate', [null]]);
    expect(await emails(coordinator)).toEqual(['coordinator', [volunteer.email]]);
    const refused = { code: 'organisation.role-needed', params: { role: 'coordinator' } };
    expect((await gate.call('my-events.messages', { params })).problem).toMatchObject(refused);
    expect((await gate.call('my-events.hours', { params })).problem).toMatchObject(refused);
    expect((await gate.call('my-events.read', { params })).problem).toMatchObject(refused);
    const year = { params: { organisation }, query: { year: 2026 } };
    expect((await gate.call('my-organisations.year', year)).problem).toMatchObject(refused);
    expect((await coordinator.call('my-organisations.year', year)).status).toBe(200);
  });

  it('calls nothing off, and sees nobody’s food, as a coordinator', async () => {
    const refused = { code: 'organisation.role-needed', params: { role: 'manager' } };
    const calledOff = await coordinator.call('my-events.call-off', {
      ...{ params: { number: event.number }, body: { shifts: null, reason: 'Vētra nāk virsū ezeram.' } },
    });
    expect(calledOff.problem).toMatchObject(refused);
    const shift = { number: event.number, shift: event.shifts[0] ?? '' };
    const looked = await coordinator.call('my-events.look-at-care', { params: shift });
    expect(looked.problem).toMatchObject(refused);
    const stranger = await api.person();
    expect((await add(stranger, 'gate', coordinator)).problem).toMatchObject(refused);
    expect((await changeRole(coordinator, coordinator, 'manager')).problem).toMatchObject(refused);
  });

  it('becomes what a manager says, and leaves of themselves; a manager stays', async () => {
    expect((await changeRole(manager, manager, 'gate')).problem?.code).toBe('organisation.last-person');
    expect((await changeRole(manager, gate, 'coordinator')).status).toBe(200);
    expect((await gate.call('my-events.messages', { params: { number: event.number } })).status).toBe(200);
    const leave = (who: Actor) =>
      who.call('my-organisations.remove-person', { params: { organisation, person: who.id } });
    expect((await leave(gate)).status).toBe(204);
    expect((await leave(manager)).problem?.code).toBe('organisation.last-person');
    expect((await changeRole(manager, gate, 'gate')).problem?.code).toBe('organisation.not-found');
  });

  it('is a manager once the last one has erased their account', async () => {
    const people = async () =>
      (await coordinator.call('my-organisations.people', { params: { organisation } })).body.people;
    const late = await api.person();
    await add(late, 'gate');
    expect((await manager.call('me.erase', { body: { confirm: true } })).status).toBeLessThan(300);
    expect((await people()).map(({ person, role }) => [person, role])).toEqual([
      [coordinator.id, 'manager'],
      [late.id, 'gate'],
    ]);
  });

  it('keeps a manager whatever is written past the rule', async () => {
    const alone = api.database.query(
      `update organisation_person set role = 'gate' where person_id = $1 and role = 'manager'`,
      [coordinator.id],
    );
    await expect(alone).rejects.toThrow('an organisation has no manager');
  });
});
