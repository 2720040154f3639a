import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  inTwo,
  openedByTrustees,
  proveResidence,
  realVote,
  timeHasRunOut,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { readPb } from '@talka/voting';
import { auditVote, checkReceipt, logOf, readVoteBundle } from '@talka/voting/protocol';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { anotherCounter } from './testing/another-counter.js';

let api: ApiUnderTest;
let sweeps: VoteSweeps;
let [administrator, second]: Actor[] = [];
let vote: RealVote;
const MUNICIPALITY = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  sweeps = api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false });
  administrator = await api.person({ grants });
  second = await api.person({ grants });
  vote = await realVote(administrator, MUNICIPALITY);
}, 60_000);
afterAll(() => api.close());

async function voter(of = vote): Promise<Voter> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return new Voter(person, api.visitor(), of);
}

const both = () => [administrator, second] as [Actor, Actor];
const officeOf = ({ number }: RealVote) => ({ municipality: MUNICIPALITY, number });

describe('a secret vote', () => {
  it('goes from the box to a result that anybody can count again', async () => {
    const voters = [];
    for (let at = 0; at < 6; at += 1) voters.push(await voter());
    const choices = [['1', '2'], ['1'], ['2'], ['1', '3'], ['3'], ['1']];
    const receipts: string[] = [];
    for (const [at, one] of voters.entries()) {
      const cast = await one.cast({ visi: choices[at] ?? [] });
      expect(cast.problem).toBeUndefined();
      receipts.push(cast.body.leaf);
    }
    const changed = await voters[5]?.cast({ visi: ['2'] });
    await sweeps.publishLogs();
    const params = { number: vote.number };
    const proof = await api.visitor().call('votes.proof', { params: { ...params, leaf: receipts[0] ?? '' } });
    expect(proof.body.standing).toBe('included');

    await timeHasRunOut(api.database, vote.number);
    await sweeps.closeAndFinish();
    const late = await voters[0]?.cast({ visi: ['3'] });
    expect(late?.problem?.code).toBe('vote.over');
    await inTwo(both(), officeOf(vote), { kind: 'open' });
    const office = officeOf(vote);
    const closed = await administrator?.call('office-votes.closed', { params: office });
    const { bundle, withheld } = await openedByTrustees(vote, closed?.body.closed ?? '');
    const publishing = { kind: 'publish', until: null, reason: '' } as const;
    const early = await administrator?.call('office-votes.propose-act', { params: office, body: publishing });
    expect(early?.problem?.code).toBe('vote.opening-missing');
    const body = {
      document: JSON.stringify(bundle),
      withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
    };
    const brought = await administrator?.call('office-votes.bring-opening', { params: office, body });
    expect(brought?.problem).toBeUndefined();
    expect(brought?.body.opening).toEqual({ state: 'checking', refusal: null, tried: null });
    const unchecked = await administrator?.call('office-votes.propose-act', {
      ...{ params: office, body: publishing },
    });
    expect(unchecked?.problem?.code).toBe('vote.opening-checking');
    await sweeps.checkOpenings();
    const checked = await administrator?.call('office-votes.read', { params: office });
    expect(checked?.body.opening).toEqual({ state: 'checked', refusal: null, tried: null });
    const secretYet = await api.visitor().call('votes.result', { params });
    expect(secretYet.problem?.code).toBe('vote.not-public-yet');
    expect(await textOf('result')).not.toContain('Uzvarēja');
    await inTwo(both(), officeOf(vote), { kind: 'publish' });

    const { body: result } = await api.visitor().call('votes.result', { params });
    expect(result.pots[0]).toMatchObject({ counted: 6, withheld: false, ballots: null });
    expect(result.pots[0]?.outcome.selected).toEqual(['1', '2']);
    const published = readVoteBundle(JSON.parse(result.bundle ?? ''));
    if (!published.ok) throw new Error(published.refusal.code);
    expect(published.value.pots[0]?.ballots).toContain('num_votes;6');
    const elsewhere = await (
      await anotherCounter(api.database)
    )(published.value.pots[0]?.ballots ?? '', 'greedy');
    expect(elsewhere).toEqual(result.pots[0]?.outcome.order);
    const audited = auditVote(published.value);
    expect(audited.ok && audited.value.filter(({ passed }) => !passed)).toEqual([]);
    const { configuration } = published.value;
    const receipt = (leaf = '') =>
      checkReceipt({ v: 1, vote: configuration.vote, leaf }, configuration, logOf(published.value)).finding;
    expect([receipt(receipts[0]), receipt(receipts[5]), receipt(changed?.body.leaf)]).toEqual([
      'included',
      'superseded',
      'included',
    ]);
  }, 60_000);
});

