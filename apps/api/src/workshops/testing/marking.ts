import { randomUUID } from 'node:crypto';
import type { SentFact } from '@talka/contracts';
import type { Actor } from '@talka/testing';

let claimed = Date.parse('2027-01-10T10:00:00.000Z');

/** A device as it is used: it counts what it puts down, and knows what stood before. */
export class Marking {
  private sequence = 0;
  constructor(
    readonly leader: Actor,
    readonly device: string,
  ) {}

  /** Somebody was there, or what else is said of them. */
  mark(session: string, about: string, change: Partial<Extract<SentFact, { kind: 'mark' }>> = {}): SentFact {
    return {
      ...{ kind: 'mark', about, attendance: { as: 'present', late: 0, early: 0 }, ...this.next(session) },
      ...change,
    } as SentFact;
  }

  walkIn(session: string, about: string, name = 'Dārta Nezināmā'): SentFact {
    return { kind: 'walk-in', about, name, ...this.next(session) };
  }

  headCount(session: string, count: number): SentFact {
    return { kind: 'head-count', count, ...this.next(session) };
  }

  next(session: string) {
    claimed += 1_000;
    return {
      ...{ id: randomUUID(), session, sequence: (this.sequence += 1), replaces: [], generation: 1 },
      claimedAt: new Date(claimed).toISOString(),
    };
  }

  /** @returns what became of each, or why none was looked at */
  async send(...facts: SentFact[]): Promise<string[]> {
    const sent = await this.leader.call('registers.send', { body: { device: this.device, facts } });
    if (sent.problem) return [sent.problem.code];
    return sent.body.facts.map(({ as, refusal }) => refusal?.code ?? as);
  }
}
