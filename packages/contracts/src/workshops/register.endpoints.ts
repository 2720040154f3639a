import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { RawText, Uuid } from '../values.js';
import {
  ClosingView,
  DeviceView,
  FactAnswerView,
  FactView,
  RegisterView,
  SentFact,
} from './register.views.js';

const person = { who: 'person' } as const;
const text = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const device = z.strictObject({ device: Uuid });

/** So many facts are sent at once; whoever has more sends again. */
export const FACTS_AT_ONCE = 200;

export const listDevices = endpoint('my-devices.list', {
  access: person,
  output: z.strictObject({ devices: z.array(DeviceView) }),
});
export const registerDevice = endpoint('my-devices.register', {
  access: person,
  body: z.strictObject({ label: RawText }),
  /** Under `key`, in base64url, the device seals what it keeps. */
  output: z.strictObject({ device: DeviceView, key: z.string() }),
  status: 201,
  refusals: [...text, 'device.too-many'],
});
export const deviceKey = endpoint('my-devices.key', {
  access: person,
  params: device,
  output: z.strictObject({ key: z.string() }),
  refusals: ['device.not-found', 'fact.device-revoked'],
});
export const revokeDevice = endpoint('my-devices.revoke', {
  access: person,
  params: device,
  output: noContent,
  status: 204,
  refusals: ['device.not-found'],
});

/** Whoever asks from a device says which: one that was revoked is told so, and given nothing. */
const from = { device: Uuid.optional() };
export const prepareRegisters = endpoint('registers.prepare', {
  access: person,
  query: z.strictObject(from),
  output: z.strictObject({ registers: z.array(RegisterView) }),
  refusals: ['fact.device-revoked'],
});
export const sendFacts = endpoint('registers.send', {
  access: person,
  body: z.strictObject({ device: Uuid, facts: z.array(SentFact).min(1).max(FACTS_AT_ONCE) }),
  output: z.strictObject({ facts: z.array(FactAnswerView) }),
  // Facts know by themselves that they came before.
  remembered: false,
  bodyBytes: 300_000,
  refusals: ['device.not-found'],
});
export const factsSince = endpoint('registers.since', {
  access: person,
  params: z.strictObject({ register: Uuid }),
  query: z.strictObject({
    after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    ...from,
  }),
  output: z.strictObject({ facts: z.array(FactView), checkpoint: z.number().int() }),
  refusals: ['register.not-found', 'fact.device-revoked'],
});

const workshop = z.strictObject({ workshop: Uuid });
export const readClosing = endpoint('closings.read', {
  access: person,
  params: workshop,
  output: ClosingView,
  refusals: ['register.not-found'],
});
export const closeWorkshop = endpoint('closings.close', {
  access: person,
  params: workshop,
  /** How many facts whoever closes has looked at. */
  body: z.strictObject({ facts: z.number().int().min(0) }),
  output: ClosingView,
  refusals: [
    'register.not-found',
    'closing.not-leader',
    'closing.closed',
    'closing.not-over',
    'closing.conflicts',
    'closing.changed',
  ],
});
/** A closed workshop is marked again, because something was wrong: nothing is lost before it is closed anew. */
export const reopenWorkshop = endpoint('closings.reopen', {
  access: person,
  params: workshop,
  body: z.strictObject({ reason: RawText }),
  output: ClosingView,
  refusals: [
    ...(['register.not-found', 'closing.not-leader', 'closing.not-closed', 'closing.too-late'] as const),
    ...text,
  ],
});
export const checkInSelf = endpoint('self-check-in.enter', {
  access: person,
  params: z.strictObject({ register: Uuid }),
  body: z.strictObject({ code: z.string().regex(/^[0-9]{6}$/) }),
  output: z.strictObject({ late: z.number().int() }),
  // A code has a million values: twenty tries in a quarter of an hour guess none.
  rate: 'letter',
  refusals: [
    'register.not-found',
    'self-check-in.not-enrolled',
    'self-check-in.not-now',
    'self-check-in.wrong-code',
    'self-check-in.marked',
  ],
});
export const learnerPass = endpoint('self-check-in.pass', {
  access: person,
  params: z.strictObject({ register: Uuid }),
  /** Of a child the reader brings; without it, the reader's own. */
  query: z.strictObject({ person: Uuid.optional() }),
  /** What is scanned: squares of `size` a side, drawn as a path; and its letters. */
  output: z.strictObject({ code: z.string(), size: z.number().int(), path: z.string() }),
  refusals: ['self-check-in.no-pass'],
});
