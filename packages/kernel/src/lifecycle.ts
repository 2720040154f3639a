import { ok, refuse, type Refusal, type Result } from './result.js';

/** A life cycle as data: which act leads from which state to which. */
export interface Lifecycle<S extends string, A extends string> {
  readonly states: readonly S[];
  readonly initial: S;
  readonly final: readonly S[];
  readonly transitions: readonly { readonly act: A; readonly from: readonly S[]; readonly to: S }[];
}

/** The state an act leads to, or a refusal naming where things stand. */
export function step<S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  from: S,
  act: A,
): Result<S, Refusal<'state.not-possible'>> {
  const found = lifecycle.transitions.find((t) => t.act === act && t.from.includes(from));
  return found ? ok(found.to) : refuse('state.not-possible', { act, state: from });
}

/** What is wrong with a life cycle: unreachable states, dead ends that are not final, two ways out by one act. */
export function flaws<S extends string, A extends string>(lifecycle: Lifecycle<S, A>): string[] {
  const reached = new Set<S>([lifecycle.initial]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of lifecycle.transitions) {
      if (!reached.has(to) && from.some((state) => reached.has(state))) grew = Boolean(reached.add(to));
    }
  }
  const found: string[] = [];
  for (const state of lifecycle.states) {
    if (!reached.has(state)) found.push(`${state} cannot be reached`);
    const out = lifecycle.transitions.filter((t) => t.from.includes(state));
    const isFinal = lifecycle.final.includes(state);
    if (!isFinal && out.length === 0) found.push(`${state} is a dead end`);
    if (isFinal && out.length > 0) found.push(`${state} is final but leads on`);
    const acts = out.map((t) => t.act);
    if (new Set(acts).size !== acts.length) found.push(`${state} has one act leading two ways`);
  }
  return found;
}
