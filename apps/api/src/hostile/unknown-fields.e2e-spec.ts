import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX, ENDPOINTS, type Endpoint, type EndpointName } from '@talka/contracts';
import * as z from 'zod';
import { accessScene, type Scene } from '../access/testing/scene.js';
import type { Ids } from '../access/testing/who.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { everythingStored } from '../testing/everything-stored.js';
import { knownIds, whoMay } from './testing/asking.js';
import { plantings, type Planting } from './testing/planted.js';

let api: ApiUnderTest;
let scene: Scene;
let known: Ids;

beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene(api);
  known = await knownIds(scene);
}, 180_000);
afterAll(() => api.close());

/** Columns that somebody would like to set for themselves. */
const KEYS = ['id', 'role', 'status', 'author', 'support', 'deletedAt'];

/** Every operation whose body holds objects, with everything that can be planted in them. */
const NESTED = (Object.values(ENDPOINTS) as readonly Endpoint[])
  .map((it): [EndpointName, Endpoint, readonly Planting[]] => [it.name, it, plantings(it.body, KEYS)])
  .filter(([, , planted]) => planted.length > 0);

describe('a contract', () => {
  it('that holds objects is found by walking it, down to the points of an outline', () => {
    const names = NESTED.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['my-ideas.start', 'my-ideas.save', 'municipalities.change-rules']),
    );
    const fields = NESTED.find(([name]) => name === 'my-ideas.save')![2].map(({ field }) => field);
    const places = fields.filter((field) => field === 'content.place.role');
    expect([fields.includes('content.role'), places.length]).toEqual([true, 2]);
    expect(fields).toContain('content.place.points.0.role');
  });

  it('that forgives would be seen: what is planted there gets by', () => {
    const forgiving = z.strictObject({
      content: z.object({ points: z.array(z.object({ lat: z.number() })) }),
    });
    const planted = plantings(forgiving, ['role']);
    expect(planted.map(({ field }) => field)).toEqual(['content.role', 'content.points.0.role']);
    for (const { body } of planted) expect(forgiving.safeParse(body).success).toBe(true);
  });
});

describe('a field nobody asked for, below the surface', () => {
  it.each(NESTED)('is told by its whole name, not taken: %s', async (_, endpoint, planted) => {
    const before = await everythingStored(api.database);
    const path = endpoint.path.replace(/:(\w+)/g, (__, key: string) => String(known[key]));
    for (const { field, body, sound } of planted) {
      expect([field, endpoint.body.safeParse(sound).error]).toEqual([field, undefined]);
      const answer = await whoMay(scene, endpoint).send(endpoint.method, API_PREFIX + path, {
        body: JSON.stringify(body),
        type: 'application/json',
        headers: {},
      });
      expect([field, answer.status, answer.problem?.code]).toEqual([field, 400, 'request.unknown-field']);
      expect(answer.problem?.fields.map((it) => [it.field, it.code])).toEqual([
        [field, 'request.unknown-field'],
      ]);
    }
    expect(await everythingStored(api.database)).toEqual(before);
  });
});
