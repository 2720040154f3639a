import type { Backers } from '../count/profile.js';
import type { Accounts, Entries } from './accounts.js';

/** Where a project's price for each point lies, by doubles with their error: it is never below `low` nor above `high`. */
export interface PriceRange {
  readonly low: number;
  /** Infinity when it was not looked for, or when it was found exactly, not by doubles, that the money is just enough. */
  readonly high: number;
}

/** How an entry pays: the full price with something left, all it has though less, or exactly all it has. */
export const WITH_REST = 0;
export const ALL_IT_HAS = 1;
export const TO_THE_CENT = 2;

/** The exact price: `num` / (ledger.den · `over`), and of each entry how it pays. */
export interface ExactPrice {
  readonly num: bigint;
  readonly over: number;
  readonly emptied: Uint8Array;
}

/**
 * The least price x at which the supporters can pay: Σ min(balance, x·score) = cost.
 * @param facts.from a price known not to be too high: that of an earlier round will do, as prices never fall
 * @param facts.atMost dearer than this nobody asks how dear
 * @returns undefined when they cannot afford it, now or ever
 */
export function priceRange(
  accounts: Accounts,
  backers: Backers,
  { cost, from, atMost }: { cost: bigint; from: number; atMost: number },
): PriceRange | undefined {
  const entries = accounts.list(backers);
  const wanted = Number(cost);
  // The doubles' total error: of each balance, and of adding them up.
  const error = wanted * (1e-10 + entries.length * 2 ** -52) + backers.ballots * accounts.slack;
  let money = 0;
  for (let at = 0; at < entries.length; at += 1) {
    money += (entries.weights[at] as number) * (entries.balances[at] as number);
  }
  if (money < wanted - error) return undefined;
  const low = solve(entries, { wanted: wanted - error, from, atMost });
  if (low > atMost) return { low, high: Infinity };
  if (money >= wanted + error) {
    return { low, high: solve(entries, { wanted: wanted + error, from: low, atMost: Infinity }) };
  }
  return affordsExactly(accounts, accounts.gather(backers), cost) ? { low, high: Infinity } : undefined;
}

/**
 * Newton's method on what is paid at price x, which is concave and made of straight pieces: from the left it never steps
 * over the solution and arrives after a few pieces.
 */
function solve(
  { scores, weights, balances, length }: Entries,
  { wanted, from, atMost }: { wanted: number; from: number; atMost: number },
): number {
  let price = from;
  for (;;) {
    let paid = 0;
    let score = 0;
    for (let at = 0; at < length; at += 1) {
      const balance = balances[at] as number;
      const own = scores[at] as number;
      const weight = weights[at] as number;
      if (balance < price * own) paid += weight * balance;
      else score += weight * own;
    }
    if (score === 0) return price;
    const next = (wanted - paid) / score;
    if (!(next > price * (1 + 2 ** -50)) || next > atMost) return next;
    price = next;
  }
}

function affordsExactly(accounts: Accounts, entries: Entries, cost: bigint): boolean {
  const counts = accounts.ledger.blank();
  for (let at = 0; at < entries.length; at += 1) {
    accounts.addBalance(counts, entries.classes[at] as number, entries.weights[at] as number);
  }
  return accounts.ledger.amount(counts) >= cost * accounts.ledger.den;
}

/**
 * The same price exactly. Doubles say who certainly pays the full price and who certainly pays all there is; only those in
 * between are put in exact order and walked through: the first who can pay the full price at what is left to pay ends it.
 */
export function exactPrice(
  accounts: Accounts,
  backers: Backers,
  { cost, range }: { cost: bigint; range: PriceRange },
): ExactPrice {
  const { ledger, slack } = accounts;
  const entries = accounts.gather(backers);
  const emptied = new Uint8Array(entries.length);
  const counts = ledger.blank();
  const doubtful: number[] = [];
  let over = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const own = entries.classes[at] as number;
    const balance = entries.balances[at] as number;
    const score = entries.scores[at] as number;
    const weight = entries.weights[at] as number;
    const rounding = slack + balance * 1e-12;
    if (balance < range.low * score - rounding) {
      emptied[at] = ALL_IT_HAS;
      accounts.addBalance(counts, own, weight);
      continue;
    }
    over += weight * score;
    if (balance <= range.high * score + rounding) doubtful.push(at);
  }
  const exact = doubtful.map((at) => ({
    at,
    balance: accounts.exactBalance(entries.classes[at] as number),
    score: BigInt(entries.scores[at] as number),
  }));
  exact.sort((a, b) => {
    const [left, right] = [a.balance * b.score, b.balance * a.score];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const owed = cost * ledger.den;
  let num = owed - ledger.amount(counts);
  for (const { at, balance, score } of exact) {
    const left = balance * BigInt(over) - num * score;
    if (left > 0n) break;
    emptied[at] = left === 0n ? TO_THE_CENT : ALL_IT_HAS;
    // Whoever has exactly the price pays it in full and has nothing left: the price stays.
    if (left === 0n) continue;
    const weight = entries.weights[at] as number;
    num -= BigInt(weight) * balance;
    over -= weight * (entries.scores[at] as number);
  }
  return { num, over, emptied };
}
