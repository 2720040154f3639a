import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askForHours, certificateId } from '@talka/certificates';
import { peopleStore, transactionOf } from '@talka/database';
import { comes } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import { personId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { certificatePorts } from './certificates.module.js';
import { issuingScene, municipality, saying, without, type IssuingScene } from './testing/issuing-scene.js';

let scene: IssuingScene;
beforeAll(async () => {
  scene = await issuingScene();
});
afterAll(() => scene.close());

/** The certificate of a workshop that one person finished, and whose it is, with the name they have now. */
const own = async (over: Awaited<ReturnType<IssuingScene['workshop']>>) => {
  const [{ id = '', code = '' } = {}] = await scene.ask<{ id: string; code: string }>(
    'select id, code from certificate where thing = $1',
    [over.origin],
  );
  const holder = { id: over.wanted[0]?.holder, name: 'Zane Ozola' } as Person;
  return { id: certificateId(id), code, holder };
};

describe('certificates that another has hold of', () => {
  it('are not done, though nothing is left to make for anybody else', async () => {
    const over = await scene.workshop(2);
    await scene.issue(over);
    const batch = await scene.batchOf(over.origin);
    await scene.retireKeys();
    const stalled = scene.source.createQueryRunner();
    await stalled.startTransaction();
    try {
      const held = 'select id from certificate where batch_id = $1 order by id limit 1 for no key update';
      await stalled.query(held, [batch]);
      await expect(scene.house().make(batch)).rejects.toThrow('1 are held by another');
      expect(await scene.states(batch)).toEqual([
        { state: 'issued', n: 1 },
        { state: 'waiting', n: 1 },
      ]);
    } finally {
      await stalled.rollbackTransaction();
      await stalled.release();
    }
    await scene.house().make(batch);
    expect(await scene.states(batch)).toEqual([{ state: 'issued', n: 2 }]);
  });

  it('leave no paper behind when an account is erased meanwhile; papers deleted first, one would stay', async () => {
    const papers = `delete from certificate_paper where certificate_id in (select id from certificate where holder_id = $1)`;
    const waiting = `delete from certificate where holder_id = $1 and state = 'waiting'`;
    const papersFirst = (manager: EntityManager) =>
      saying(manager, (text) => {
        if (text.startsWith('delete from certificate where')) return papers;
        return text.startsWith('delete from certificate_paper') ? waiting : text;
      });
    for (const mended of [false, true]) {
      const over = await scene.workshop(1);
      await scene.issue(over);
      const holder = over.wanted[0]?.holder ?? personId('');
      let begun = false;
      let goOn = (): void => undefined;
      const told = new Promise<void>((resolve) => (goOn = resolve));
      const make = await scene.maker(() => {
        begun = true;
        return told;
      });
      const making = make(await scene.batchOf(over.origin), 5);
      expect(await comes(() => Promise.resolve(begun))).toBe(true);
      const erasing = scene.source.transaction(async (manager) => {
        await manager.query('select from person where id = $1 for update', [holder]);
        await peopleStore(mended ? manager : papersFirst(manager)).erase(holder);
      });
      expect(await comes(scene.somebodyWaits)).toBe(true);
      goOn();
      await Promise.all([making, erasing]);
      const left = await scene.ask(
        `select c.name, p.language from certificate c left join certificate_paper p on p.certificate_id = c.id
         where c.holder_id = $1`,
        [holder],
      );
      expect(left).toEqual([{ name: '', language: mended ? null : 'lv' }]);
    }
  });
});

describe('a certificate in another name', () => {
  it('is not made when the one it is for has been taken back meanwhile, and does not wait for ever', async () => {
    const over = await scene.workshop(1);
    await scene.issue(over);
    await (
      await scene.maker()
    )(await scene.batchOf(over.origin), 5);
    const { id, code, holder } = await own(over);
    const house = scene.house();
    const renamed = await house.askForRenamed(holder, id);
    expect(renamed.ok).toBe(true);
    expect((await house.revoke(holder, municipality, code, 'Apmeklējums bija sajaukts.')).ok).toBe(true);
    if (renamed.ok) await house.make(renamed.value.id);
    expect(await scene.ask('select state, name from certificate where thing = $1', [over.origin])).toEqual([
      { state: 'revoked', name: 'Zane 0' },
    ]);
    expect(await house.askForRenamed(holder, id)).toMatchObject({
      ...{ ok: false, refusal: { code: 'certificate.not-issued' } },
    });
  });
});

describe('a status list', () => {
  it('is signed once a minute, and anew when something of it was taken back here', async () => {
    const over = await scene.workshop(1);
    await scene.issue(over);
    await scene.retireKeys();
    const [house, other] = [scene.house(), scene.house()];
    await house.make(await scene.batchOf(over.origin));
    const signed = await house.statusList(municipality, 1);
    expect(signed).toMatchObject({ proof: { proofPurpose: 'assertionMethod' } });
    expect(await house.statusList(municipality, 1)).toBe(signed);
    expect(await house.statusList(municipality, 77)).toBeUndefined();
    await other.statusList(municipality, 1);
    const { code, holder } = await own(over);
    await house.revoke(holder, municipality, code, 'Apmeklējums bija sajaukts.');
    const anew = await house.statusList(municipality, 1);
    expect(anew?.credentialSubject.encodedList).not.toBe(signed?.credentialSubject.encodedList);
    // Another process learns of it within the minute.
    expect((await other.statusList(municipality, 1))?.credentialSubject.encodedList).toBe(
      signed?.credentialSubject.encodedList,
    );
  });
});

describe('hours', () => {
  const hours = (day: string) => ({ organisation: 5, organiser: 'Biedrība', day, minutes: 60 });

  it('are on one certificate, also when somebody asks twice at once; without the lock they would be on two', async () => {
    for (const locks of [false, true]) {
      const { wanted } = await scene.workshop(1);
      const me = { id: wanted[0]?.holder, name: 'Zane' } as Person;
      let looked = 0;
      const transaction = transactionOf(scene.source, (manager) => {
        const ports = certificatePorts(locks ? manager : without(manager, 'for no key update'));
        const look = ports.certificates.hoursOf.bind(ports.certificates);
        ports.certificates.hoursOf = async (...of) => {
          const had = await look(...of);
          looked += 1;
          // Both have looked, or one waits until the other is done.
          expect(await comes(async () => looked === 2 || (await scene.somebodyWaits()))).toBe(true);
          return had;
        };
        return ports;
      });
      const asks = ['2027-03-01', '2027-03-02'].map((from) =>
        askForHours(transaction)(
          me,
          `hours:${me.id}:${from}`,
          { municipality, organisation: 5, from, until: '2027-03-02' },
          [hours('2027-03-01'), hours('2027-03-02')],
        ),
      );
      const codes = (await Promise.all(asks)).map((one) => (one.ok ? 'asked' : one.refusal.code)).sort();
      expect(codes).toEqual(['asked', locks ? 'certificate.hours-certified' : 'asked']);
    }
  });
});
