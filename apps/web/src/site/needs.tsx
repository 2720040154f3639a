import type { Ability } from '@talka/volunteering';
import { useText } from './text.js';

/** What a task asks for; or, of what it asks for, what somebody has not said that they have. */
export function Needs({ needs, missing }: { needs: readonly Ability[]; missing?: boolean }) {
  const t = useText('abilities');
  if (needs.length === 0) return null;
  const list = needs.map((need) => t(`ability.${need}`)).join(', ');
  return <p className="t-muted">{t(missing ? 'needs.missing' : 'needs.asks', { list })}</p>;
}
