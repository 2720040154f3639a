import type {
  FullVoteRow,
  IncidentRow,
  ResultRow,
  SumsRow,
  VoteCardRow,
  WaitingActRow,
} from '@talka/composition';
import type { IncidentsView, OfficeVoteView, VoteCard, VoteResultView, VoteView } from '@talka/contracts';
import { decideSetUp, hideSmall, isOver, momentOf, type Vote, type VoteState } from '@talka/voting';
import { trusteeFingerprint } from '@talka/voting/protocol';
import { processView, type ProcessDraft } from './vote-draft.js';

interface Timed {
  readonly state: VoteState;
  readonly opens_at: Date;
  readonly closes_at: Date | null;
  readonly now: Date;
}

const momentNow = ({ state, opens_at: from, closes_at: until, now }: Timed) =>
  momentOf({ state, time: { from, until } }, now);

export const voteCard = (row: VoteCardRow): VoteCard => ({
  number: row.number,
  municipality: row.municipality_id,
  name: row.name,
  moment: momentNow(row),
  opensAt: row.opens_at.toISOString(),
  closesAt: row.closes_at?.toISOString() ?? null,
  budgetCents: Number(row.budget_cents),
  projects: row.projects,
  pots: row.pots,
  secrecy: row.secrecy,
  paper: row.paper,
});

export const voteView = (row: FullVoteRow): VoteView =>
  ({
    ...voteCard({
      ...row,
      secrecy: row.rules.secrecy,
      paper: row.rules.paper,
      budget_cents: `${row.pots.reduce((sum, pot) => sum + pot.budget_cents, 0)}`,
      projects: row.projects.length,
      pots: row.pots.length,
    }),
    about: row.about,
    pack: row.pack,
    rules: row.rules,
    potList: row.pots.map((pot) => ({
      id: pot.id,
      name: pot.name,
      budgetCents: pot.budget_cents,
      areas: pot.areas,
    })),
    projectList: row.projects.map((project) => ({
      id: project.id,
      pot: project.pot_id,
      idea: row.idea_numbers[project.id] ?? null,
      name: project.name,
      summary: project.summary,
      language: project.language,
      costCents: project.cost_cents,
    })),
    trustees: row.trustees.map(({ position, name, office, public_key, has_share }) => ({
      position,
      name,
      office,
      fingerprint: trusteeFingerprint(Buffer.from(public_key, 'base64')),
      hasShare: has_share,
    })),
    acts: row.acts.map(({ kind, until, reason, at }) => ({ kind, until, reason, at: iso(at) })),
    rerunOf: row.rerun_of,
    rerunAs: row.rerun_as && row.rerun_as.state !== 'draft' ? row.rerun_as.number : null,
    helpLine: row.help_line,
    incidents: { all: row.incidents, going: row.incidents_going },
    configurationHash: row.configuration_leaf?.toString('hex') ?? null,
    complaintsUntil: row.complaints_until?.toISOString() ?? null,
    publishedAt: row.published_at?.toISOString() ?? null,
    deliveryMonths: row.delivery_months,
  }) as VoteView;

export const incidentsView = (incidents: readonly IncidentRow[]): IncidentsView => ({
  incidents: incidents.map(({ number, since, posts }) => ({
    number,
    since: since.toISOString(),
    over: isOver(posts),
    posts: posts.map((post) => ({ ...post, at: iso(post.at) })),
  })),
});

function turnoutView(rows: ResultRow['turnout']): VoteResultView['turnout'] {
  const shown = hideSmall(rows.map(({ voters }) => voters));
  return rows.map(({ municipality, area }, at) => ({ municipality, area, voters: shown[at] ?? 'hidden' }));
}

export const resultView = (row: ResultRow): VoteResultView => ({
  final: row.state === 'final',
  publishedAt: row.published_at.toISOString(),
  complaintsUntil: row.complaints_until.toISOString(),
  deliveredBy: row.delivered_by?.toISOString() ?? null,
  turnout: turnoutView(row.turnout),
  bundle: row.document,
  pots: row.pots.map(({ pot, counted, withheld, ballots, outcome }) => ({
    ...{ pot, counted, withheld, ballots },
    outcome: { ...outcome, selected: [...outcome.selected], order: [...outcome.order] },
  })),
});

export interface OfficeParts {
  readonly vote: FullVoteRow;
  readonly rule: Vote;
  readonly waiting: WaitingActRow | undefined;
  readonly sums: SumsRow;
  readonly process: ProcessDraft;
  readonly reader: string;
}

export function officeVoteView({ vote, rule, waiting, sums, process, reader }: OfficeParts): OfficeVoteView {
  const ready = decideSetUp(rule, vote.now);
  return {
    ...voteView(vote),
    rerunAs: vote.rerun_as?.number ?? null,
    id: vote.id,
    revision: vote.revision,
    process: processView(process),
    trusteeKeys: vote.trustees.map(({ public_key }) => public_key),
    sealingKey: vote.sealing_key,
    missing: ready.ok ? null : ready.refusal.code,
    waiting: waiting
      ? {
          id: waiting.id,
          kind: waiting.kind,
          until: waiting.until,
          reason: waiting.reason,
          by: waiting.by_name,
          mine: waiting.by_id === reader,
          at: iso(waiting.at),
        }
      : null,
    envelopes: sums.envelopes,
    onRoll: { online: sums.online, desk: sums.desk },
    opening: sums.opening && openingView(sums.opening),
  };
}

const openingView = ({
  state,
  refusal,
  tries,
  nextTry,
}: NonNullable<SumsRow['opening']>): OfficeVoteView['opening'] => ({
  state,
  refusal: refusal && { ...refusal, params: { ...refusal.params } },
  tried: state === 'checking' && tries > 1 ? { times: tries, next: iso(nextTry) } : null,
});

/** Times inside a JSON column come as the database writes them. */
const iso = (at: string | Date): string => new Date(at).toISOString();
