import { useRefusals } from '../../site/refusal.js';
import { useText } from '../../site/text.js';
import { COST_UNCLEAR, type Gap } from './parts.js';

/** Says what a field lacks. */
export function useGapWords(): (gap: Gap) => string {
  const t = useText('propose');
  const { ofRule } = useRefusals();
  return ({ refusal, field }) => {
    if (refusal.code === COST_UNCLEAR) return t('propose.cost-unclear');
    // An empty text has a sentence of its own for each field.
    return ofRule(refusal.code === 'text.empty' ? { code: `idea.${field}-missing` } : refusal);
  };
}
