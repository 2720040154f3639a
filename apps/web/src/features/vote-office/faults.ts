import { unbase64 } from '@talka/voting';
import { ballotOf, isEmptyProject, isEmptyTrustee } from './draft-body.js';
import { potOfProject } from './pots.js';
import { areasOf, nameOfUnion } from './unions.js';
import { timeFault, when, type Fault } from './fault.js';
import { processFaults } from './process-faults.js';
import { momentOfClock } from '@talka/kernel';
import { centsIn, wholeIn } from '../../site/typed.js';
import type { VoteForm } from './vote-form.js';

export const STEPS = ['what', 'ideas', 'money', 'projects', 'ballot', 'trust', 'look'] as const;
export type StepId = (typeof STEPS)[number];

/** What a step lacks. A draft may lack projects and trustees, for they come later; what is typed must be readable. */
export function faultsIn(step: StepId, form: VoteForm): readonly Fault[] {
  if (step === 'what') return what(form);
  if (step === 'ideas') return processFaults(form);
  if (step === 'money') return money(form);
  if (step === 'projects') return form.projects.flatMap((project, at) => projectFaults(form, project, at));
  if (step === 'ballot') return ballot(form);
  if (step === 'trust') return trust(form);
  return [];
}

export const firstFaulty = (form: VoteForm): StepId | undefined =>
  STEPS.find((step) => faultsIn(step, form).length > 0);

function what(form: VoteForm): Fault[] {
  const [opens, closes] = [momentOfClock(form.opens), momentOfClock(form.closes)];
  return [
    ...when(form.name.lv.trim() === '', 'name-lv', 'voteoffice.fault-name'),
    ...timeFault('opens', form.opens),
    ...timeFault('closes', form.closes),
    ...when(Boolean(opens && closes && opens >= closes), 'closes-day', 'voteoffice.fault-order'),
  ];
}

function money(form: VoteForm): Fault[] {
  const byResidents = form.potKind === 'per-area-by-residents';
  return [
    ...when(form.potKind === 'one' && form.potName.trim() === '', 'pot-name', 'voteoffice.fault-pot-name'),
    ...(byResidents
      ? when(centsIn(form.perResident) === undefined, 'per-resident', 'voteoffice.fault-euros')
      : when(centsIn(form.potEuros) === undefined, 'pot-euros', 'voteoffice.fault-euros')),
    ...when(form.potKind !== 'one' && form.areas.length === 0, 'areas', 'voteoffice.fault-areas'),
    ...(form.potKind === 'one' ? [] : unionFaults(form)),
    ...form.areas.flatMap(({ area, residents }) =>
      form.potKind === 'one' || (!byResidents && residents.trim() === '')
        ? []
        : when(!wholeIn(residents), `residents-${area}`, 'voteoffice.fault-residents'),
    ),
    ...when(form.cap.trim() !== '' && centsIn(form.cap) === undefined, 'cap', 'voteoffice.fault-euros'),
  ];
}

/** The contract's own limit to a pot's name. */
const LONGEST_NAME = 200;

const unionFaults = (form: VoteForm): Fault[] =>
  form.unions.flatMap((union) => [
    ...when(areasOf(form, union.id).length === 0, `${union.id}-areas`, 'voteoffice.fault-union'),
    ...when(
      nameOfUnion(form, union).length > LONGEST_NAME,
      `${union.id}-name`,
      'voteoffice.fault-union-name',
    ),
  ]);

function projectFaults(form: VoteForm, project: VoteForm['projects'][number], at: number): Fault[] {
  if (isEmptyProject(project)) return [];
  return [
    ...when(project.name.trim() === '', `project-${at}-name`, 'voteoffice.fault-project-name'),
    ...when(centsIn(project.cost) === undefined, `project-${at}-cost`, 'voteoffice.fault-euros'),
    ...when(potOfProject(form, project.pot) === '', `project-${at}-pot`, 'voteoffice.fault-project-pot'),
  ];
}

function ballot(form: VoteForm): Fault[] {
  const age = wholeIn(form.minimumAge);
  return [
    ...when(age === undefined || age < 13 || age > 120, 'age', 'voteoffice.fault-age'),
    ...when(ballotOf(form) === undefined, 'limits', 'voteoffice.fault-limits'),
    ...when(
      form.residence !== 'municipality' && form.potKind !== 'one',
      'residence',
      'voteoffice.fault-residence',
    ),
  ];
}

function trust(form: VoteForm): Fault[] {
  const [days, needed] = [wholeIn(form.complaintDays), wholeIn(form.needed)];
  return [
    ...when(days === undefined || days > 90, 'complaint-days', 'voteoffice.fault-days'),
    ...(form.secrecy === 'open' ? [] : trusteeFaults(form.trustees)),
    ...when(
      form.secrecy === 'secret' && (needed === undefined || needed < 2 || needed > form.trustees.length),
      'needed',
      'voteoffice.fault-needed',
    ),
  ];
}

function trusteeFaults(trustees: VoteForm['trustees']): Fault[] {
  const keys = trustees.map(({ publicKey }) => publicKey.trim());
  return trustees.flatMap((trustee, at) => {
    if (isEmptyTrustee(trustee)) return [];
    const key = keys[at] ?? '';
    return [
      ...when(trustee.name.trim() === '', `trustee-${at}-name`, 'voteoffice.fault-trustee-name'),
      ...when(!isPublicKey(key), `trustee-${at}-key`, 'voteoffice.fault-key'),
      ...when(keys.indexOf(key) < at && key !== '', `trustee-${at}-key`, 'voteoffice.fault-key-twice'),
    ];
  });
}

/** X25519: 32 bytes in base64. */
export const isPublicKey = (text: string): boolean => unbase64(text)?.length === 32;
