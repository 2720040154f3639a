import type { Backers, Profile } from '../count/profile.js';
import type { Ledger } from './ledger.js';

/** What the supporters of one project have, gathered: one entry for each class of accounts and score, money left only. */
export interface Entries {
  length: number;
  /** The class of accounts. */
  classes: Int32Array;
  scores: Float64Array;
  /** Ballots. */
  weights: Float64Array;
  /** What each of them has left. */
  balances: Float64Array;
}

/**
 * The balance of every ballot. Ballots that have paid the same for the same projects share one account, here called a
 * class; a purchase splits classes and never looks at single ballots. Balances are doubles, off by less than `slack`;
 * what they cannot decide is decided exactly from the class's history.
 */
export class Accounts {
  /** Class of each group of ballots. */
  readonly classOf: Int32Array;
  classes = 1;
  /** Of each class: the class it came from, the round it paid in, the score it paid for, and whether with all it had. */
  parents: Int32Array;
  rounds: Int32Array;
  scores: Float64Array;
  emptied: Uint8Array;
  /** What it has left; exactly 0 when it has nothing. */
  balances: Float64Array;

  private marks: Int32Array;
  private slots: Int32Array;
  /** What each ballot of a group has left: the balance of its class, where it is quickly read. */
  private readonly groupBalances: Float64Array;
  private mark = 0;
  private readonly entries: Entries;
  /** Whose entries these are, while nobody has paid since. */
  private gathered: Backers | undefined;

  constructor(
    profile: Profile,
    readonly ledger: Ledger,
  ) {
    const groups = profile.weights.length;
    this.classOf = new Int32Array(groups);
    this.groupBalances = new Float64Array(groups).fill(ledger.share);
    // Most runs end with about twice as many classes as groups; with more, the arrays grow.
    const size = 2 * groups + 16;
    this.parents = new Int32Array(size);
    this.rounds = new Int32Array(size);
    this.scores = new Float64Array(size);
    this.emptied = new Uint8Array(size);
    this.balances = new Float64Array(size);
    this.marks = new Int32Array(size);
    this.slots = new Int32Array(size);
    this.balances[0] = ledger.share;
    const most = profile.backers.reduce((so, { groups }) => Math.max(so, groups.length), 0);
    this.entries = {
      ...{ length: 0, classes: new Int32Array(most) },
      ...{ scores: new Float64Array(most), weights: new Float64Array(most) },
      balances: new Float64Array(most),
    };
  }

  /** An upper bound of the error of a balance: each round rounds once or twice, relative to the share. */
  get slack(): number {
    return this.ledger.share * (this.ledger.rounds + 2) * 2 ** -50;
  }

  /** Gathers the supporters of a project. The entries are overwritten by the next call. */
  gather(backers: Backers): Entries {
    const { entries, classOf, balances, marks, slots } = this;
    if (this.gathered === backers) return entries;
    this.gathered = backers;
    const { groups, weights, levels } = backers;
    let length = 0;
    for (const { score, from, to } of levels) {
      const mark = (this.mark += 1);
      for (let at = from; at < to; at += 1) {
        const group = groups[at] as number;
        const own = classOf[group] as number;
        const balance = balances[own] as number;
        if (balance === 0) continue;
        if (marks[own] === mark) {
          (entries.weights[slots[own] as number] as number) += weights[at] as number;
          continue;
        }
        marks[own] = mark;
        slots[own] = length;
        entries.classes[length] = own;
        entries.scores[length] = score;
        entries.weights[length] = weights[at] as number;
        entries.balances[length] = balance;
        length += 1;
      }
    }
    entries.length = length;
    return entries;
  }

  /**
   * The same without classes, one entry for each group: most projects are looked at only to be passed over, and reading
   * straight through is then quicker than gathering.
   */
  list({ groups, weights, levels }: Backers): Entries {
    const { entries, groupBalances } = this;
    this.gathered = undefined;
    let length = 0;
    for (const { score, from, to } of levels) {
      for (let at = from; at < to; at += 1) {
        const balance = groupBalances[groups[at] as number] as number;
        if (balance === 0) continue;
        entries.scores[length] = score;
        entries.weights[length] = weights[at] as number;
        entries.balances[length] = balance;
        length += 1;
      }
    }
    entries.length = length;
    return entries;
  }

  /** Adds what `weight` ballots of a class have left to `counts` of the ledger. A class with nothing adds nothing. */
  addBalance(counts: Float64Array, own: number, weight: number): void {
    if (this.emptied[own]) return;
    (counts[0] as number) += weight;
    for (let at = own; at !== 0; at = this.parents[at] as number) {
      (counts[this.rounds[at] as number] as number) += weight * (this.scores[at] as number);
    }
  }

  /** The exact balance of one ballot of a class, as a numerator over the ledger's denominator. */
  exactBalance(own: number): bigint {
    const counts = this.ledger.blank();
    this.addBalance(counts, own, 1);
    return this.ledger.amount(counts);
  }

  /**
   * Lets the supporters of a project pay this round's price, which is in the ledger already. `emptied` says of each entry
   * of the last `gather` for this project whether the payment takes all it has.
   */
  pay(backers: Backers, emptied: Uint8Array): void {
    const round = this.ledger.rounds;
    const price = this.ledger.prices[round - 1] as number;
    const entries = this.gather(backers);
    const first = this.classes;
    this.grow(first + entries.length);
    for (let at = 0; at < entries.length; at += 1) {
      const own = entries.classes[at] as number;
      const score = entries.scores[at] as number;
      const left = (this.balances[own] as number) - price * score;
      this.parents[first + at] = own;
      this.rounds[first + at] = round;
      this.scores[first + at] = score;
      this.emptied[first + at] = emptied[at] ? 1 : 0;
      // Money that is really there must not vanish in rounding: only exactly nothing is 0.
      this.balances[first + at] = emptied[at] ? 0 : Math.max(left, Number.MIN_VALUE);
    }
    this.move(backers, first);
    this.classes = first + entries.length;
    this.gathered = undefined;
  }

  /** Moves every paying group to its new class; the entries are met in the order in which `gather` made them. */
  private move({ groups, levels }: Backers, first: number): void {
    const { classOf, balances, groupBalances, marks, slots } = this;
    let next = first;
    for (const { from, to } of levels) {
      const mark = (this.mark += 1);
      for (let at = from; at < to; at += 1) {
        const group = groups[at] as number;
        const own = classOf[group] as number;
        if (balances[own] === 0) continue;
        if (marks[own] !== mark) {
          marks[own] = mark;
          slots[own] = next;
          next += 1;
        }
        const moved = slots[own] as number;
        classOf[group] = moved;
        groupBalances[group] = balances[moved] as number;
      }
    }
  }

  private grow(needed: number): void {
    if (needed <= this.balances.length) return;
    const size = Math.max(needed, this.balances.length * 2);
    this.parents = copied(this.parents, new Int32Array(size));
    this.rounds = copied(this.rounds, new Int32Array(size));
    this.scores = copied(this.scores, new Float64Array(size));
    this.emptied = copied(this.emptied, new Uint8Array(size));
    this.balances = copied(this.balances, new Float64Array(size));
    this.marks = copied(this.marks, new Int32Array(size));
    this.slots = copied(this.slots, new Int32Array(size));
  }
}

function copied<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
