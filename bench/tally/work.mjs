// @ts-check
// What is timed, the same in Node and in a browser's worker: one count, and what it came to.

/** @typedef {import('@talka/voting').Election} Election */
/** @typedef {{ ms: number, order: string[], totalCost: string, steps: number | null, stop: string | null }} Counted */

/**
 * @param {typeof import('@talka/voting')} voting
 * @param {Election} election
 * @param {{ rule: string, options: Record<string, unknown> }} asked
 * @returns {Counted}
 */
export function countOnce(voting, election, { rule, options }) {
  const question = voting.readQuestion(rule, options);
  if (!question.ok) throw new Error(question.refusal.code);
  const begun = performance.now();
  const outcome = voting.count(election, question.value);
  const ms = performance.now() - begun;
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { order, totalCost } = outcome.value;
  const grown = outcome.value.how === 'equal-shares' ? outcome.value.run.addOne : undefined;
  return { ms, order: [...order], totalCost, steps: grown?.iterations ?? null, stop: grown?.stop ?? null };
}

/** The counts of the generated election: Equal Shares three times, of which the first is judged and told, then Add1U. */
export const ASKED = {
  shares: { rule: 'mes', options: {} },
  add1u: { rule: 'mes', options: { completion: 'add1u', increment: '0.2' } },
};

/**
 * @param {typeof import('@talka/voting')} voting
 * @param {Election} election
 */
export function countGenerated(voting, election) {
  // A count is made once: what a second one gains from the first is told, and judged by nobody.
  const shares = countOnce(voting, election, ASKED.shares);
  const warm = [1, 2].map(() => countOnce(voting, election, ASKED.shares).ms);
  return { shares, best: Math.min(shares.ms, ...warm), add1u: countOnce(voting, election, ASKED.add1u) };
}

/**
 * @param {ReturnType<typeof import('./generate.mjs').generate>} made
 * @returns {Election}
 */
export const electionFrom = (made) => ({
  ...{ voteType: 'approval', moneyScale: 2, pointsScale: 0, defaultScore: 0 },
  ...made,
});
