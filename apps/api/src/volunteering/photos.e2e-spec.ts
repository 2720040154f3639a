import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnPhotoView } from '@talka/contracts';
import { decideOn, handIn, publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import sharp from 'sharp';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const ALT = 'Trīs jauni soli pie ezera, uz tiem sēž kaimiņi.';

let api: ApiUnderTest;
let [administrator, moderator, organiser]: Actor[] = [];
let organisation: number;
const as = (actor: Actor | undefined): Actor => actor as Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  moderator = await api.person({ grants: [{ role: 'moderator', municipality }] });
  ({ administrator, organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const picture = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6f5e' } })
      .png()
      .toBuffer(),
  );
const send = async (event: number, by = as(organiser), bytes?: Uint8Array<ArrayBuffer>) =>
  by.uploadTo<{ photos: OwnPhotoView[] }>(
    `/my/events/${event}/photos`,
    'bilde.png',
    bytes ?? (await picture()),
  );
const see = (who: Actor, path: string) =>
  fetch(api.origin + path, { headers: who.cookie ? { cookie: who.cookie } : {} }).then(
    ({ status }) => status,
  );

/** An idea that is carried out, and its event, which everyone sees. */
async function carriedOut(): Promise<{ readonly number: number; readonly event: number }> {
  const author = await api.person();
  const idea = await handIn(author, { title: 'Soli gar ezeru' });
  await decideOn(as(moderator), idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  await api.database.query(`update idea set status = 'selected' where id = $1`, [idea]);
  const opened = await as(administrator).call('works.open', {
    params: { municipality, number },
    body: { organiser: organisation },
  });
  const event = opened.body.ideas.find((one) => one.number === number)?.events[0]?.number ?? 0;
  const params = { number: event };
  const { revision } = (await as(organiser).call('my-events.read', { params })).body;
  await as(organiser).call('my-events.change', { params, body: { revision, draft: someEvent() } });
  await as(organiser).call('my-events.publish', { params, body: { revision: revision + 1 } });
  return { number, event };
}

describe('a photo of what was done for an idea', () => {
  it('is brought by who was there, described, shown by an official, in order, and taken down again', async () => {
    const { number, event } = await carriedOut();
    const brought = await send(event);
    expect(brought.status).toBe(201);
    const [photo] = brought.body.photos;
    const id = photo?.id ?? '';
    expect(photo).toMatchObject({ state: 'waiting', alt: '', idea: { number } });
    const [visitor, colleague] = [api.visitor(), await api.person()];
    const path = photo?.small ?? '';
    // Before it is shown, it is for its organisers and the municipality.
    for (const [who, status] of [
      [visitor, 404],
      [colleague, 404],
      [as(organiser), 200],
      [as(administrator), 200],
    ] as const)
      expect(await see(who, path)).toBe(status);
    const work = async () => (await visitor.call('ideas.work', { params: { number } })).body.photos;
    expect(await work()).toEqual([]);

    const describePhoto = (takenOn: string, alt = ALT) =>
      as(organiser).call('my-events.describe-photo', {
        params: { number: event, photo: id },
        body: { alt, takenOn },
      });
    expect((await describePhoto('2999-01-01')).problem).toMatchObject({
      fields: [{ field: 'takenOn', code: 'photo.not-yet' }],
    });
    expect((await describePhoto('2026-05-02')).body.photos[0]).toMatchObject({ alt: ALT });

    const decide = (photoId: string, show: boolean, alt = ALT, takenOn = '2026-05-02') =>
      as(administrator).call('works.decide-photo', {
        params: { municipality, photo: photoId },
        body: { show, alt, takenOn },
      });
    expect((await decide(id, true, ' ')).problem).toMatchObject({
      fields: [{ field: 'alt', code: 'text.empty' }],
    });
    expect((await decide(id, true)).body.photos.find((one) => one.id === id)?.state).toBe('public');
    expect((await decide(id, true)).problem?.code).toBe('photo.decided');
    expect((await describePhoto('2026-05-01')).problem?.code).toBe('photo.decided');
    const second = (await send(event)).body.photos.find(({ state }) => state === 'waiting')?.id ?? '';
    await decide(second, true, 'Bedres soliem ir izraktas.', '2026-04-30');
    expect((await work()).map(({ takenOn }) => takenOn)).toEqual(['2026-04-30', '2026-05-02']);
    expect(await see(visitor, path)).toBe(200);
    await decide(id, false, '');
    expect((await work()).map(({ id: shown }) => shown)).toEqual([second]);
    expect(await see(visitor, path)).toBe(404);
  });

  it('is shown as a step of the plan that is done, or of one that stands there, and told of once', async () => {
    const { number, event } = await carriedOut();
    const bring = async () =>
      (await send(event)).body.photos.find(({ state }) => state === 'waiting')?.id ?? '';
    const show = (photo: string, milestone: { language: 'lv' } | { step: string } | null) =>
      as(administrator).call('works.decide-photo', {
        params: { municipality, photo },
        body: { show: true, alt: ALT, takenOn: '2026-05-02', milestone },
      });
    const plan = async () =>
      (await api.visitor().call('ideas.delivery', { params: { number } })).body.delivery?.steps ?? [];
    const own = await bring();
    expect((await show(own, { language: 'lv' })).problem).toBeUndefined();
    expect(await plan()).toMatchObject([
      { words: ALT, language: 'lv', plannedOn: '2026-05-02', doneOn: '2026-05-02', photos: [{ alt: ALT }] },
    ]);
    const { rows } = await api.database.query<{ kind: string }>(
      `select action as kind from audit_entry where action like 'idea.milestone%'
         and subject_id = (select id::text from idea where number = $1) order by 1`,
      [number],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['idea.milestone-done', 'idea.milestone-planned']);

    const params = { municipality, number };
    const planned = { words: 'Ielieti pamati', language: 'lv', plannedOn: '2030-01-01' } as const;
    await as(administrator).call('works.plan', { params, body: planned });
    const step = (await plan()).find(({ words }) => words === planned.words)?.id ?? '';
    const nowhere = await show(await bring(), { step: '0190a000-0000-7000-8000-000000000000' });
    expect(nowhere.problem?.code).toBe('milestone.not-found');
    const waiting = (await send(event)).body.photos.filter(({ state }) => state === 'waiting');
    for (const { id } of waiting) expect((await show(id, { step })).problem).toBeUndefined();
    expect((await plan()).find(({ id }) => id === step)?.photos).toHaveLength(2);
    // A step that is taken out of the plan leaves the photos with those who brought them.
    await as(administrator).call('works.drop', { params: { ...params, milestone: step } });
    const left = (await as(organiser).call('my-events.photos', { params: { number: event } })).body.photos;
    expect(left.map((photo) => photo.step !== null)).toEqual([true, false, false]);
    expect((await api.visitor().call('ideas.work', { params: { number } })).body.photos).toHaveLength(2);
  });

  it('is a picture, of an event that carries an idea out, and nobody else’s to bring or to decide', async () => {
    const { event } = await carriedOut();
    const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
    expect((await send(event, as(organiser), pdf)).problem?.code).toBe('photo.not-a-picture');
    expect((await send(event, await api.person())).problem?.code).toBe('event.not-found');
    const plain = await publishedEvent(as(organiser), organisation);
    expect((await send(plain.number)).problem?.code).toBe('photo.no-idea');
    const own = await as(organiser).call('my-events.photos', { params: { number: plain.number } });
    expect(own.body).toEqual({ idea: null, photos: [] });
    const id = (await send(event)).body.photos[0]?.id ?? '';
    const other = 'preilu-novads';
    const abroad = await api.person({ grants: [{ role: 'administrator', municipality: other }] });
    const decided = await abroad.call('works.decide-photo', {
      params: { municipality: other, photo: id },
      body: { show: true, alt: ALT, takenOn: '2026-05-02' },
    });
    expect(decided.problem?.code).toBe('photo.not-found');
  });
});
