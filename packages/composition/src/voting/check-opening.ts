import { ok, refuse, type Result } from '@talka/kernel';
import { canonicalText, type CheckedOpening, type PotResult } from '@talka/voting';
import {
  auditVote,
  auditWithheld,
  countPot,
  potElection,
  potFile,
  questionOf,
  readVoteBundle,
  type BallotContent,
  type VoteBundle,
  type VoteConfiguration,
  type WithheldPot,
} from '@talka/voting/protocol';

export function bundleFrom(document: string): Result<VoteBundle> {
  try {
    return readVoteBundle(JSON.parse(document));
  } catch {
    return refuse('opening.malformed', { place: '' });
  }
}

/**
 * Audits what trustees brought and counts it again, as anybody can; withheld pots too. It takes as long as the count does: of
 * a town with Equal Shares half a minute.
 */
export function checkOpening(document: string, withheld: readonly WithheldPot[]): Result<CheckedOpening> {
  const read = bundleFrom(document);
  if (!read.ok) return read;
  const bundle = read.value;
  const audited = auditVote(bundle);
  if (!audited.ok) return audited;
  const failed = [...audited.value, ...auditWithheld(bundle, withheld)].find(({ passed }) => !passed);
  if (failed) return refuse('opening.check-failed', { check: failed.check, of: failed.of ?? '' });
  return ok({ document: canonicalText(bundle as never), pots: potsOf(bundle, withheld) });
}

const potsOf = (bundle: VoteBundle, withheld: readonly WithheldPot[]): PotResult[] =>
  bundle.pots.map(({ pot, counted, ballots, outcome }) => ({
    ...{ pot, counted, outcome },
    withheld: ballots === undefined,
    ballots: ballots ?? withheld.find((one) => one.pot === pot)?.ballots ?? '',
  }));

export type OpenBallot = { readonly choices: readonly (Choices & { readonly pot: string })[] };
type Choices = NonNullable<ReturnType<BallotContent['pots']['get']>>;

/** Counts an open vote, which has no seal to open. */
export function countOpen(
  configuration: VoteConfiguration,
  ballots: readonly OpenBallot[],
): Result<CheckedOpening> {
  const question = questionOf(configuration);
  if (!question.ok) return question;
  const pots: PotResult[] = [];
  for (const pot of configuration.pots) {
    const own = ballots.flatMap(({ choices }) => choices.filter((one) => one.pot === pot.id));
    const election = potElection(configuration, pot, own);
    const outcome = countPot(election, question.value);
    if (!outcome.ok) return outcome;
    const file = potFile(configuration, pot, { election, outcome: outcome.value });
    pots.push({ pot: pot.id, counted: own.length, withheld: false, ballots: file, outcome: outcome.value });
  }
  return ok({ document: null, pots });
}
