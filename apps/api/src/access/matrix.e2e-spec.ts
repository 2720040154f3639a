import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ALL_ROUTES, type EndpointName } from '@talka/contracts';
import { requireDeclarations, UndeclaredAccess } from '@talka/platform';
import type { Actor, Answer } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { everythingStored } from '../testing/everything-stored.js';
import { FILE_POLICY } from './testing/policy.ideas.js';
import { POLICY } from './testing/policy.js';
import { partsOf } from './testing/requests.js';
import { accessScene, pixel, type Scene } from './testing/scene.js';
import { expected, ROLES, type Expected, type Ids, type ObjectName, type Role } from './testing/who.js';

let api: ApiUnderTest;
let scene: Scene;

beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene(api);
}, 180_000);
afterAll(() => api.close());

interface Cell {
  readonly name: EndpointName;
  readonly object: ObjectName;
  readonly role: Role;
  readonly expected: Expected;
}

const NAMES = Object.keys(ALL_ROUTES) as EndpointName[];
const CELLS: readonly Cell[] = NAMES.flatMap((name) =>
  POLICY[name].flatMap((line) =>
    line.objects.flatMap((object) =>
      ROLES.map((role) => ({ name, object, role, expected: expected(line, role) })),
    ),
  ),
);
const label = (cell: Cell): string => `${cell.role}: ${cell.name} on ${cell.object}`;

/** Codes that say "not for you", whoever asks for whatever. */
const DENIALS = new Set([
  'access.sign-in-first',
  'access.register-first',
  'access.not-yours',
  'organisation.role-needed',
  'workshop.not-yours',
  'merge.not-yours',
  'access.already-registered',
  'roles.not-yours-to-give',
  'cast.cookie',
]);

async function ask(name: EndpointName, actor: Actor, ids: Ids, revision = 1): Promise<Answer<unknown>> {
  if (name === 'my-ideas.add-file') return actor.upload(String(ids['idea']), 'bilde.png', await pixel());
  if (name === 'my-events.add-photo')
    return actor.uploadTo(`/my/events/${ids['number']}/photos`, 'bilde.png', await pixel());
  if (name === 'my-applications.add-file')
    return actor.uploadTo(
      `/my/open-calls/${ids['number']}/application/files/skice`,
      'bilde.png',
      await pixel(),
    );
  return actor.call(name, { params: ids, ...partsOf(name, ids, revision) } as never);
}

async function revisionOf(ids: Ids): Promise<number> {
  if (!ids['idea'] && !ids['case']) return 1;
  const { rows } = await api.database.query<{ revision: number }>(
    'select revision from idea where id = $1 union all select revision from moderation_case where id = $2',
    [ids['idea'] ?? null, ids['case'] ?? null],
  );
  return rows[0]?.revision ?? 1;
}

/** The same request for something that does not exist: the last id of the path is nobody's. */
function nowhere(name: EndpointName, ids: Ids): Ids {
  const parts = [...ALL_ROUTES[name].matchAll(/:(\w+)/g)].map(([, part]) => part ?? '');
  // A leaf of a log, a batch of paper and an incident are no objects of their own: their vote is. Nor is a kind of training.
  const own = ['leaf', 'batch', 'incident', 'training'];
  const last = parts.filter((part) => !own.includes(part)).at(-1) ?? '';
  const numbers = ['number', 'organisation', 'application', 'juror'];
  return { ...ids, [last]: numbers.includes(last) ? 1_999_999_999 : randomUUID() };
}

/** Changes nothing, so the order does not matter. */
async function severalAtOnce<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const hand = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await each(one);
  };
  await Promise.all(Array.from({ length: 8 }, hand));
}

const said = ({ status, body }: Answer<unknown>): unknown => [
  status,
  typeof body === 'object' ? { ...body, requestId: '' } : body,
];

