import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeAccount, confirmEmailChange, requestEmailChange } from '@talka/identity';
import { areaId, municipalityId, type PersonId } from '@talka/kernel';
import { rows, sql } from '../sql.js';
import { readAccount } from './account.read.js';
import { listNotices, markNoticesRead } from './notices.read.js';
import { BALVI, identityScene, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

describe('changing an account', () => {
  it('changes what is given, leaves the rest, and says which fields without their values', async () => {
    const id = await scene.resident();
    const [municipality, area] = [municipalityId(BALVI.municipality), areaId(BALVI.area)];
    const by = await scene.asPerson(id);
    expect((await changeAccount(scene.transaction)(by, { municipality, area, language: 'ru' })).ok).toBe(
      true,
    );
    expect(await readAccount(scene.source, id)).toMatchObject({
      ...BALVI,
      language: 'ru',
      name: 'Anna Linupīte',
    });
    const said = await rows(scene.source, sql`select facts from audit_entry where subject_id = ${id}`);
    expect(said).toEqual([{ facts: { fields: 'municipality area language' } }]);
  });

  it('wants the area of the new municipality with it, and a name of one alphabet', async () => {
    const by = await scene.asPerson(await scene.resident());
    const change = changeAccount(scene.transaction);
    const moved = await change(by, { municipality: municipalityId(BALVI.municipality) });
    expect(moved).toMatchObject({ refusal: { code: 'registration.area-elsewhere', field: 'area' } });
    expect(await change(by, { name: 'Аnna' })).toMatchObject({ refusal: { code: 'name.mixed-scripts' } });
  });
});

describe('a new address', () => {
  const confirm = async (id: PersonId, email: string, code: string, session: string | null = null) =>
    confirmEmailChange(scene.transaction)(await scene.asPerson(id), { email, code, session });
  const ask = async (id: PersonId, email: string) => {
    await requestEmailChange(scene.transaction)(await scene.asPerson(id), email);
    return (await scene.codeSentTo(email)).code;
  };
  const openSession = async (id: PersonId): Promise<string> => {
    const [row] = await rows<{ id: string }>(
      scene.source,
      sql`insert into session (token_hash, person_id) values (uuid_send(uuidv7()), ${id}) returning id`,
    );
    return row!.id;
  };

  it('is proved by a code; the old one is told, the other sessions end', async () => {
    const id = await scene.resident({ email: 'old@talka.example' });
    const [here] = [await openSession(id), await openSession(id)];
    const code = await ask(id, 'new@talka.example');
    expect((await confirm(id, 'new@talka.example', code, here)).ok).toBe(true);
    expect(await readAccount(scene.source, id)).toMatchObject({ email: 'new@talka.example' });
    expect(await scene.lastMail('old@talka.example')).toMatchObject({
      template: 'email-changed',
      params: { newEmail: 'n•••@talka.example', municipality: 'Ludzas novads' },
    });
    expect(await rows(scene.source, sql`select id from session where person_id = ${id}`)).toEqual([
      { id: here },
    ]);
    expect(await confirm(id, 'new@talka.example', code)).toMatchObject({
      refusal: { code: 'sign-in.code-expired' },
    });
  });

  it('is not taken by somebody else’s code, nor by one for signing in', async () => {
    const [anna, boris] = [await scene.resident(), await scene.resident()];
    const code = await ask(anna, 'hers@talka.example');
    expect(await confirm(boris, 'hers@talka.example', code)).toMatchObject({
      refusal: { code: 'sign-in.code-expired' },
    });
    expect((await confirm(anna, 'hers@talka.example', code)).ok).toBe(true);
  });

  it('that somebody has is asked about as any other, and refused only to whoever reads its mail', async () => {
    await scene.resident({ email: 'taken@talka.example' });
    const id = await scene.resident();
    const code = await ask(id, 'taken@talka.example');
    expect(await confirm(id, 'taken@talka.example', code)).toMatchObject({
      refusal: { code: 'email.taken' },
    });
  });

  it('goes to one of two who prove it at once', async () => {
    const [anna, boris] = [await scene.resident(), await scene.resident()];
    const email = 'shared@talka.example';
    const codes = [await ask(anna, email), await ask(boris, email)] as const;
    const results = await Promise.all([confirm(anna, email, codes[0]), confirm(boris, email, codes[1])]);
    expect(results.map((it) => (it.ok ? 'ok' : it.refusal.code)).sort()).toEqual(['email.taken', 'ok']);
  });
});

it('marks notices read up to the one that was seen', async () => {
  const [id, other] = [await scene.resident(), await scene.resident()];
  const tell = (person: PersonId, kind: string) =>
    rows(
      scene.source,
      sql`insert into notice (happening_id, person_id, kind, params, link)
      values (uuidv7(), ${person}, ${kind}, '{}', '/')`,
    );
  for (const kind of ['first', 'second', 'third']) await tell(id, kind);
  await tell(other, 'theirs');
  const { notices } = await listNotices(scene.source, id);
  expect(notices.map((notice) => notice.kind)).toEqual(['third', 'second', 'first']);
  await markNoticesRead(scene.source, id, notices[1]!.id);
  expect((await listNotices(scene.source, id)).unread).toBe(1);
  expect((await listNotices(scene.source, other)).unread).toBe(1);
});
