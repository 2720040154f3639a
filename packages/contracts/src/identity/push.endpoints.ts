import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Uuid } from '../values.js';

const person = { who: 'person' } as const;

export const PushView = z.strictObject({
  /** What a browser is told to listen to (VAPID, base64url). */
  key: z.string(),
  /** The caller's browsers; each knows its own address. */
  devices: z.array(z.strictObject({ id: Uuid, endpoint: z.string(), addedAt: Instant })),
});
export type PushView = z.output<typeof PushView>;

/** On which of their browsers the caller is told. */
export const readPush = endpoint('my-push.read', { access: person, output: PushView });

/** A browser as it gives itself: a point of P-256 and sixteen bytes, base64url. It is told until the caller signs out there. */
export const addPush = endpoint('my-push.add', {
  access: person,
  body: z.strictObject({
    endpoint: z.url({ protocol: /^https?$/ }).max(1_000),
    publicKey: z.string().regex(/^B[\w-]{86}$/),
    auth: z.string().regex(/^[\w-]{22}$/),
  }),
  output: PushView,
  refusals: ['push.unknown-service', 'push.too-many'],
});
export const removePush = endpoint('my-push.remove', {
  access: person,
  params: z.strictObject({ device: Uuid }),
  output: PushView,
});
