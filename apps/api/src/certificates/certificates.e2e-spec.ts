import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { helped } from './testing/helped.js';

let api: ApiUnderTest;
let scene: Awaited<ReturnType<typeof helped>>;
beforeAll(async () => {
  api = await apiUnderTest();
  scene = await helped(api);
}, 60_000);
afterAll(() => api.close());

const municipality = 'ludzas-novads';
const verify = async (code: string, by: Actor = api.visitor()) =>
  by.call('verify.read', { params: { code } });
const sameName = async (code: string, name: string) =>
  (await api.visitor().call('verify.name', { params: { code }, body: { name } })).body.same;

describe('a certificate of hours', () => {
  it('is asked for by whoever helped, waits for the worker, and is then theirs to fetch', async () => {
    const zane = await scene.volunteer({ name: 'Zane Ķirsone' });
    const { body } = await zane.call('my-certificates.list');
    expect(body).toMatchObject({
      certificates: [],
      hours: [{ organiser: 'Ezerkrasta biedrība', minutes: 60, municipality }],
    });
    expect((await scene.ask(zane)).status).toBe(202);
    expect(await scene.own(zane)).toMatchObject({ state: 'waiting', papers: [], issuedAt: null });
    await scene.make();
    const made = await scene.own(zane);
    expect(made).toMatchObject({
      ...{ state: 'issued', name: 'Zane Ķirsone', organisation: 'Ezerkrasta biedrība', minutes: 60 },
      ...{ papers: ['lv', 'en', 'ltg'], shown: 'genuine', title: null },
    });
    for (const language of made.papers) {
      const params = { certificate: made.id };
      const paper = await zane.call('my-certificates.paper', { params, query: { language } });
      expect(Buffer.from(paper.body.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('is one for the same hours, and none without confirmed ones', async () => {
    const { holder } = await scene.certified();
    expect((await scene.ask(holder)).problem?.code).toBe('certificate.exists');
    const wide = await scene.ask(holder, { from: '2019-01-01' });
    expect(wide.problem?.code).toBe('certificate.exists');
    // Hours with all organisers are those with this one too.
    const ofAll = await scene.ask(holder, { organisation: null });
    expect(ofAll.problem?.code).toBe('certificate.hours-certified');
    const none = await scene.ask(await api.person());
    expect(none.problem?.code).toBe('certificate.no-hours');
    const turned = await scene.ask(holder, { from: '2027-02-01', until: '2027-01-01' });
    expect(turned.problem).toMatchObject({ code: 'certificate.period-turned' });
  });
});

describe('the page of a code', () => {
  it('tells anyone that it is genuine, by whom, for what and when, and no name; whoever has the paper may ask', async () => {
    const { certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const found = await verify(certificate.code.toLowerCase().replaceAll('-', ' '));
    expect(found.body).toMatchObject({
      ...{ state: 'issued', certifies: { kind: 'hours', organisation: 'Ezerkrasta biedrība', minutes: 60 } },
      ...{ name: null, asksName: true, municipality: { lv: 'Ludzas novads' } },
    });
    expect(JSON.stringify(found.body)).not.toContain('Elfrīda');
    expect(await sameName(certificate.code, ' elfrīda  ķirsone ')).toBe(true);
    expect(await sameName(certificate.code, 'Elfrida Kirsone')).toBe(false);
  });

  it('shows the name where its holder says so, and nothing at all where they say that', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const show = (shown: 'closed' | 'named') =>
      holder.call('my-certificates.show', {
        params: { certificate: certificate.id },
        body: { shown, leadsOn: false },
      });
    await show('named');
    expect((await verify(certificate.code)).body).toMatchObject({ name: 'Elfrīda Ķirsone', asksName: false });
    await show('closed');
    const [closed, unknown, garbled] = [
      await verify(certificate.code),
      await verify('0000-0000-0000-0000'),
      await verify('nav koda'),
    ];
    const told = ({ status, problem }: typeof closed) => ({ ...problem, status, requestId: '' });
    expect(told(closed)).toEqual(told(unknown));
    expect(told(garbled)).toEqual(told(unknown));
    expect(unknown.status).toBe(404);
    const asked = await api.visitor().call('verify.name', {
      ...{ params: { code: certificate.code }, body: { name: 'Elfrīda Ķirsone' } },
    });
    expect(asked.status).toBe(404);
  });
});

describe('what does not count any more', () => {
  it('is revoked by its municipality, with a reason its holder reads and its page does not tell', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const reason = 'Stundas bija apstiprinātas divreiz.';
    const revoke = async (of: string, words = reason) => {
      const by = await api.person({ grants: [{ role: 'administrator', municipality: of }] });
      const params = { municipality: of, code: certificate.code };
      return by.call('office-certificates.revoke', { params, body: { reason: words } });
    };
    expect((await revoke('balvu-novads')).problem?.code).toBe('certificate.not-found');
    expect((await revoke(municipality, 'Nu')).problem).toMatchObject({ code: 'text.too-short' });
    expect((await revoke(municipality)).status).toBe(204);
    expect((await revoke(municipality)).problem?.code).toBe('certificate.not-issued');
    const page = (await verify(certificate.code)).body;
    expect(page).toMatchObject({ state: 'revoked', name: null, asksName: false });
    expect(JSON.stringify(page)).not.toContain('divreiz');
    expect(await scene.own(holder)).toMatchObject({ state: 'revoked', reason });
    // What was taken back is not had again, with whomever it is asked for; what its municipality took back has its day still.
    expect((await scene.ask(holder)).problem?.code).toBe('certificate.hours-revoked');
    const ofAll = await scene.ask(holder, { organisation: null });
    expect(ofAll.problem?.code).toBe('certificate.hours-revoked');
    expect(page.certifies).toMatchObject({ minutes: 60 });
  });

  it('is replaced when its holder’s name changes: the old one names nobody, and leads on only if they say so', async () => {
    const { holder, certificate: old } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const rename = () => holder.call('my-certificates.rename', { params: { certificate: old.id } });
    expect((await rename()).problem?.code).toBe('certificate.same-name');
    await holder.call('me.change', { body: { name: 'Elfrīda Ozola' } });
    expect((await rename()).status).toBe(202);
    expect((await verify(old.code)).body).toMatchObject({ state: 'issued' });
    await scene.make();
    const made = await scene.own(holder);
    expect(made).toMatchObject({ name: 'Elfrīda Ozola', state: 'issued', minutes: 60 });
    const page = (await verify(old.code)).body;
    expect(page).toMatchObject({ state: 'replaced', name: null, replacedBy: null });
    expect(page.certifies).toBeNull();
    expect(JSON.stringify(page)).not.toMatch(/Elfrīda|Ozola|Ezerkrasta/);
    const lead = { params: { certificate: old.id }, body: { shown: 'genuine', leadsOn: true } } as const;
    await holder.call('my-certificates.show', lead);
    expect((await verify(old.code)).body.replacedBy).toBe(made.code.replaceAll('-', ''));
    const kept = await holder.call('my-certificates.badge', { params: { certificate: old.id } });
    expect(kept.problem?.code).toBe('certificate.not-yours');
  });

  it('keeps closed what its holder had closed when another takes its place, unless they choose for that one', async () => {
    for (const [before, chosen, after] of [
      ['closed', undefined, 'closed'],
      ['named', undefined, 'named'],
      ['closed', 'named', 'named'],
      ['genuine', 'closed', 'closed'],
    ] as const) {
      const { holder, certificate: old } = await scene.certified({ name: 'Elfrīda Ķirsone' });
      const show = (id: string, shown: 'closed' | 'genuine' | 'named') =>
        holder.call('my-certificates.show', {
          params: { certificate: id },
          body: { shown, leadsOn: true },
        });
      await show(old.id, before);
      await holder.call('me.change', { body: { name: 'Elfrīda Ozola' } });
      await holder.call('my-certificates.rename', { params: { certificate: old.id } });
      if (chosen) await show((await scene.own(holder)).id, chosen);
      await scene.make();
      // Whether its own page leads on is another question, of another name.
      expect(await scene.own(holder)).toMatchObject({
        ...{ state: 'issued', name: 'Elfrīda Ozola', shown: after, leadsOn: chosen !== undefined },
      });
    }
  });

  it('stays genuine under no name when its holder erases their account', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    await holder.call('my-certificates.show', {
      ...{ params: { certificate: certificate.id }, body: { shown: 'named', leadsOn: false } },
    });
    await holder.call('me.erase', { body: { confirm: true } });
    expect((await verify(certificate.code)).body).toMatchObject({
      state: 'issued',
      name: null,
      asksName: false,
    });
    const { rows } = await api.database.query(
      `select (select count(*)::int from certificate_paper where certificate_id = $1) as papers, name, credential
       from certificate where id = $1`,
      [certificate.id],
    );
    expect(rows).toEqual([{ papers: 0, name: '', credential: null }]);
  });
});

describe('what somebody says they have learnt', () => {
  it('is theirs alone, printed when they ask, and goes with them', async () => {
    const { holder, certificate } = await scene.certified();
    const params = { certificate: certificate.id };
    const sheet = () =>
      holder.call('my-certificates.reflection-sheet', { params, query: { language: 'lv' } });
    expect((await sheet()).problem?.code).toBe('certificate.nothing-said');
    const words = { digital: ' Tabulas un  saraksti. ', citizenship: '' };
    await holder.call('my-certificates.reflect', { params, body: { words } });
    expect((await scene.own(holder)).words).toEqual({ digital: 'Tabulas un saraksti.' });
    expect(
      Buffer.from((await sheet()).body.pdf, 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const other = await (await api.person()).call('my-certificates.reflect', { params, body: { words } });
    expect(other.problem?.code).toBe('certificate.not-yours');
  });
});

describe('the office', () => {
  it('sees how far certificates are that are made together', async () => {
    const zane = await scene.volunteer();
    await scene.ask(zane);
    const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
    const newest = async () =>
      (await administrator.call('office-certificates.list', { params: { municipality } })).body.batches[0];
    expect(await newest()).toMatchObject({ certificates: 1, made: 0, kind: 'hours' });
    await scene.make();
    expect(await newest()).toMatchObject({ certificates: 1, made: 1 });
  });
});
