import type { VoteResultView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import {
  auditVote,
  configurationHex,
  readVoteBundle,
  type AuditCheck,
  type VoteBundle,
} from '@talka/voting/protocol';

/** What is looked at beside the audit itself: is the bundle the one this page is about? */
interface OwnCheck {
  readonly check: 'configuration-announced' | 'same-as-published' | 'counted-as-published';
  readonly passed: boolean;
  readonly of?: string;
}
export type RecountCheck = AuditCheck | OwnCheck;

export interface RecountQuestion {
  /** The bundle to the letter. */
  readonly text: string;
  /** Announced before the vote, as the page of the vote shows it. */
  readonly configurationHash: string | null;
  readonly published: readonly Pick<VoteResultView['pots'][number], 'pot' | 'outcome'>[];
}

export type Recounted =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'checked';
      readonly checks: readonly RecountCheck[];
      /** Null where nothing was sealed to it. */
      readonly configurationHash: string | null;
      /** Styles by the names of their pots, for the sentences. */
      readonly names: { readonly pots: Names; readonly styles: Names };
    };
type Names = Readonly<Record<string, string>>;

/** Checks a bundle, counts it again, and compares it with what the page shows. Nothing of it is believed. */
export function recount({ text, configurationHash, published }: RecountQuestion): Recounted {
  const value = parsed(text);
  if (value === undefined) return { kind: 'unreadable' };
  const audited = auditVote(value);
  if (!audited.ok) return { kind: 'refused', refusal: audited.refusal };
  const read = readVoteBundle(value);
  if (!read.ok) return { kind: 'refused', refusal: read.refusal };
  const hash = configurationHex(read.value.configuration);
  const announced: OwnCheck = { check: 'configuration-announced', passed: hash === configurationHash };
  const same = published.map(({ pot, outcome }): OwnCheck => {
    const own = read.value.pots.find((one) => one.pot === pot)?.outcome;
    return { check: 'same-as-published', of: pot, passed: own !== undefined && isSame(own, outcome) };
  });
  return {
    ...{ kind: 'checked', checks: [announced, ...audited.value, ...same], configurationHash: hash },
    names: namesIn(read.value),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Outcome = RecountQuestion['published'][number]['outcome'];
type Known = VoteBundle['pots'][number]['outcome'];

export const isSame = (a: Known, b: Outcome): boolean =>
  a.totalCost === b.totalCost && a.order.join() === b.order.join() && a.selected.join() === b.selected.join();

function namesIn({ configuration: { pots, styles } }: VoteBundle): { pots: Names; styles: Names } {
  const named = Object.fromEntries(pots.map(({ id, name }) => [id, name]));
  const of = (ids: readonly string[]): string => ids.map((id) => named[id] ?? id).join(' + ');
  return { pots: named, styles: Object.fromEntries(styles.map(({ id, pots: own }) => [id, of(own)])) };
}

export const hasPassed = (recounted: Recounted): boolean =>
  recounted.kind === 'checked' && recounted.checks.every(({ passed }) => passed);

/** What it came to, in two words. */
export function outcomeKey(recounted: Recounted): 'recount.equal' | 'recount.differs' | 'recount.refused' {
  if (recounted.kind !== 'checked') return 'recount.refused';
  return hasPassed(recounted) ? 'recount.equal' : 'recount.differs';
}

/** Checks that are about a ballot style; all others that name something name a pot. */
const OF_STYLE: ReadonlySet<string> = new Set(['sums-add-up', 'spoilt-listed']);

export const nameOfCheck = (
  { check, of = '' }: RecountCheck,
  { pots, styles }: Extract<Recounted, { kind: 'checked' }>['names'],
): string => (OF_STYLE.has(check) ? styles[of] : pots[of]) ?? of;
