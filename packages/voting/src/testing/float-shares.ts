import type { Election } from '../election.js';

/**
 * Equal Shares as it is usually written, in doubles: the negative control. It is right almost always, which is the danger:
 * supporters who hold exactly the cost are found a billionth of a cent short.
 */
export function floatEqualShares(election: Election, utility: 'cost' | 'points'): string[] {
  const { projects, ballots, budget } = election;
  const money = ballots.map(() => Number(budget) / ballots.length);
  const live = new Map(projects.map(({ cost }, at) => [at, Number(cost)] as const));
  const order: string[] = [];
  const supporters = (at: number): number[] =>
    [...ballots.keys()].filter((voter) => ballots[voter]!.choices.includes(at));
  for (;;) {
    let best: { at: number; rho: number; price: number } | undefined;
    for (const [at, cost] of live) {
      const worth = utility === 'cost' ? cost : 1;
      const voters = supporters(at).sort((a, b) => money[a]! - money[b]!);
      if (voters.reduce((sum, voter) => sum + money[voter]!, 0) < cost) {
        live.delete(at);
        continue;
      }
      let [paid, left] = [0, voters.length];
      for (const voter of voters) {
        const price = (cost - paid) / left;
        const rho = price / worth;
        if (price <= money[voter]!) {
          const tied = rho === best?.rho && isBefore(election, at, best.at);
          if (!best || rho < best.rho || tied) best = { at, rho, price };
          break;
        }
        paid += money[voter]!;
        left -= 1;
      }
    }
    if (!best) return order;
    for (const voter of supporters(best.at)) money[voter]! -= Math.min(money[voter]!, best.price);
    order.push(projects[best.at]!.id);
    live.delete(best.at);
  }
}

function isBefore({ projects, ballots }: Election, a: number, b: number): boolean {
  const [first, second] = [projects[a]!, projects[b]!];
  if (first.cost !== second.cost) return first.cost < second.cost;
  const votes = (at: number): number => ballots.filter(({ choices }) => choices.includes(at)).length;
  return votes(a) !== votes(b) ? votes(a) > votes(b) : first.id < second.id;
}
