import type { Result } from '@talka/kernel';

/** @throws for a refusal: what the demonstration does is always allowed. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the demonstration was refused: ${JSON.stringify(result.refusal)}`);
}