describe('nobody but those who may', () => {
  const closed = CELLS.filter((cell) => cell.expected !== 'allow');

  it(`gets anything from ${NAMES.length} operations, in ${closed.length} ways to try`, async () => {
    const prepared = new Map<Cell, Ids>();
    for (const cell of closed) prepared.set(cell, await scene.ids(cell.object, scene.actors[cell.role]));
    const before = await everythingStored(api.database);
    const wrong: string[] = [];
    await severalAtOnce(closed, async (cell) => {
      const actor = scene.actors[cell.role];
      const ids = prepared.get(cell) ?? {};
      const revision = await revisionOf(ids);
      const answer = await ask(cell.name, actor, ids, revision);
      const code = answer.problem?.code ?? `${answer.status}`;
      if (cell.expected === 'deny') {
        if (!DENIALS.has(code)) wrong.push(`${label(cell)}: ${code}`);
        return;
      }
      if (cell.expected === 'hide' && answer.status !== 404) wrong.push(`${label(cell)}: ${code}`);
      const elsewhere = await ask(cell.name, actor, nowhere(cell.name, ids), revision);
      if (JSON.stringify(said(answer)) !== JSON.stringify(said(elsewhere)))
        wrong.push(`${label(cell)}: ${code}, but ${elsewhere.problem?.code} for what does not exist`);
    });
    expect(wrong).toEqual([]);
    expect(await everythingStored(api.database)).toEqual(before);
  }, 600_000);

  it('sees a file of an idea that is not theirs to see', async () => {
    const wrong: string[] = [];
    for (const line of FILE_POLICY) {
      for (const object of line.objects) {
        for (const role of ROLES) {
          const { file } = await scene.ids(object, scene.actors[role]);
          for (const form of ['small', 'large']) {
            const answer = await scene.actors[role].send('GET', `/files/${file}/${form}`, { headers: {} });
            const status = expected(line, role) === 'allow' ? 200 : 404;
            if (answer.status !== status) wrong.push(`${role}: ${form} file of ${object}: ${answer.status}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('sees another town’s queue, whatever they ask for', async () => {
    for (const role of ['moderator here', 'administrator here'] as const) {
      const all = await scene.actors[role].call('cases.list', { query: {} });
      expect(new Set(all.body.cases.map((it) => it.municipality))).toEqual(new Set(['ludzas-novads']));
      const theirs = await scene.actors[role].call('cases.list', { query: { municipality: 'balvu-novads' } });
      expect(theirs.body).toMatchObject({ cases: [], waiting: 0 });
    }
  });
});

describe('those who may', () => {
  /** What ends or changes an actor or an object for the cells after it comes last. */
  const LAST: readonly EndpointName[] = [
    'clerk.change-email',
    'cases.decide',
    'my-ideas.remove-file',
    'my-ideas.withdraw-invitation',
    'my-ideas.withdraw',
    'roles.revoke',
    'federation-roles.revoke',
    'paper.withdraw',
    'office-votes.withdraw-act',
    'office-votes.confirm-act',
    'registration.complete',
    'me.erase',
    'session.end',
  ];
  const open = CELLS.filter((cell) => cell.expected === 'allow').sort(
    (a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name),
  );
  /** What they read may name the person it is about; what others read may not. */
  const MAY_KNOW: readonly Role[] = ['author', 'clerk here', 'clerk elsewhere', 'administrator here', 'administrator elsewhere', 'platform administrator']; // prettier-ignore

  it(`are let through, in ${open.length} ways to try, and told no secrets`, async () => {
    const wrong: string[] = [];
    for (const cell of open) {
      const actor = scene.actors[cell.role];
      const ids = await scene.ids(cell.object, actor);
      const answer = await ask(cell.name, actor, ids, await revisionOf(ids));
      const code = answer.problem?.code ?? '';
      // A closed vote's box is there for the trustees only after two people have handed it over.
      const read = ALL_ROUTES[cell.name].startsWith('GET') && cell.name !== 'office-votes.closed';
      const gone = answer.status === 404 && LAST.includes(cell.name);
      const reached = read ? answer.status === 200 : answer.status < 500 && (answer.status !== 404 || gone);
      if (DENIALS.has(code) || (!reached && code !== 'roles.no-such-person'))
        wrong.push(`${label(cell)}: ${answer.status} ${code}`);
      const text = JSON.stringify(answer.body ?? null);
      if (!MAY_KNOW.includes(cell.role) && scene.secrets.some((secret) => text.includes(secret)))
        wrong.push(`${label(cell)}: tells an address or a birth date`);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

describe('a route that does not say who may use it', () => {
  @Controller()
  class Planted {
    @Get('/api/v1/everything')
    everything(): string {
      return 'everything';
    }
  }

  it('keeps the API from starting', async () => {
    expect(() => requireDeclarations(api.app)).not.toThrow();
    class PlantedModule {}
    const module = { module: PlantedModule, imports: [DiscoveryModule], controllers: [Planted] };
    const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false });
    await app.init();
    expect(() => requireDeclarations(app)).toThrow(
      new UndeclaredAccess('Planted.everything does not say who may use it'),
    );
    await app.close();
  });
});
