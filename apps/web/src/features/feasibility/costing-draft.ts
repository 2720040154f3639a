import type { CostingBody } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import { parseEuros } from '@talka/kernel';
import { COSTING_LIMITS } from '@talka/ideas';
import { centsIn, eurosTyped } from '../../site/typed.js';

/** A costing as it is typed, kept on the device until it is saved. */
export interface CostingDraft {
  /** The revision that was being changed. */
  readonly revision: number;
  readonly lines: readonly { readonly what: string; readonly euros: string }[];
  readonly upkeep: string;
  readonly notCosted: string;
}

const NOTHING = { what: '', euros: '' };

export const draftOf = ({ lines, upkeep, notCosted }: CostingBody, revision: number): CostingDraft => ({
  revision,
  lines: [...lines.map(({ what, cents }) => ({ what, euros: eurosTyped(cents) })), NOTHING],
  upkeep: upkeep === 0 ? '' : eurosTyped(upkeep),
  notCosted,
});

const isEmpty = ({ what, euros }: CostingDraft['lines'][number]): boolean =>
  what.trim() === '' && euros.trim() === '';

/** A line changed; there is always an empty one to go on with. */
export function withLine(draft: CostingDraft, at: number, part: Partial<typeof NOTHING>): CostingDraft {
  const lines = draft.lines.map((line, place) => (place === at ? { ...line, ...part } : line));
  const last = lines.at(-1);
  const more = last && !isEmpty(last) && lines.length < COSTING_LIMITS.lines;
  return { ...draft, lines: more ? [...lines, NOTHING] : lines };
}

export const withoutLine = (draft: CostingDraft, at: number): CostingDraft => ({
  ...draft,
  lines: draft.lines.length === 1 ? [NOTHING] : draft.lines.filter((_, place) => place !== at),
});

/** Cents of what can be read so far. */
export const sumOf = ({ lines }: CostingDraft): number =>
  lines.reduce((sum, { euros }) => sum + (centsIn(euros) ?? 0), 0);

/** No upkeep is no upkeep; undefined when it is no amount. */
const upkeepIn = (typed: string): number | undefined => (typed.trim() === '' ? 0 : parseEuros(typed.trim()));

export interface Fault {
  readonly field: string;
  readonly words: MessageKey<'feasibility'>;
}

/** What still has to be written before it can be saved; empty lines are left out. */
export function faultsIn({ lines, upkeep }: CostingDraft): readonly Fault[] {
  return [
    ...lines.flatMap((line, at): Fault[] =>
      isEmpty(line)
        ? []
        : [
            ...(line.what.trim().length < COSTING_LIMITS.what.min
              ? [{ field: `costing-what-${at}`, words: 'assess.fault-what' } as const]
              : []),
            ...(centsIn(line.euros) === undefined
              ? [{ field: `costing-euros-${at}`, words: 'assess.fault-euros' } as const]
              : []),
          ],
    ),
    ...(upkeepIn(upkeep) === undefined
      ? [{ field: 'costing-upkeep', words: 'assess.fault-euros' } as const]
      : []),
  ];
}

export const bodyOf = ({ lines, upkeep, notCosted }: CostingDraft): CostingBody => ({
  lines: lines
    .filter((line) => !isEmpty(line))
    .map(({ what, euros }) => ({ what: what.trim(), cents: centsIn(euros) ?? 0 })),
  upkeep: upkeepIn(upkeep) ?? 0,
  notCosted: notCosted.trim(),
});
