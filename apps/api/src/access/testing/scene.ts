import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  Actor,
  announcedVote,
  decideOn,
  someContent,
  someLetter,
  startedVote,
  type Grant,
} from '@talka/testing';
import sharp from 'sharp';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { commentsOf } from './scene.discussion.js';
import { registersOf } from './scene.registers.js';
import { ofActor } from './scene.own.js';
import { certificateOf } from './scene.certificates.js';
import { juryOf, openCallOf } from './scene.calls.js';
import { jointDecisionOf, partnerOf } from './scene.partnership.js';
import { programmeEventsOf } from './scene.programme.js';
import { eventsOf, NO_PHOTO } from './scene.volunteers.js';
import {
  IDEA_STATES,
  MUNICIPALITIES,
  PLACES,
  ROLES,
  type Add,
  type Ids,
  type ObjectName,
  type Place,
  type Role,
} from './who.js';

const AREAS = { here: '0684948', elsewhere: '' };

export interface Scene {
  readonly actors: Readonly<Record<Role, Actor>>;
  /** Ids of shared objects; own sessions and invitations are asked for with the actor. */
  ids(object: ObjectName, actor: Actor): Promise<Ids>;
  readonly secrets: readonly string[];
}

const GRANTS: Partial<Record<Role, readonly Grant[]>> = {
  'moderator here': [{ role: 'moderator', municipality: MUNICIPALITIES.here }],
  'moderator elsewhere': [{ role: 'moderator', municipality: MUNICIPALITIES.elsewhere }],
  'administrator here': [{ role: 'administrator', municipality: MUNICIPALITIES.here }],
  'administrator elsewhere': [{ role: 'administrator', municipality: MUNICIPALITIES.elsewhere }],
  'clerk here': [{ role: 'clerk', municipality: MUNICIPALITIES.here }],
  'clerk elsewhere': [{ role: 'clerk', municipality: MUNICIPALITIES.elsewhere }],
  'leader here': [{ role: 'leader', municipality: MUNICIPALITIES.here }],
  coordinator: [{ role: 'coordinator' }],
  'platform administrator': [{ role: 'platform-administrator' }],
  auditor: [{ role: 'auditor' }],
};

/** Somebody who has proved an address and not said who they are. */
async function newcomer(api: ApiUnderTest): Promise<Actor> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await api.database.query('insert into session (token_hash, email) values ($1, $2)', [
    hash,
    'newcomer@talka.example',
  ]);
  return new Actor(api.origin, '', 'newcomer@talka.example', `talka_local=${token}`);
}

/** Two municipalities, their people in every role, and ideas in every state in both. */
export async function accessScene(api: ApiUnderTest): Promise<Scene> {
  const anna = await api.person({ name: 'Anna Linupīte', birthDate: '1979-03-14' });
  const boriss = await api.person({
    name: 'Boriss Kalniņš',
    birthDate: '1981-11-27',
    municipality: MUNICIPALITIES.elsewhere,
  });
  const actors = {} as Record<Role, Actor>;
  for (const role of ROLES) {
    if (role === 'visitor') actors[role] = api.visitor();
    else if (role === 'newcomer') actors[role] = await newcomer(api);
    else if (role === 'author') actors[role] = anna;
    else actors[role] = await api.person({ grants: GRANTS[role] ?? [] });
  }
  const known = new Map<ObjectName, Ids>();
  const add = (name: ObjectName, ids: Ids): void => void known.set(name, ids);
  for (const place of PLACES) {
    const author = place === 'here' ? anna : boriss;
    await ideasOf(api, author, place, add);
    if (place === 'here') await letWriteTogether(api, actors['co-author'], [...known.values()]);
    await officeOf(api, place, add);
    await votesOf(api, place, add);
    await letterOf(api, place, add);
    await jointDecisionOf(api, place, add);
    await programmeEventsOf(api, place, add);
    await juryOf(api, place, add);
    await openCallOf(api, place, actors.resident, add);
    const organiser = place === 'here' ? actors['organiser here'] : boriss;
    await certificateOf(api, place, place === 'here' ? actors.author : boriss, add);
    await eventsOf(api, place, organiser, add, place === 'here' ? actors : undefined);
  }
  await partnerOf(api, anna, add);
  add('group of indicators', { group: 'volunteers' });
  add('heritage place', { place: 'rothko-museum' });
  add('heritage route', { route: 'ludzas-vecpilseta' });
  await registersOf(api, actors['leader here'], add);
  const ofIdea = (name: ObjectName): Ids => known.get(name) ?? {};
  await commentsOf(api, ofIdea('published idea here'), ofIdea('withdrawn idea here'), add);
  const elsewhere = (name: ObjectName): Ids => ({ ...known.get(name), municipality: MUNICIPALITIES.here });
  add('grant elsewhere, asked for here', elsewhere('grant elsewhere'));
  add('resident elsewhere, asked for here', elsewhere('resident elsewhere'));
  add('vote elsewhere, asked for here', elsewhere('announced vote elsewhere'));
  add('idea elsewhere, asked for here', elsewhere('published idea elsewhere'));
  add('certificate elsewhere, asked for here', elsewhere('certificate elsewhere'));
  add('organisation elsewhere, asked for here', elsewhere('asked organisation elsewhere'));
  add('letter elsewhere, asked for here', elsewhere('letter elsewhere'));
  add('bar elsewhere, asked for here', elsewhere('bar elsewhere'));
  const federation = await api.person({ grants: [{ role: 'coordinator' }] });
  const administrator = await api.person({
    grants: [{ role: 'administrator', municipality: MUNICIPALITIES.here }],
  });
  add('federation grant', { grant: await grantOf(api, federation) });
  add('administrator grant', { grant: await grantOf(api, administrator) });
  add('file of another idea', {
    idea: known.get('draft idea here')?.['idea'] ?? '',
    file: known.get('draft idea elsewhere')?.['file'] ?? '',
  });
  const gone = await api.person({ name: 'Dzidra Aizgājusī', birthDate: '1966-02-19' });
  add('idea of someone erased', await ofSomeoneErased(api, gone));
  add('nothing in particular', {});
  return {
    actors,
    ids: async (name, actor) => known.get(name) ?? (await ofActor(api, name, actor, boriss)),
    secrets: [
      ...[anna.email, boriss.email, '1979-03-14', '1981-11-27'],
      ...[gone.email, 'Aizgājusī', '1966-02-19'],
    ].map(String),
  };
}

