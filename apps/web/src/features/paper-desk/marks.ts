import type { CallInput } from '@talka/api-client';
import type { VoteView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import type { Refusal } from '@talka/kernel';
import { decideOpenBallot, type BallotStyle } from '@talka/voting';
import { voteOfView } from '../../site/vote-of-view.js';

/** What a clerk has read of one paper ballot. */
export type Keyed = CallInput<'paper.key'>['body']['ballots'][number];

/** What can be marked on a paper: its projects by their numbers, each with its pot. */
export interface Paper {
  readonly points: boolean;
  readonly potOf: ReadonlyMap<string, string>;
}

export const paperOf = (vote: VoteView, style: BallotStyle): Paper => ({
  points: vote.rules.ballot.kind === 'points',
  potOf: new Map(
    vote.projectList.filter(({ pot }) => style.pots.includes(pot)).map(({ id, pot }) => [id, pot]),
  ),
});

/** A project with a mark beside it; the points where points are given. */
interface Mark {
  readonly id: string;
  readonly points: number | null;
}

export interface TypingFault {
  readonly words: MessageKey<'paperdesk'>;
  readonly project: string;
}

/** The letter that stands for "nobody can read this", in either alphabet a keyboard may be set to. */
const UNREADABLE = /^[xх]$/i;
const BLANK = '0';

/**
 * Reads a line as it is typed beside a paper: numbers of projects in the order of the paper, `3:5` where points are given,
 * 0 for a blank ballot, x for one that cannot be read. Nothing is mended: too many marks are kept as they were read.
 */
export function readLine(typed: string, paper: Paper): Keyed | TypingFault {
  const line = typed.trim();
  if (line === '') return fault('paperdesk.fault-empty');
  if (UNREADABLE.test(line)) return { pots: {}, unreadable: true };
  if (line === BLANK) return { pots: {}, unreadable: false };
  const marks = marksIn(line, paper);
  if (marks === null) return fault(paper.points ? 'paperdesk.fault-points' : 'paperdesk.fault-numbers');
  const unknown = marks.find(({ id }) => !paper.potOf.has(id));
  if (unknown) return fault('paperdesk.fault-unknown', unknown.id);
  const twice = marks.find(({ id }, at) => marks.findIndex((one) => one.id === id) < at);
  return twice ? fault('paperdesk.fault-twice', twice.id) : { pots: byPot(marks, paper), unreadable: false };
}

const fault = (words: TypingFault['words'], project = ''): TypingFault => ({ words, project });
export const isFault = (read: Keyed | TypingFault): read is TypingFault => 'words' in read;

/** Null where something else stands in the line than marks. */
function marksIn(line: string, { points }: Paper): Mark[] | null {
  const one = points ? /(\d+)\s*[:=]\s*(\d+)/g : /(\d+)()/g;
  if (/[^\s,.;]/.test(line.replaceAll(one, ''))) return null;
  return [...line.matchAll(one)].map(([, id = '', given = '']) => ({
    id,
    points: points ? Number(given) : null,
  }));
}

function byPot(marks: readonly Mark[], paper: Paper): Keyed['pots'] {
  const pots: Keyed['pots'] = {};
  for (const { id, points } of marks) {
    const pot = paper.potOf.get(id) ?? '';
    const before = pots[pot] ?? { choices: [], ...(points === null ? {} : { points: [] }) };
    pots[pot] = {
      choices: [...before.choices, id],
      ...(points === null ? {} : { points: [...(before.points ?? []), points] }),
    };
  }
  return pots;
}

/** The line that reads back as this ballot. */
export function writeLine({ pots, unreadable }: Keyed): string {
  if (unreadable) return 'x';
  return lineOf(marksOf(pots)) || BLANK;
}

const marksOf = (pots: Keyed['pots']): Mark[] =>
  Object.values(pots).flatMap(({ choices, points }) =>
    choices.map((id, at) => ({ id, points: points?.[at] ?? null })),
  );

const lineOf = (marks: readonly Mark[]): string =>
  marks.map(({ id, points }) => (points === null ? id : `${id}:${points}`)).join(' ');

/** The marks that can be read in a line so far, for the buttons under it. */
export const markedIn = (typed: string, paper: Paper): ReadonlyMap<string, number | null> =>
  new Map(typed.trim() === BLANK ? [] : (marksIn(typed, paper) ?? []).map(({ id, points }) => [id, points]));

/** A press on a project: its mark comes last, or goes. */
export function withMark(typed: string, id: string, paper: Paper): string {
  const before = [...markedIn(typed, paper)].map(([one, points]): Mark => ({ id: one, points }));
  const without = before.filter((mark) => mark.id !== id);
  return lineOf(without.length < before.length ? without : [...before, { id, points: null }]);
}

/** So many points beside a project; none takes its mark away. */
export function withPoints(typed: string, id: string, given: string, paper: Paper): string {
  const marked = new Map(markedIn(typed, paper));
  if (/^\d+$/.test(given)) marked.set(id, Number(given));
  else marked.delete(id);
  return lineOf([...marked].map(([one, points]): Mark => ({ id: one, points })));
}

/** Why a ballot does not count, by the counting rule itself. */
export function spoiltBy(vote: VoteView, style: BallotStyle, { pots, unreadable }: Keyed): Refusal | null {
  if (unreadable) return { code: 'paper.unreadable' };
  const cast = Object.entries(pots).map(([pot, choices]) => ({ pot, ...choices }));
  const decided = decideOpenBallot(voteOfView(vote), style, cast);
  return decided.ok ? null : decided.refusal;
}
