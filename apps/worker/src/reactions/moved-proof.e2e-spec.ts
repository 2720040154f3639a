import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comes, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const [LUDZA, BALVI] = ['ludzas-novads', 'balvu-novads'] as const;
const AREA = { [LUDZA]: '0684948', [BALVI]: '0380201' } as const;
const BORN = '1960-06-06';

let talka: WholeTalka;
let clerk: Record<keyof typeof AREA, Actor>;
beforeAll(async () => {
  talka = await wholeTalka();
  const clerkOf = (municipality: string) =>
    talka.person({ municipality, grants: [{ role: 'clerk', municipality }] });
  clerk = { [LUDZA]: await clerkOf(LUDZA), [BALVI]: await clerkOf(BALVI) };
}, 180_000);
afterAll(() => talka.close());

const prove = async (person: Actor, municipality: keyof typeof AREA, code: string) => {
  const proved = await clerk[municipality].call('clerk.prove-residence', {
    params: { municipality, person: person.id },
    body: {
      ...{ document: 'passport', personalCode: code, birthDate: BORN },
      ...{ area: AREA[municipality], citizen: true },
    },
  });
  return proved.problem?.code;
};

const unfinished = async (): Promise<number> => {
  const { rows } = await talka.database.query<{ count: number }>(
    'select count(*)::int as count from outbox where done_at is null and parked_at is null',
  );
  return rows[0]?.count ?? 0;
};

const noticesOf = async (person: Actor): Promise<string[]> =>
  (await person.call('me.notices')).body.notices.map(({ kind }) => kind);

describe('whose proof was taken along by another account, at another municipality’s desk', () => {
  it('hears of it on the site; whoever kept theirs hears nothing', async () => {
    const worker = await talka.worker();
    try {
      const helped = await talka.person({ municipality: LUDZA, birthDate: BORN, email: null });
      const reachable = await talka.person({ municipality: LUDZA, birthDate: BORN });
      const movers = [0, 1].map(() => talka.person({ municipality: BALVI, birthDate: BORN }));
      const [first, second] = (await Promise.all(movers)) as [Actor, Actor];
      expect(await prove(helped, LUDZA, '328673-00679')).toBeUndefined();
      expect(await prove(reachable, LUDZA, '325035-11782')).toBeUndefined();
      expect(await prove(first, BALVI, '328673-00679')).toBeUndefined();
      expect(await prove(second, BALVI, '325035-11782')).toBe('residence.taken');
      await comes(async () => (await unfinished()) === 0);
      expect(await noticesOf(helped)).toEqual(['residence.moved']);
      expect(await noticesOf(reachable)).toEqual([]);
    } finally {
      await worker.kill();
    }
  }, 180_000);
});
