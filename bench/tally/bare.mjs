// @ts-check
// The floor: Equal Shares as it is usually programmed, in doubles, every voter an account and every project looked at in
// every round. Not exact; on an election without close calls it must still come to the same winners.

/**
 * @param {import('@talka/voting').Election} election
 * @returns {{ ms: number, order: string[] }}
 */
export function bareEqualShares({ projects, ballots, budget }) {
  const begun = performance.now();
  /** @type {number[][]} */
  const supporters = projects.map(() => []);
  for (const [voter, { choices }] of ballots.entries()) {
    for (const choice of choices) supporters[choice]?.push(voter);
  }
  const money = new Float64Array(ballots.length).fill(Number(budget) / ballots.length);
  const costs = projects.map(({ cost }) => Number(cost));
  const live = new Set(projects.keys());
  const order = [];
  for (;;) {
    let best = { project: -1, rho: Infinity };
    for (const project of live) {
      const rho = rhoOf(costs[project] ?? 0, supporters[project] ?? [], money);
      if (rho === Infinity) live.delete(project);
      else if (rho < best.rho) best = { project, rho };
    }
    if (best.project < 0) return { ms: performance.now() - begun, order };
    const price = best.rho * (costs[best.project] ?? 0);
    for (const voter of supporters[best.project] ?? []) {
      money[voter] = (money[voter] ?? 0) - Math.min(money[voter] ?? 0, price);
    }
    live.delete(best.project);
    order.push(projects[best.project]?.id ?? '');
  }
}

/** @param {number} cost @param {number[]} voters @param {Float64Array} money */
function rhoOf(cost, voters, money) {
  const have = Float64Array.from(voters, (voter) => money[voter] ?? 0).sort();
  let paid = 0;
  for (let at = 0; at < have.length; at += 1) {
    const price = (cost - paid) / (have.length - at);
    if (price <= (have[at] ?? 0)) return price / cost;
    paid += have[at] ?? 0;
  }
  return Infinity;
}
