import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiInProcess, type Browser } from './testing/api-in-process.js';

let api: Awaited<ReturnType<typeof apiInProcess>>;
let platform: Browser & { id: string };
beforeAll(async () => {
  api = await apiInProcess();
  platform = await platformAdministrator('zane@talka.example');
});
afterAll(() => api.close());

async function platformAdministrator(email: string): Promise<Browser & { id: string }> {
  const browser = api.browser();
  const id = await browser.join(email);
  await api.source.query(`insert into role_grant (person_id, role) values ($1, 'platform-administrator')`, [
    id,
  ]);
  return Object.assign(browser, { id });
}
const grantIdOf = async (person: string): Promise<string> => {
  const { body } = await platform.call('federation-roles.list');
  return body.grants.find((grant) => grant.person === person)?.id ?? '';
};

describe('federation roles', () => {
  it('given, open their doors from the next request; taken, close them', async () => {
    const auditor = api.browser();
    const id = await auditor.join('ligita@talka.example', { name: 'Ligita Auziņa' });
    expect((await auditor.call('audit.list')).code).toBe('access.not-yours');
    const granted = await platform.call('federation-roles.grant', {
      body: { email: 'ligita@talka.example', role: 'auditor', municipality: null, reason: 'Gada pārbaude' },
    });
    expect(granted.status).toBe(201);
    expect(granted.body).toMatchObject({ person: id, role: 'auditor', reason: 'Gada pārbaude' });
    expect((await auditor.call('audit.list')).status).toBe(200);
    expect((await auditor.call('federation-roles.list')).code).toBe('access.not-yours');

    const listed = await platform.call('federation-roles.list');
    expect(listed.body.grants.map(({ name, role }) => [name, role])).toContainEqual([
      'Ligita Auziņa',
      'auditor',
    ]);
    expect(JSON.stringify(listed.body)).not.toContain('@');
    const params = { grant: granted.body.id };
    expect((await platform.call('federation-roles.revoke', { params, body: {} })).status).toBe(204);
    expect((await auditor.call('audit.list')).code).toBe('access.not-yours');
  });

  it('make an administrator of a municipality that is named and exists', async () => {
    await api.browser().join('gunta@talka.example');
    const give = (municipality: string | null) =>
      platform.call('federation-roles.grant', {
        body: { email: 'gunta@talka.example', role: 'administrator', municipality },
      });
    expect((await give(null)).code).toBe('roles.place-missing');
    expect((await give('nekurienes-novads')).code).toBe('roles.place-missing');
    expect((await give('ludzas-novads')).body).toMatchObject({ municipality: 'ludzas-novads' });
    expect((await give('ludzas-novads')).code).toBe('roles.already');
  });

  it('never leave nobody: the last platform administrator is told so', async () => {
    const params = { grant: await grantIdOf(platform.id) };
    const said = await platform.call('federation-roles.revoke', { params, body: {} });
    expect([said.status, said.code]).toEqual([409, 'roles.last-platform-administrator']);
    const other = await platformAdministrator('otrs@talka.example');
    expect((await platform.call('federation-roles.revoke', { params, body: {} })).code).toBe(
      'roles.not-to-yourself',
    );
    expect((await other.call('federation-roles.revoke', { params, body: {} })).status).toBe(204);
    expect((await platform.call('federation-roles.list')).code).toBe('access.not-yours');
  });
});
