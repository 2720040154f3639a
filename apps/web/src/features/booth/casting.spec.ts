import { beforeAll, describe, expect, it } from '@jest/globals';
import { NetworkError } from '@talka/api-client';
import { base64 } from '@talka/voting';
import { castVote, resume, type CastingPorts } from './casting.js';
import { papersOf } from './papers.js';
import * as sealing from './sealing.js';
import { refused, someServer, type SomeServer } from './testing/some-server.js';
import { someVote } from './testing/some-vote.js';
import { NOTHING_KEPT, type Kept } from './vault.js';

let server: SomeServer;
beforeAll(async () => {
  server = await someServer(someVote({ trackers: true }));
}, 60_000);

/** A device: what it keeps outlives every page of it. Answers can be lost on the way to it, or on the way from it. */
function device(lose: readonly ('token' | 'cast' | 'cast before')[] = []) {
  let kept: Kept = NOTHING_KEPT;
  const [losing, sent, told] = [[...lose], [] as string[], [] as string[]];
  const lost = (what: string): boolean => {
    if (losing[0] !== what) return false;
    losing.shift();
    return true;
  };
  let issued: string | undefined;
  const ports: CastingPorts = {
    vault: {
      read: () => Promise.resolve(structuredClone(kept)),
      write: (next) => {
        kept = structuredClone(next);
        return Promise.resolve();
      },
    },
    ask: {
      configuration: () => Promise.resolve({ configuration: server.configurationText }),
      token: (blinded) => {
        sent.push(`token ${blinded}`);
        // One voter, one message: another one gets nothing.
        if (issued !== undefined && issued !== blinded)
          return Promise.reject(refused('token.already-issued'));
        issued = blinded;
        if (lost('token')) return Promise.reject(new NetworkError('gone'));
        return Promise.resolve({ blindSignature: server.sign(blinded) });
      },
      cast: async (envelope) => {
        sent.push(`cast ${envelope.revision} ${envelope.ciphertext}`);
        if (lost('cast before')) throw new NetworkError('gone');
        const answer = await server.put(envelope);
        if (lost('cast')) throw new NetworkError('gone');
        return answer;
      },
    },
    sealing: () => Promise.resolve(sealing),
    wait: () => Promise.resolve(),
    tell: (step, gone) => told.push(gone ? `${step} lost` : step),
  };
  return { ports, sent, told, kept: () => kept, envelope: () => server.box.get(ownKey(kept)) };
}

const ownKey = (kept: Kept): string => base64(kept.voterKey?.publicKey ?? new Uint8Array());

const ballot = (...choices: string[]) => ({
  vote: server.vote,
  style: 'all',
  papers: papersOf(server.vote, ['visi']),
  sheet: { visi: { choices } },
});
const distinct = (sent: readonly string[], what: string): number =>
  new Set(sent.filter((one) => one.startsWith(what))).size;

