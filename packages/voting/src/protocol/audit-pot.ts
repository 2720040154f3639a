import type { CountQuestion } from '../count/options.js';
import { readPb } from '../pb/read.js';
import { decideBallot, type Choices } from '../rules/decide-ballot.js';
import type { AuditCheck } from './audit-check.js';
import { paperOf } from './ballot-papers.js';
import type { VoteConfiguration, VotePot } from './configuration.js';
import { countPot, potElection } from './pot-election.js';
import { potFile } from './pot-file.js';
import { LEAST_PUBLISHED, type OpenedPot, type VoteBundle } from './vote-bundle.js';

/** The published ballots are as many as were counted, each valid, and counted again they give the published outcome. */
export function auditPot(
  { configuration, sums }: VoteBundle,
  { pot: of, counted, ballots, trackers, outcome }: OpenedPot,
  question: CountQuestion | undefined,
): AuditCheck[] {
  const styles = configuration.styles.filter(({ pots }) => pots.includes(of)).map(({ id }) => id);
  const expected = sums
    .filter(({ style }) => styles.includes(style))
    .reduce((sum, one) => sum + one.counted, 0);
  const all = {
    check: 'ballots-counted',
    passed: counted === expected,
    of,
    found: counted,
    expected,
  } as const;
  const few = counted < LEAST_PUBLISHED;
  const shown = { check: few ? 'ballots-withheld' : 'ballots-published', of } as const;
  const asItShould = few === (ballots === undefined) && !(few && trackers);
  if (ballots === undefined || !asItShould) return [all, { ...shown, passed: asItShould }];
  return [
    all,
    ...auditBallots(configuration, { pot: of, counted, ballots, outcome }, question, shown.check),
    ...auditTrackers(configuration, { of, counted, trackers }),
  ];
}

type PotBallots = Pick<OpenedPot, 'pot' | 'counted' | 'outcome'> & { readonly ballots: string };

/** A pot's file of ballots, published or for the auditor alone: as many as were counted, all valid, and the same again. */
export function auditBallots(
  configuration: VoteConfiguration,
  { pot: of, counted, ballots, outcome }: PotBallots,
  question: CountQuestion | undefined,
  check: AuditCheck['check'],
): AuditCheck[] {
  const pot = configuration.pots.find(({ id }) => id === of);
  const votes = votesIn(ballots);
  const read = { check, of, passed: votes?.length === counted, found: votes?.length ?? 0, expected: counted };
  if (!pot) return [{ ...read, passed: false }];
  const election = potElection(configuration, pot, votes ?? []);
  const valid = (votes ?? []).filter((vote) => isValid(configuration, pot, vote)).length;
  const again = question && countPot(election, question);
  const same = again?.ok === true && JSON.stringify(again.value) === JSON.stringify(outcome);
  const found = again?.ok ? again.value.selected.length : 0;
  return [
    read,
    { check: 'ballots-valid', passed: valid === counted, of, found: valid, expected: counted },
    // Written anew from the configuration: the same projects, prices, money and winners, and no column more.
    {
      check: 'file-as-configured',
      of,
      passed: potFile(configuration, pot, { election, outcome }) === ballots,
    },
    { check: 'recount', passed: same, of, found, expected: outcome.selected.length },
  ];
}

function votesIn(ballots: string): Choices[] | undefined {
  const reading = readPb(ballots);
  if (!reading.ok) return undefined;
  const { projects, ballots: list } = reading.file.election;
  return list.map(({ choices, points }) => {
    const ids = choices.map((at) => projects[at]?.id ?? '');
    return points ? { choices: ids, points } : { choices: ids };
  });
}

/** As the booth would have said. A pot is left blank only by whoever had another one, or where all may be. */
function isValid(configuration: VoteConfiguration, pot: VotePot, vote: Choices): boolean {
  const alone = configuration.styles.every(({ pots }) => pots.length === 1 || !pots.includes(pot.id));
  const paper = { ...paperOf(configuration, pot), blankAllowed: configuration.blankAllowed || !alone };
  return decideBallot(paper, vote).ok;
}

function auditTrackers(
  configuration: VoteConfiguration,
  {
    of,
    counted,
    trackers,
  }: { readonly of: string; readonly counted: number } & {
    readonly trackers: OpenedPot['trackers'] | undefined;
  },
): AuditCheck[] {
  if (!configuration.trackers && !trackers) return [];
  const found = trackers?.length ?? 0;
  return [
    { check: 'trackers', passed: configuration.trackers && found === counted, of, found, expected: counted },
  ];
}
