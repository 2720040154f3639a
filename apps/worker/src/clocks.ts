import {
  DIGEST_SWEEP,
  HELP_SWEEP,
  INDICATORS_OF,
  JOINT_DECISIONS,
  JURIES,
  LETTER_SWEEP,
  POOL,
  PUSH_DIGEST_SWEEP,
  REMINDER_SWEEP,
  SLOT_SWEEPS,
  type DigestSweep,
  type HelpSweep,
  type Indicators,
  type JointDecisions,
  type Juries,
  type LetterSweep,
  type Pool,
  type ReminderSweep,
  type SlotSweeps,
} from '@talka/composition';
import { clock } from './outbox/clock.js';

const SECOND = 1_000;

/** What comes due by itself, and how often each worker looks, in milliseconds. */
export const CLOCKS = [
  /** Letters on their way go on. */
  clock('letters', SECOND, LETTER_SWEEP, (send: LetterSweep) => send()),
  /** Offers run out, and free places find those who wait. */
  clock('places', 5 * SECOND, SLOT_SWEEPS, (slots: SlotSweeps) => slots.settle()),
  /** The municipalities' joint decisions close at their time. */
  clock('joint decisions', 5 * SECOND, JOINT_DECISIONS, async (joint: JointDecisions) => {
    for (let more = true; more;) {
      const closed = await joint.close();
      more = closed.ok && closed.value;
    }
  }),
  /** Juries are drawn at their time, and whoever does not answer makes room for the next. */
  clock('juries by lot', 5 * SECOND, JURIES, async (juries: Juries) => {
    for (const act of [juries.draw, juries.passLapsedOn])
      for (let more = true; more;) {
        const done = await act();
        more = done.ok && done.value;
      }
  }),
  clock('digests', 20 * SECOND, DIGEST_SWEEP, (send: DigestSweep) => send()),
  clock('push digests', 20 * SECOND, PUSH_DIGEST_SWEEP, (send: DigestSweep) => send()),
  /** People are asked for shifts that lack them. */
  clock('help needed', 30 * SECOND, HELP_SWEEP, (ask: HelpSweep) => ask()),
  /** Whoever is expected somewhere is reminded of it in time. */
  clock('reminders', 60 * SECOND, REMINDER_SWEEP, (remind: ReminderSweep) => remind()),
  /** Weeks come nearer: the rota is filled, and whoever comes on duty is told. */
  clock('rota of moderators', 60 * SECOND, POOL, (pool: Pool) => pool.turn()),
  /** What the programme came to, once a month. */
  clock('indicators', 60 * SECOND, INDICATORS_OF, (indicators: Indicators) => indicators.take()),
];
