import type { MunicipalityView, OfficeVoteView } from '@talka/contracts';
import type { RulePack, Rule } from '@talka/voting';
import type { AreaTyped, UnionTyped } from './area-form.js';
import { areasTyped, potTyped } from './areas-typed.js';
import { processOfPack, processTyped, type ProcessTyped } from './process-form.js';
import { clockOf, type ClockTime } from '@talka/kernel';
import { eurosTyped } from '../../site/typed.js';

/** The languages in which a vote is named. */
export const NAMED_IN = ['lv', 'en', 'ru'] as const;
export type Words = Readonly<Record<(typeof NAMED_IN)[number], string>>;

type Rules = OfficeVoteView['rules'];
export type BallotKind = Rules['ballot']['kind'];
export type PotKind = Rules['pots']['kind'];

export interface ProjectTyped {
  readonly id: string;
  readonly pot: string;
  readonly idea: number | null;
  readonly name: string;
  readonly summary: string;
  readonly language: OfficeVoteView['projectList'][number]['language'];
  readonly cost: string;
}

export interface TrusteeTyped {
  readonly name: string;
  readonly office: string;
  readonly publicKey: string;
}

/** A vote being set up, as it is typed: what is no number yet stays what it is. Kept on this device until it is saved. */
export interface VoteForm extends ProcessTyped {
  readonly pack: string;
  /** The server's, when it has this draft. */
  readonly revision: number | null;
  readonly name: Words;
  readonly about: Words;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  readonly minimumAge: string;
  readonly residence: Rules['mayVote']['residence'];
  readonly citizens: boolean;
  /** Parishes and towns that it is for; none: all of the municipality. */
  readonly onlyAreas: readonly string[];
  readonly ballot: BallotKind;
  /** Empty: as many as there are. */
  readonly min: string;
  readonly max: string;
  readonly minSum: string;
  readonly maxSum: string;
  /** Of a knapsack; empty: as much as the pot has. */
  readonly limit: string;
  readonly blankAllowed: boolean;
  readonly potKind: PotKind;
  readonly potName: string;
  readonly potEuros: string;
  readonly perResident: string;
  readonly areas: readonly AreaTyped[];
  readonly unions: readonly UnionTyped[];
  /** Empty: no other limit than the pot. */
  readonly cap: string;
  readonly projects: readonly ProjectTyped[];
  readonly count: { readonly rule: Rule; readonly options: Rules['count']['options'] };
  readonly secrecy: Rules['secrecy'];
  readonly paper: boolean;
  readonly trackers: boolean;
  readonly complaintDays: string;
  readonly needed: string;
  readonly trustees: readonly TrusteeTyped[];
}

const NO_WORDS: Words = { lv: '', en: '', ru: '' };
const NO_TIME: ClockTime = { day: '', time: '' };
export const noTrustee: TrusteeTyped = { name: '', office: '', publicKey: '' };

/** A new vote by a pack's rules. */
export const formOfPack = (pack: RulePack, potName: string): VoteForm => ({
  ...ofRules(pack.vote as unknown as Rules),
  ...processOfPack(pack),
  ...{ pack: pack.id, revision: null, name: NO_WORDS, about: NO_WORDS, opens: NO_TIME, closes: NO_TIME },
  ...{ potName, areas: [], unions: [], projects: [] },
  trustees: Array.from({ length: pack.vote.trustees.of }, () => noTrustee),
});

/** A vote that is on the server. */
export function formOf(view: OfficeVoteView, places: MunicipalityView['areas']): VoteForm {
  const common = view.potList.find(({ areas }) => areas.length === 0);
  return {
    ...ofRules(view.rules),
    ...processTyped(view.process),
    ...{ pack: view.pack, revision: view.revision },
    name: wordsOf(view.name),
    about: wordsOf(view.about),
    opens: clockOf(view.opensAt),
    closes: view.closesAt === null ? NO_TIME : clockOf(view.closesAt),
    potName: common?.name ?? '',
    ...(common ? { potEuros: eurosTyped(common.budgetCents) } : {}),
    ...areasTyped(view.potList, places),
    projects: view.projectList.map(({ costCents, pot, ...project }) => ({
      ...{ ...project, pot: potTyped(view.potList, places, pot) },
      cost: eurosTyped(costCents),
    })),
    trustees: view.trustees.map(({ name, office }, at) => ({
      ...{ name, office },
      publicKey: view.trusteeKeys[at] ?? '',
    })),
  };
}

const wordsOf = (name: OfficeVoteView['name']): Words => ({
  lv: name.lv,
  en: name.en ?? '',
  ru: name.ru ?? '',
});

function ofRules(rules: Rules) {
  const { ballot, pots, projectCapCents } = rules;
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const limits = 'min' in ballot ? ballot : undefined;
  const sums = ballot.kind === 'points' ? ballot : undefined;
  const cents = 'cents' in pots ? pots.cents : undefined;
  return {
    minimumAge: String(rules.mayVote.minimumAge),
    residence: rules.mayVote.residence,
    citizens: rules.mayVote.citizens ?? false,
    onlyAreas: rules.mayVote.areas ?? [],
    ballot: ballot.kind,
    min: text(limits?.min ?? 1),
    max: text(limits?.max),
    minSum: text(sums?.minSum),
    maxSum: text(sums?.maxSum),
    limit: ballot.kind === 'knapsack' && ballot.limitCents !== null ? eurosTyped(ballot.limitCents) : '',
    blankAllowed: rules.blankAllowed,
    potKind: pots.kind,
    potEuros: cents === undefined ? '' : eurosTyped(cents),
    perResident: 'centsPerResident' in pots ? eurosTyped(pots.centsPerResident) : '',
    cap: projectCapCents === null ? '' : eurosTyped(projectCapCents),
    count: rules.count,
    secrecy: rules.secrecy,
    paper: rules.paper,
    trackers: rules.trackers,
    complaintDays: String(rules.complaintDays),
    needed: String(rules.trustees.needed),
  };
}
