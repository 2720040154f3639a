import type { CallInput } from '@talka/api-client';
import type { OfficeVoteView } from '@talka/contracts';
import { potOfProject, potsOf } from './pots.js';
import { whereSent } from './process-form.js';
import { momentOfClock } from '@talka/kernel';
import { centsIn, wholeIn } from '../../site/typed.js';
import { NAMED_IN, type ProjectTyped, type TrusteeTyped, type VoteForm, type Words } from './vote-form.js';

export type DraftBody = CallInput<'office-votes.change'>['body']['draft'];
type Rules = OfficeVoteView['rules'];

/** A line in which nothing is typed is none. */
export const isEmptyTrustee = ({ name, office, publicKey }: TrusteeTyped): boolean =>
  [name, office, publicKey].every((text) => text.trim() === '');
export const isEmptyProject = ({ name, cost }: ProjectTyped): boolean =>
  [name, cost].every((text) => text.trim() === '');

/** What is sent; undefined while something in it cannot be read. What is only missing, the server names. */
export function bodyOf(form: VoteForm): DraftBody | undefined {
  const [opens, closes] = [momentOfClock(form.opens), momentOfClock(form.closes)];
  const [rules, pots, projects] = [rulesOf(form), potsOf(form), projectsOf(form)];
  if (!opens || !closes || !rules || !pots || !projects || form.name.lv.trim() === '') return undefined;
  return {
    name: namedIn(form.name),
    about: namedIn(form.about),
    rules,
    opensAt: opens.toISOString(),
    closesAt: closes.toISOString(),
    pots,
    projects,
    trustees: form.trustees
      .filter((one) => form.secrecy === 'secret' && !isEmptyTrustee(one))
      .map(({ name, office, publicKey }) => ({
        ...{ name: name.trim(), office: office.trim(), publicKey: publicKey.trim() },
      })),
  };
}

const namedIn = (words: Words): DraftBody['name'] =>
  Object.fromEntries(
    NAMED_IN.flatMap((language) => {
      const said = words[language].trim();
      return said !== '' || language === 'lv' ? [[language, said]] : [];
    }),
  ) as DraftBody['name'];

function projectsOf(form: VoteForm): DraftBody['projects'] | undefined {
  const projects = form.projects
    .filter((project) => !isEmptyProject(project))
    .map(({ id, idea, name, summary, language, cost, pot }) => ({
      ...{ id, idea, language, name: name.trim(), summary: summary.trim() },
      pot: potOfProject(form, pot),
      costCents: centsIn(cost) ?? 0,
    }));
  return projects.every(({ name, pot, costCents }) => name && pot && costCents) ? projects : undefined;
}

function rulesOf(form: VoteForm): Rules | undefined {
  const [ballot, pots] = [ballotOf(form), potRuleOf(form)];
  const [minimumAge, complaintDays, needed] = [form.minimumAge, form.complaintDays, form.needed].map(wholeIn);
  const cap = form.cap.trim() === '' ? null : centsIn(form.cap);
  if (!ballot || !pots || cap === undefined) return undefined;
  if (minimumAge === undefined || complaintDays === undefined || needed === undefined) return undefined;
  const secret = form.secrecy === 'secret';
  return {
    mayVote: {
      ...{
        minimumAge,
        ...whereSent({ residence: form.residence, areas: form.potKind === 'one' ? form.onlyAreas : [] }),
      },
      ...(form.citizens ? { citizens: true } : {}),
    },
    ballot,
    blankAllowed: form.blankAllowed,
    pots,
    projectCapCents: cap,
    count: { rule: form.count.rule, options: { ...form.count.options } },
    secrecy: form.secrecy,
    paper: secret && form.paper,
    trackers: secret && form.trackers,
    trustees: { needed, of: Math.max(3, form.trustees.length) },
    complaintDays,
  };
}

function potRuleOf({ potKind, potEuros, perResident }: VoteForm): Rules['pots'] | undefined {
  if (potKind === 'per-area-by-residents') {
    const centsPerResident = centsIn(perResident);
    return centsPerResident === undefined ? undefined : { kind: potKind, centsPerResident };
  }
  const cents = centsIn(potEuros);
  return cents === undefined ? undefined : { kind: potKind, cents };
}

/** The limits of a ballot; undefined while one of them is no number. */
export function ballotOf(form: VoteForm): Rules['ballot'] | undefined {
  const kind = form.ballot;
  if (kind === 'choose-one') return { kind };
  if (kind === 'knapsack') {
    const limitCents = form.limit.trim() === '' ? null : centsIn(form.limit);
    return limitCents === undefined ? undefined : { kind, limitCents };
  }
  const [min, max] = [wholeIn(form.min), wholeIn(form.max)];
  if (min === undefined) return undefined;
  if (kind === 'approval') {
    if (form.max.trim() === '') return { kind, min, max: null };
    return max === undefined ? undefined : { kind, min, max };
  }
  if (max === undefined) return undefined;
  if (kind === 'ranking') return { kind, min, max };
  const [minSum, maxSum] = [wholeIn(form.minSum), wholeIn(form.maxSum)];
  return minSum === undefined || maxSum === undefined ? undefined : { kind, min, max, minSum, maxSum };
}