/** One vote still being set up and one announced, each with an act that waits for a second person. */
async function votesOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const resident = await api.person({ municipality });
  const leaf = 'a'.repeat(64);
  for (const state of ['draft', 'announced'] as const) {
    const make = state === 'draft' ? startedVote : announcedVote;
    const { number } = await make(administrator, municipality);
    const params = { municipality, number };
    const reason = 'Kāds projekts jāapskata vēlreiz, pirms turpinām.';
    const body = { kind: 'annul', until: null, reason } as const;
    const proposed = await administrator.call('office-votes.propose-act', { params, body });
    if (state === 'announced') {
      await batchOf(api, number);
      await administrator.call('office-votes.report-incident', {
        params,
        body: {
          what: { lv: 'Lapa neatveras kopš rīta.' },
          doing: { lv: 'Meistari jau to labo.' },
          since: '2026-01-02T08:00:00Z',
        },
      });
    }
    const act = proposed.body.waiting?.id ?? '';
    add(`${state} vote ${place}`, { ...params, leaf, act, person: resident.id, batch: 1, incident: 1 });
  }
}

/** A letter nobody has sent yet. */
async function letterOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const drafted = await administrator.call('letters.draft', {
    params: { municipality },
    body: someLetter(),
  });
  add(`letter ${place}`, { municipality, letter: drafted.body.id });
}

/** Of an idea that nobody carries out. */
const NO_MILESTONE = '0190a000-0000-4000-8000-000000000003';

/** The one batch of each vote. */
export const BATCH = '0190a000-0000-4000-8000-000000000001';

const batchOf = (api: ApiUnderTest, number: number): Promise<unknown> =>
  api.database.query(
    `insert into vote_paper_batch (id, vote_id, number, style_id, declared_count) select '${BATCH}', id, 1, 'all', 1 from vote where number = $1`,
    [number],
  );

async function ideasOf(api: ApiUnderTest, author: Actor, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const moderator = await api.person({ grants: [{ role: 'moderator', municipality }] });
  const area = AREAS[place] || (await areaIn(api, municipality));
  for (const state of IDEA_STATES) {
    const content = someContent({ title: `Ideja ${state} ${place}`, municipality, area });
    const started = await author.call('my-ideas.start', { body: { content } });
    const idea = started.body.id;
    const file = await author.upload(idea, 'bilde.png', await pixel());
    const invited = await author.call('my-ideas.invite', {
      params: { idea },
      body: { email: `kaimins-${state}-${place}@talka.example` },
    });
    const ids = { idea, file: file.body.id, invitation: invited.body.id };
    if (state !== 'draft') await handInStarted(author, idea);
    if (state === 'refused') await decideOn(moderator, idea, 'refuse', 'Nevar saprast, kas būtu jādara.');
    if (state === 'returned') await decideOn(moderator, idea, 'return', 'Kurā vietā tieši tas būtu?');
    if (state === 'published' || state === 'withdrawn') await decideOn(moderator, idea, 'publish');
    if (state === 'withdrawn') await withdraw(author, idea);
    const { rows } = await api.database.query<{ number: number | null; case: string | null }>(
      'select i.number, (select c.id from moderation_case c where c.idea_id = i.id) as case from idea i where i.id = $1',
      [idea],
    );
    add(`${state} idea ${place}`, {
      ...{
        ...ids,
        municipality,
        person: author.id,
        milestone: NO_MILESTONE,
        answer: NO_MILESTONE,
        suggestion: NO_MILESTONE,
        merge: NO_MILESTONE,
      },
      number: rows[0]?.number ?? 0,
    });
    if (state === 'submitted')
      add(`open case ${place}`, {
        case: String(rows[0]?.case),
        recusal: NO_MILESTONE,
        absence: NO_MILESTONE,
        swap: NO_MILESTONE,
      });
    if (state === 'published') add(`decided case ${place}`, { case: String(rows[0]?.case) });
  }
}

