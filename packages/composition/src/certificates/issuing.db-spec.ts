import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Share } from '@talka/certificates';
import { sqlState, violated } from '@talka/database';
import { issuingScene, municipality, type IssuingScene } from './testing/issuing-scene.js';

let scene: IssuingScene;
beforeAll(async () => {
  scene = await issuingScene();
});
afterAll(() => scene.close());

describe('certificates of a workshop', () => {
  it('are asked for once, however often it is said that it is over', async () => {
    const over = await scene.workshop(3);
    const [first, again] = await Promise.all([scene.issue(over), scene.issue(over)]);
    expect([first, again].filter((one) => one.ok && one.value !== undefined)).toHaveLength(1);
    expect(await scene.states(await scene.batchOf(over.origin))).toEqual([{ state: 'waiting', n: 3 }]);
  });

  it('are made once by two who make them at the same time; without the lock each would make them', async () => {
    for (const skip of [false, true]) {
      const over = await scene.workshop(6);
      await scene.issue(over);
      const batch = await scene.batchOf(over.origin);
      const asked: string[] = [];
      const make = await scene.maker(async ({ id }) => {
        asked.push(id);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }, skip);
      await Promise.allSettled([make(batch, 6), make(batch, 6)]);
      if (skip) expect(asked).toHaveLength(6);
      else expect(asked.length).toBeGreaterThan(6);
      await make(batch, 6);
      expect(await scene.states(batch)).toEqual([{ state: 'issued', n: 6 }]);
      if (skip) expect(await scene.told(batch)).toEqual([{ n: 6 }]);
    }
  });

  it('that a crash cuts short are made by the next try, and those made before stay as they were', async () => {
    const over = await scene.workshop(5);
    await scene.issue(over);
    const batch = await scene.batchOf(over.origin);
    let left = 3;
    const crashing = await scene.maker(() => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the machine stops')) : Promise.resolve();
    });
    await crashing(batch, 2);
    await expect(crashing(batch, 2)).rejects.toThrow('the machine stops');
    expect(await scene.states(batch)).toEqual([
      { state: 'issued', n: 2 },
      { state: 'waiting', n: 3 },
    ]);
    const [{ code = '' } = {}] = await scene.ask<{ code: string }>(
      `select code from certificate where batch_id = $1 and state = 'issued' order by id`,
      [batch],
    );
    const make = await scene.maker();
    for (;;) {
      const made = await make(batch, 2);
      if (made.ok && made.value === 0) break;
    }
    expect(await scene.states(batch)).toEqual([{ state: 'issued', n: 5 }]);
    expect(await scene.told(batch)).toEqual([{ n: 5 }]);
    expect(await scene.ask('select state from certificate where code = $1', [code])).toEqual([
      { state: 'issued' },
    ]);
  });

  it('are printed and signed by what the worker calls', async () => {
    const over = await scene.workshop(12);
    await scene.issue(over);
    const batch = await scene.batchOf(over.origin);
    await scene.retireKeys();
    await scene.house().make(batch);
    expect(await scene.states(batch)).toEqual([{ state: 'issued', n: 12 }]);
    const papers = await scene.ask(
      `select language, count(*)::int as n from certificate_paper p join certificate c on c.id = p.certificate_id
       where c.batch_id = $1 group by language order by language`,
      [batch],
    );
    // No title in Latgalian, no paper in it.
    expect(papers).toEqual([
      { language: 'en', n: 12 },
      { language: 'lv', n: 12 },
    ]);
    const stranger = scene.house('another, of another installation');
    await expect(stranger.statusList(municipality, 1)).rejects.toThrow();
  });

  it('that are many are made in shares, so that several workers have a part each, and leave each other’s alone', async () => {
    const over = await scene.workshop(60);
    await scene.issue(over);
    const batch = await scene.batchOf(over.origin);
    const queued = await scene.ask<{ share: Share }>(
      `select payload -> 'share' as share from outbox where payload ->> 'batch' = $1 order by id`,
      [batch],
    );
    expect(queued.map(({ share }) => share)).toEqual([
      { part: 0, of: 2 },
      { part: 1, of: 2 },
    ]);
    const make = await scene.maker();
    const sizes: number[] = [];
    for (const { share } of queued) {
      const made = await make(batch, 60, share);
      sizes.push(made.ok ? made.value : 0);
      // What is left is another's, and nothing to wait for.
      await scene.house().make(batch, share);
    }
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes[0]).toBeLessThan(60);
    expect(await scene.states(batch)).toEqual([{ state: 'issued', n: 60 }]);
    expect(await scene.told(batch)).toEqual([{ n: 60 }]);
  });
});

describe('the database', () => {
  const refused = async (text: string, values: unknown[]) => {
    try {
      await scene.ask(text, values);
      return 'done';
    } catch (error) {
      return violated(error) ?? sqlState(error);
    }
  };

  it('keeps what was certified, one that counts for each thing, and each place in a list for one', async () => {
    const over = await scene.workshop(2);
    await scene.issue(over);
    const batch = await scene.batchOf(over.origin);
    await (
      await scene.maker()
    )(batch, 5);
    const [{ id = '' } = {}] = await scene.ask<{ id: string }>(
      'select id from certificate where batch_id = $1',
      [batch],
    );
    for (const change of [`minutes = 6000`, `name = 'Cita'`, `state = 'waiting'`, `until_day = '2028-01-01'`])
      expect(await refused(`update certificate set ${change} where id = $1`, [id])).toBe('certificate_kept');
    expect(await refused('delete from certificate where id = $1', [id])).toBe('certificate_kept');
    const copy = (code: string, columns: string) =>
      refused(
        `insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, title, from_day, until_day,
           minutes, status_list, status_index, state, issued_at, key_id)
         select batch_id, municipality_id, $2, holder_id, kind, thing, name, title, from_day, until_day, minutes, ${columns},
           state, issued_at, key_id from certificate where id = $1`,
        [id, code],
      );
    expect(await copy('AAAAAAAAAAAAAAAA', 'status_list, status_index + 1')).toBe('certificate_counts');
    expect(await copy('BBBBBBBBBBBBBBBB', 'status_list, status_index')).toMatch(
      /status_index|certificate_counts/,
    );
    expect(await copy('not a code', 'status_list, 0')).toBe('certificate_code_check');
  });
});