/** A page of the vote as it comes from the server, in words alone. */
async function textOf(page: string, prefix = ''): Promise<string> {
  const answer = await fetch(`${api.origin}${prefix}/votes/${vote.number}/${page}`);
  const root = /<div id="root">(.*)<\/div>/s.exec(await answer.text())?.[1] ?? '';
  return root.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the pages of a published result, before any script runs', () => {
  it('tell who won and who did not, what is spent, and until when one can complain', async () => {
    const text = await textOf('result');
    expect(text).toContain('Rezultāts: Pagalmu fonds');
    expect(text).toMatch(/Uzvarēja 2 projekti no 3\. Iztērēts 7 000 € no 10 000 €\./);
    expect(text).toContain('Saskaitītas 6 zīmes.');
    expect(text).toMatch(
      /Uzvarēja Soliņi pie liepām · 3 000 € · 3 balsis Šūpoles lielajiem · 4 000 € · 3 balsis/,
    );
    expect(text).toMatch(/Neuzvarēja Apgaismota taka · 5 000 € · 2 balsis/);
    expect(text).toContain('6 aploksnes + 0 uz papīra − 0 nederīgu = 6 saskaitītas');
    expect(text).toMatch(/Sūdzību laiks beidzas .+\d\d\.\d\d/);
    expect(await textOf('result', '/ru')).toContain('Результат: Фонд дворов');
  });

  it('lead to the files it is counted again from, and to the commands for them', async () => {
    const page = await (await fetch(`${api.origin}/ru/votes/${vote.number}/result`)).text();
    const files = [...page.matchAll(/href="(\/votes\/\d+\/files\/[^"]+)"/g)].map(([, path = '']) => path);
    const names = files.map((path) => path.split('/').at(-1) ?? '');
    expect(names).toEqual([`talka-${vote.number}.json`, `talka-${vote.number}-visi.pb`]);
    expect(page).toContain(`npm run talka -- recount ${names[0]}`);
    const { body } = await api.visitor().call('votes.result', { params: { number: vote.number } });
    const [bundle, ballots] = await Promise.all(files.map((path) => fetch(api.origin + path)));
    expect(await bundle?.text()).toBe(body.bundle);
    expect(ballots?.headers.get('content-disposition')).toBe(`attachment; filename="${names[1]}"`);
    expect(readPb((await ballots?.text()) ?? '').ok).toBe(true);
    for (const other of ['talka-99.json', 'visi.pb', '..%2Fresult', `talka-${vote.number}-citi.pb`])
      expect((await fetch(`${api.origin}/votes/${vote.number}/files/${other}`)).status).toBe(404);
  });

  it('tell in the laboratory that it is not the result, and how else one can count', async () => {
    const text = await textOf('lab');
    expect(text).toContain('Tas nav rezultāts');
    expect(text).toMatch(/Uzvarēja 2 projekti no 3\./);
    expect(text).toContain('Vienādas daļas');
  });
});

describe('what the server can see of a ballot', () => {
  let open: RealVote;
  beforeAll(async () => void (open = await realVote(administrator as Actor, MUNICIPALITY)), 30_000);

  it('is refused by name, and the ballot in the box stays', async () => {
    const one = await voter(open);
    const first = await one.seal({ visi: ['1'] });
    expect((await one.send(first)).status).toBe(200);
    const again = await one.send(first);
    expect([again.status, again.body.leaf.length]).toEqual([200, 64]);
    const stale = await one.send(await one.seal({ visi: ['2'] }, 1));
    const other = await voter(open);
    const theirs = await other.seal({ visi: ['3'] });
    const copied = await other.send({ ...theirs, enc: first.enc, ciphertext: first.ciphertext });
    const forged = await one.send({ ...first, tokenSignature: theirs.tokenSignature, revision: 2 });
    const named = await one.person.call('votes.cast', {
      params: { number: open.number },
      body: { envelope: first },
    });
    expect([stale, copied, forged, named].map(({ problem }) => problem?.code)).toEqual([
      'cast.stale',
      'envelope.signature-invalid',
      'envelope.token-invalid',
      'cast.cookie',
    ]);
    const { rows } = await api.database.query('select revision from vote_envelope where envelope = $1', [
      JSON.stringify(first),
    ]);
    expect(rows).toEqual([{ revision: 1 }]);
  });

  it('waits while two people have stopped the vote', async () => {
    const one = await voter(open);
    await inTwo(both(), officeOf(open), {
      kind: 'suspend',
      reason: 'Zīmē trūkst viena projekta, to labojam.',
    });
    await expect(one.takeToken()).rejects.toThrow('vote.suspended');
    await inTwo(both(), officeOf(open), {
      kind: 'resume',
      reason: 'Projekts ir klāt, balsošana turpinās.',
    });
    expect((await one.cast({ visi: ['1'] })).status).toBe(200);
  });
});

describe('a token', () => {
  it('is signed once: the same message again, and no other', async () => {
    const one = await voter();
    const open = await realVote(administrator as Actor, MUNICIPALITY);
    const params = { number: open.number };
    const blinded = (byte: number) => Buffer.alloc(256, byte).toString('base64');
    const ask = (byte: number) =>
      one.person.call('my-votes.token', { params, body: { blinded: blinded(byte) } });
    const [first, same, other] = [await ask(1), await ask(1), await ask(2)];
    expect(same.body).toEqual(first.body);
    expect(other.problem?.code).toBe('token.already-issued');
    expect((await ask(255)).problem?.code).toBe('token.already-issued');
  });

  it('is for those whose residence is proved', async () => {
    const person = await api.person();
    const open = await realVote(administrator as Actor, MUNICIPALITY);
    const stranger = new Voter(person, api.visitor(), open);
    await expect(stranger.takeToken()).rejects.toThrow();
  });
});
