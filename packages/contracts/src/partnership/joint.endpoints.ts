import { JOINT_STATES, MEMORANDUM_TASKS, VOICES } from '@talka/partnership';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';

const anyone = { who: 'anyone' } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const coordinator = { who: 'federation-role', roles: ['coordinator'] } as const;
const one = z.strictObject({ number: PublicNumber });
const here = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });

const card = {
  number: z.number().int(),
  /** Who proposed it. */
  municipality: MunicipalityRef,
  title: z.string(),
  language: Language,
  task: z.literal(MEMORANDUM_TASKS).nullable(),
  state: z.enum(JOINT_STATES),
  /** How many municipalities must speak for it to count. */
  quorum: z.number().int(),
  proposedAt: Instant,
  closesAt: Instant,
  endedAt: Instant.nullable(),
  voices: z.strictObject({
    for: z.number().int(),
    against: z.number().int(),
    abstained: z.number().int(),
  }),
  minuted: z.boolean(),
};
export const JointCard = z.strictObject(card);
export type JointCard = z.output<typeof JointCard>;

const said = { words: z.string(), language: Language, at: Instant };
export const JointView = z.strictObject({
  ...card,
  words: z.string(),
  /** Why it was withdrawn. */
  withdrawnWhy: z.string().nullable(),
  spoken: z.array(z.strictObject({ municipality: MunicipalityRef, voice: z.enum(VOICES), ...said })),
  remarks: z.array(z.strictObject({ id: Uuid, municipality: MunicipalityRef, ...said })),
  /** The newest version first. */
  minutes: z.array(z.strictObject({ revision: z.number().int(), ...said })),
});
export type JointView = z.output<typeof JointView>;

const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;
const words = { words: RawText, language: Language };

/** What is open first, by when it closes; then what is over, the newest first. */
export const listJointDecisions = endpoint('joint-decisions.list', {
  access: anyone,
  cache: 'public',
  output: z.strictObject({ decisions: z.array(JointCard) }),
});
export const readJointDecision = endpoint('joint-decisions.read', {
  access: anyone,
  cache: 'public',
  params: one,
  output: JointView,
  refusals: ['joint.not-found'],
});
export const proposeJointly = endpoint('joint-decisions.propose', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  body: z.strictObject({
    title: RawText,
    ...words,
    task: z.literal(MEMORANDUM_TASKS).nullable(),
    /** The last day on which the municipalities may speak. */
    closesOn: z.string().max(10),
  }),
  output: JointView,
  status: 201,
  refusals: ['joint.too-many-open', 'joint.too-soon', 'joint.too-late', 'time.missing', ...texts],
});
export const remarkJointly = endpoint('joint-decisions.remark', {
  access: administrator,
  params: here,
  body: z.strictObject(words),
  output: JointView,
  status: 201,
  refusals: ['joint.not-found', 'joint.over', ...texts],
});
/** A municipality's one voice: it stands until it is taken back. */
export const speakJointly = endpoint('joint-decisions.speak', {
  access: administrator,
  params: here,
  body: z.strictObject({ voice: z.enum(VOICES), ...words }),
  output: JointView,
  refusals: ['joint.not-found', 'joint.over', 'joint.spoken', ...texts],
});
export const takeBackVoice = endpoint('joint-decisions.take-back', {
  access: administrator,
  params: here,
  output: JointView,
  refusals: ['joint.not-found', 'joint.over', 'joint.not-spoken'],
});
export const withdrawJointly = endpoint('joint-decisions.withdraw', {
  access: administrator,
  params: here,
  body: z.strictObject({ words: RawText }),
  output: JointView,
  refusals: ['joint.not-found', 'joint.over', 'joint.not-yours', ...texts],
});
export const writeMinutes = endpoint('joint-decisions.minute', {
  access: coordinator,
  params: one,
  body: z.strictObject({ revision: z.number().int(), ...words }),
  output: JointView,
  status: 201,
  refusals: ['joint.not-found', 'joint.not-over', 'joint.changed', ...texts],
});
