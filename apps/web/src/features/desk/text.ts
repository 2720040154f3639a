import { sayRefusal, type MessageKey, type Translate } from '@talka/i18n/browser';
import type { CaseCard, RefusalCode } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import type { Outcome } from '@talka/moderation';
import type { Wait } from './waiting.js';

export type Say = Translate<'desk'>;

/** "2 dienas": in full, and short for the edge of a line. */
export function sayWait(t: Say, wait: Wait): { readonly full: string; readonly short: string } {
  if (wait.unit === 'under-hour') return { full: t('desk.under-hour'), short: t('desk.under-hour-short') };
  const { count } = wait;
  return wait.unit === 'days'
    ? { full: t('desk.days', { count }), short: t('desk.days-short', { count }) }
    : { full: t('desk.hours', { count }), short: t('desk.hours-short', { count }) };
}

const DECIDED = {
  publish: 'desk.published',
  return: 'desk.returned',
  refuse: 'desk.refused',
  keep: 'desk.kept',
  hide: 'desk.hidden',
} as const;
export const sayOutcome = (t: Say, outcome: Outcome): string => t(DECIDED[outcome]);

/** Words of the ways to decide: what they do depends on what is decided on, whether it is public already, or appealed. */
export function wayWords(
  of: Pick<CaseCard, 'kind' | 'looks' | 'subject'>,
  outcome: Outcome,
): MessageKey<'desk'> {
  if (outcome === 'return' || outcome === 'keep' || outcome === 'hide') return `desk.decide.${outcome}`;
  if (of.subject === 'comment' && of.kind === 'review') return `desk.decide.${outcome}-waiting`;
  if (of.subject === 'comment') return `desk.decide.${outcome}-comment`;
  const suffix = of.kind === 'appeal' ? '-appeal' : of.looks === 'after' ? '-after' : '';
  return `desk.decide.${outcome}${suffix}`;
}

/** Words of the button that sends the decision: they say what happens, as the way to it did. */
export function sendWords(
  of: Pick<CaseCard, 'kind' | 'looks' | 'subject'>,
  outcome: Outcome,
): MessageKey<'desk'> {
  if (outcome !== 'publish' && outcome !== 'refuse') return `desk.decide.send-${outcome}`;
  if (of.subject === 'comment')
    return of.kind === 'appeal'
      ? `desk.decide.send-${outcome}-comment`
      : `desk.decide.send-${outcome}-waiting`;
  return of.kind === 'appeal' ? `desk.decide.send-${outcome}-appeal` : `desk.decide.send-${outcome}`;
}

/** Title of a case on the way: texts handed in always have one, a broken one still needs a name. */
export const titleOf = ({ title }: { title: string }): string => title.trim() || '…';

/** The sentence of a rule's refusal. The contract names every code the rules of the desk refuse by. */
export const sayFault = (t: Translate<'refusals'>, { code, params }: Refusal): string =>
  sayRefusal(t, code as RefusalCode, params);
