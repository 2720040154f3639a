import { measureTold, type Queryable } from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { Consequences, Known } from './reaction.js';

const KINDS: readonly string[] = ['misuse.warned', 'misuse.suspended', 'misuse.upheld', 'misuse.lifted'];

/** Whoever was warned or suspended reads why, and so what came of their appeal. */
export async function tellWhoseConductItIsAbout(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await measureTold(on, happening.subject.id);
  if (!told || !KINDS.includes(happening.kind)) return {};
  return {
    notices: [{ person: told.person, kind: happening.kind as NoticeKind, params: {}, link: '/me/measures' }],
  };
}
