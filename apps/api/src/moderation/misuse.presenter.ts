import { factsOf, type ConductRow, type MeasureAtDeskRow, type MeasureViewRow } from '@talka/composition';
import type { MeasureView, MisuseView } from '@talka/contracts';
import { DAY, later } from '@talka/kernel';
import { APPEAL_TIME, MISUSE_RULE, sinceOf, warningOf } from '@talka/moderation';

/** The rule in days, as everyone reads it. */
export const RULE: MisuseView['rule'] = {
  ...{ most: MISUSE_RULE.most, days: MISUSE_RULE.within / DAY },
  ...{ warnedDays: MISUSE_RULE.warned / DAY, longest: MISUSE_RULE.longest },
};

export function conductView(row: ConductRow): MisuseView['people'][number] {
  const warned = warningOf({ warnedAt: row.warned_at }, row.now);
  return {
    ...{ person: row.person, name: row.name, what: row.what },
    facts: row.facts.map((at) => at.toISOString()),
    warnedAt: warned?.toISOString() ?? null,
    since: sinceOf({ facts: factsOf(row), actedAt: row.acted_at }).length,
    suspendedUntil: row.suspended_until?.toISOString() ?? null,
  };
}

const common = (row: MeasureViewRow) => ({
  ...{ id: row.id, municipality: row.municipality_id, what: row.what, kind: row.kind, counted: row.counted },
  words: row.words ?? '',
  at: row.at.toISOString(),
  until: row.until?.toISOString() ?? null,
  appealedAt: row.appealed_at?.toISOString() ?? null,
  decision: row.decision,
  decisionWords: row.decision_words ?? '',
});

export const measureView = (row: MeasureViewRow): MeasureView => ({
  ...common(row),
  appealPossible:
    row.kind === 'suspension' && row.appealed_at === null && row.now < later(row.at, APPEAL_TIME),
});

export const measureAtDesk = (row: MeasureAtDeskRow, reader: string): MisuseView['measures'][number] => ({
  ...common(row),
  name: row.name,
  appealWords: row.appeal_words ?? '',
  mayDecide:
    row.appealed_at !== null &&
    row.decision === null &&
    row.by_id !== reader &&
    row.person !== reader &&
    !row.close,
});
