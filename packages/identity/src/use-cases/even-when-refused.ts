import type { Result, Transaction } from '@talka/kernel';

/** Runs an act that keeps what it wrote even when it refuses: a counted guess, a deleted trace. */
export async function evenWhenRefused<P, T>(
  transaction: Transaction<P>,
  act: (ports: P & { readonly now: Date }) => Promise<Result<T>>,
): Promise<Result<T>> {
  const outcome = await transaction(act);
  return outcome.ok ? outcome.value : outcome;
}