describe('casting a ballot', () => {
  it('takes a token, seals and casts, and keeps a receipt and the tracker', async () => {
    const own = device();
    const cast = await castVote(own.ports, ballot('1', '2'));
    expect(cast).toMatchObject({ ok: true, value: { receipt: { vote: 'pagalmi-2027' } } });
    expect(own.told).toEqual(['token', 'seal', 'cast']);
    expect(own.kept().revision).toBe(1);
    expect(own.kept().tracker).toMatch(/^[0-9a-z]{16}$/);
    expect([own.kept().outgoing, own.kept().pending]).toEqual([undefined, undefined]);
    expect(own.kept().accepted).toEqual(cast.ok && cast.value);
    expect(own.envelope()?.revision).toBe(1);
  });

  it('asks in the same words again until it is answered', async () => {
    const own = device(['token', 'token', 'cast before', 'cast']);
    expect(await castVote(own.ports, ballot('1'))).toMatchObject({ ok: true });
    expect([own.sent.length, distinct(own.sent, 'token'), distinct(own.sent, 'cast')]).toEqual([6, 1, 1]);
    expect(own.told).toContain('cast lost');
  });

  it('goes on after the page was closed with a token asked for', async () => {
    const own = device(['token']);
    const closed = { ...own.ports, wait: () => Promise.reject(new Error('the page is gone')) };
    await expect(castVote(closed, ballot('1'))).rejects.toThrow('the page is gone');
    expect(own.kept().pending).toBeDefined();
    expect(await castVote(own.ports, ballot('2'))).toMatchObject({ ok: true });
    expect(distinct(own.sent, 'token')).toBe(1);
  });

  it('sends the very same ballot again after the page was closed with one on its way', async () => {
    const own = device(['cast']);
    const closed = { ...own.ports, wait: () => Promise.reject(new Error('the page is gone')) };
    await expect(castVote(closed, ballot('1'))).rejects.toThrow('the page is gone');
    expect(own.kept().accepted).toBeUndefined();
    expect(await resume(own.ports)).toMatchObject({ ok: true });
    expect([distinct(own.sent, 'cast'), own.kept().outgoing]).toEqual([1, undefined]);
    expect(own.kept().accepted?.receipt).toEqual(own.kept().receipt);
    expect(await resume(own.ports)).toBeNull();
  });

  it('changes the ballot with the same token and a higher number', async () => {
    const own = device();
    await castVote(own.ports, ballot('1'));
    const before = own.envelope();
    await castVote(own.ports, ballot('2'));
    expect(own.envelope()?.revision).toBe(2);
    expect(own.envelope()?.tokenSignature).toBe(before?.tokenSignature);
    expect(own.sent.filter((one) => one.startsWith('token'))).toHaveLength(1);
  });

  it('votes with the same card on another device, above the number of the first', async () => {
    const own = device();
    for (const choice of ['1', '2', '3']) await castVote(own.ports, ballot(choice));
    const card = sealing.cardOf(own.kept());
    const line = card ? sealing.cardText(server.configuration, card) : '';
    const read = await sealing.readCard(server.configuration, line);
    const other = device();
    await other.ports.vault.write({ ...(read.ok ? read.value : {}), revision: 1 });
    expect(await castVote(other.ports, ballot('1'))).toMatchObject({ refusal: { code: 'cast.stale' } });
    // The voter says it once more: this one, in the other's place.
    expect(await castVote(other.ports, ballot('1'))).toMatchObject({ ok: true });
    expect(other.sent.filter((one) => one.startsWith('token'))).toEqual([]);
    expect(other.envelope()?.revision).toBeGreaterThan(3);
  });

  const REFUSALS = ['vote.over', 'vote.suspended', 'cast.stale', 'cast.copied'];
  const refusing = (ports: CastingPorts, code: string): CastingPorts => ({
    ...ports,
    ask: { ...ports.ask, cast: () => Promise.reject(refused(code)) },
  });

  it.each(REFUSALS)('keeps nothing as accepted, and nothing to be sent unasked, after %s', async (code) => {
    const own = device();
    expect(await castVote(refusing(own.ports, code), ballot('1'))).toMatchObject({ refusal: { code } });
    expect([own.kept().accepted, own.kept().outgoing]).toEqual([undefined, undefined]);
    expect(await resume(own.ports)).toBeNull();
    // The right to vote is still here: where the vote goes on, so does the voter.
    expect(await castVote(own.ports, ballot('1'))).toMatchObject({ ok: true });
    expect(own.kept().accepted?.receipt).toEqual(own.kept().receipt);
  });

  it.each(REFUSALS)(
    'keeps the receipt and the tracker of what the box has, when a change is %s',
    async (code) => {
      const own = device();
      await castVote(own.ports, ballot('1'));
      const { accepted } = own.kept();
      expect(accepted?.tracker).toMatch(/^[0-9a-z]{16}$/);
      expect(await castVote(refusing(own.ports, code), ballot('2'))).toMatchObject({ refusal: { code } });
      expect(own.kept().accepted).toEqual(accepted);
    },
  );

  it('asks again about a ballot whose answer was lost before the vote was suspended', async () => {
    const own = device(['cast']);
    const suspended = (() => {
      let asked = 0;
      const cast: CastingPorts['ask']['cast'] = (envelope) =>
        asked++ === 0 ? own.ports.ask.cast(envelope) : Promise.reject(refused('vote.suspended'));
      return { ...own.ports, ask: { ...own.ports.ask, cast } };
    })();
    expect(await castVote(suspended, ballot('1'))).toMatchObject({ refusal: { code: 'vote.suspended' } });
    expect([own.kept().accepted, own.kept().outgoing?.revision]).toEqual([undefined, 1]);
    expect(await resume(refusing(own.ports, 'vote.suspended'))).toMatchObject({ ok: false });
    expect(await resume(own.ports)).toMatchObject({ ok: true });
    expect([distinct(own.sent, 'cast'), own.kept().outgoing]).toEqual([1, undefined]);
    expect(own.kept().accepted?.receipt).toEqual(own.kept().receipt);
  });

  it('stops where the right was given elsewhere, and keeps what it has', async () => {
    const own = device();
    const elsewhere = {
      ...own.ports,
      ask: { ...own.ports.ask, token: () => Promise.reject(refused('token.already-issued')) },
    };
    expect(await castVote(elsewhere, ballot('1'))).toMatchObject({
      refusal: { code: 'token.already-issued' },
    });
    expect(own.kept().pending).toBeDefined();
  });

  it('seals nothing to a vote other than the one that was shown', async () => {
    const own = device();
    const shown = {
      ...server.vote,
      projectList: server.vote.projectList.map((it) => ({ ...it, costCents: 1 })),
    };
    expect(await castVote(own.ports, { ...ballot('1'), vote: shown })).toMatchObject({
      refusal: { code: 'vote.changed' },
    });
    expect(own.sent).toEqual([]);
  });

  it('asks the counting rule before it seals', async () => {
    const own = device();
    expect(await castVote(own.ports, ballot('1', '2', '3'))).toMatchObject({
      refusal: { code: 'ballot.too-many' },
    });
    expect(server.box.has(ownKey(own.kept()))).toBe(false);
  });

  it('takes no signature that its key has not made', async () => {
    const own = device();
    const forged = {
      ...own.ports,
      ask: {
        ...own.ports.ask,
        token: () => Promise.resolve({ blindSignature: 'A'.repeat(344).replace(/..$/, '==') }),
      },
    };
    expect(await castVote(forged, ballot('1'))).toMatchObject({ refusal: { code: 'token.not-signed' } });
    expect(own.kept().token).toBeUndefined();
  });
});
