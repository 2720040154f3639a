import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { decideHelpLine, decideIncidentPost } from '../rules/decide-incident.js';
import type { HelpLine, IncidentPost } from '../vote/incident.js';
import type { Vote } from '../vote/vote.js';
import { about, officialVote, type VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'incidents' | 'record'>;

/** Says whom those who vote can call or write; null is the municipality's own contact. At any time, by one person. */
export const setHelpLine =
  (transaction: Transaction<Ports>) =>
  (by: Person, command: VoteAddress & { readonly line: HelpLine | null }) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      accept(decideHelpLine(command.line));
      await ports.votes.setHelpLine(vote, command.line);
      await ports.record(about(vote, 'vote.help-line-set', by, { own: command.line !== null }));
      return vote;
    });

/** Tells everyone that something went wrong. One person may: in the first hour there may be no second. */
export const reportIncident =
  (transaction: Transaction<Ports>) =>
  (by: Person, command: VoteAddress & Pick<IncidentPost, 'what' | 'doing' | 'since'>) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      const { what, doing, since } = command;
      const post: IncidentPost = { kind: 'report', what, doing, since };
      accept(decideIncidentPost(vote, post, ports.now));
      const incident = await ports.incidents.report(vote.id, post, by.id);
      await ports.record(about(vote, 'vote.incident-posted', by, { incident, post: post.kind }));
      return vote;
    });

/** Goes on telling of an incident. What stands there stays: a correction is a post of its own. */
export const addToIncident =
  (transaction: Transaction<Ports>) =>
  (
    by: Person,
    command: VoteAddress & {
      readonly incident: number;
      readonly kind: Exclude<IncidentPost['kind'], 'report'>;
      readonly what: IncidentPost['what'];
    },
  ) =>
    transaction(async (ports): Promise<Vote> => {
      const vote = await officialVote(ports, command, by);
      const { incident, kind, what } = command;
      const post: IncidentPost = { kind, what, doing: null, since: null };
      accept(decideIncidentPost(vote, post, ports.now));
      const added = await ports.incidents.add(vote.id, incident, post, by.id);
      if (!added) accept(refuse('incident.not-found'));
      await ports.record(about(vote, 'vote.incident-posted', by, { incident, post: kind }));
      return vote;
    });