async function handInStarted(author: Actor, idea: string): Promise<void> {
  const { revision } = (await author.call('my-ideas.read', { params: { idea } })).body;
  const submitted = await author.call('my-ideas.submit', {
    params: { idea },
    body: { revision, answer: null },
  });
  if (submitted.problem) throw new Error(`could not hand in: ${submitted.problem.code}`);
}

async function withdraw(author: Actor, idea: string): Promise<void> {
  const { revision } = (await author.call('my-ideas.read', { params: { idea } })).body;
  const withdrawn = await author.call('my-ideas.withdraw', { params: { idea }, body: { revision } });
  if (withdrawn.problem) throw new Error(`could not withdraw: ${withdrawn.problem.code}`);
}

/** A public idea whose author has erased their account. */
async function ofSomeoneErased(api: ApiUnderTest, gone: Actor): Promise<Ids> {
  const moderator = await api.person({ grants: [{ role: 'moderator', municipality: MUNICIPALITIES.here }] });
  const started = await gone.call('my-ideas.start', {
    body: { content: someContent({ title: 'Paliek citiem' }) },
  });
  const idea = started.body.id;
  const file = await gone.upload(idea, 'bilde.png', await pixel());
  await handInStarted(gone, idea);
  await decideOn(moderator, idea, 'publish');
  const { number } = (await gone.call('my-ideas.read', { params: { idea } })).body;
  const erased = await gone.call('me.erase', { body: { confirm: true } });
  if (erased.problem) throw new Error(`could not erase: ${erased.problem.code}`);
  // An invitation that is not there: nobody of this idea is left to send one.
  return {
    idea,
    file: file.body.id,
    number: number ?? 0,
    invitation: randomUUID(),
    suggestion: NO_MILESTONE,
    merge: NO_MILESTONE,
  };
}

async function letWriteTogether(api: ApiUnderTest, person: Actor, ideas: readonly Ids[]): Promise<void> {
  await api.database.query(
    `insert into idea_invitation (idea_id, email, state, person_id, invited_by)
     select id, $2, 'accepted', $3, author_id from idea where id = any($1)`,
    [ideas.flatMap((it) => it['idea'] ?? []), person.email, person.id],
  );
}

async function officeOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const resident = await api.person({ municipality, birthDate: '1955-01-02', name: 'Jānis Ozoliņš' });
  const leader = await api.person({ grants: [{ role: 'leader', municipality }] });
  add(`municipality ${place}`, {
    ...{ municipality, area: AREAS[place] || (await areaIn(api, municipality)) },
    photo: NO_PHOTO,
    reason: 'hostile',
    measure: NO_PHOTO,
  });
  add(`resident ${place}`, { municipality, person: resident.id });
  add(`grant ${place}`, { municipality, grant: await grantOf(api, leader) });
}

async function grantOf(api: ApiUnderTest, { id }: Actor): Promise<string> {
  const { rows } = await api.database.query<{ id: string }>(
    'select id from role_grant where person_id = $1',
    [id],
  );
  return String(rows[0]?.id);
}

async function areaIn(api: ApiUnderTest, municipality: string): Promise<string> {
  const { rows } = await api.database.query<{ id: string }>(
    'select min(id) as id from area where municipality_id = $1',
    [municipality],
  );
  return String(rows[0]?.id);
}

let drawn: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A picture as small as may be. It is sent some thousand times, and drawn once. */
export const pixel = (): Promise<Uint8Array<ArrayBuffer>> =>
  (drawn ??= sharp({ create: { width: 8, height: 8, channels: 3, background: '#2a6b3f' } })
    .png()
    .toBuffer()
    .then((png) => new Uint8Array(png)));
