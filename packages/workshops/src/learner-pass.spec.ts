import { expect, it } from '@jest/globals';
import { participantId } from './fact.js';
import { learnerPassBytes, learnerPassCode, readLearnerPass } from './learner-pass.js';
import { decideLearnerPass, type LearnerPassFacts } from './rules/decide-learner-pass.js';

const [ANNA, BORISS, VITA] = [
  participantId('0b9f3d4e-5a61-4c7d-8e2f-aa0000000001'),
  participantId('0b9f3d4e-5a61-4c7d-8e2f-aa0000000002'),
  participantId('0b9f3d4e-5a61-4c7d-8e2f-aa0000000003'),
];
const during = { from: new Date('2027-09-01T15:00:00Z'), until: new Date('2027-09-01T17:00:00Z') };
const evening = { workshop: 70_000, title: 'Māla svilpes', number: 2 };
const facts = (change: Partial<LearnerPassFacts> = {}): LearnerPassFacts => ({
  pass: { workshop: 70_000, enrolment: ANNA },
  isSigned: true,
  register: { ...evening, during, participants: [{ id: ANNA, name: 'Anna Ozola' }] },
  others: [
    { ...evening, number: 3, participants: [{ id: BORISS, name: 'Boriss Kalns' }] },
    { workshop: 9, title: 'Aušana', number: 1, participants: [{ id: VITA, name: 'Vita Žagare' }] },
  ],
  now: new Date('2027-09-01T15:05:00Z'),
  ...change,
});
const said = (change: Partial<LearnerPassFacts>) => {
  const decided = decideLearnerPass(facts(change));
  return decided.ok ? decided.value.name : [decided.refusal.code, decided.refusal.params ?? {}];
};
const of = (workshop: number, enrolment = ANNA) => ({ pass: { workshop, enrolment } });
const at = (now: string) => ({ now: new Date(now) });

it('reads what was written, in a link as well as alone, and takes nothing else for a pass', () => {
  const pass = { workshop: 70_000, enrolment: ANNA };
  const signed = learnerPassBytes(pass);
  const signature = Uint8Array.from({ length: 64 }, (_, byte) => 255 - byte);
  const code = learnerPassCode(signed, signature);
  for (const text of [code, ` https://talka.example/#${code} `])
    expect(readLearnerPass(text)).toEqual({ ok: true, value: { pass, signed, signature } });
  // A pass of a shift begins with another byte; a letter less is cut off; and a word is no pass.
  const shift = learnerPassCode(Uint8Array.from([1, ...signed.slice(1)]), signature);
  const short = learnerPassCode(signed, signature.slice(1));
  for (const text of [shift, short, 'https://talka.example', ''])
    expect(readLearnerPass(text)).toMatchObject({ refusal: { code: 'learner-pass.unreadable' } });
});

it('brings whoever has a place into the register, by name', () => {
  expect(said({})).toBe('Anna Ozola');
});

it.each([
  ['forged', { isSigned: false }, 'learner-pass.forged', {}],
  ['one that this device cannot check', { isSigned: null }, 'learner-pass.unchecked', {}],
  ['forged for another workshop', { ...of(9), isSigned: false }, 'learner-pass.forged', {}],
  ['of another workshop', of(9, VITA), 'learner-pass.elsewhere', { title: 'Aušana' }],
  ['of one whose register is not here', of(10), 'learner-pass.elsewhere', { title: 'none' }],
  ['of another workshop with a place here', of(9, ANNA), 'learner-pass.elsewhere', { title: 'Aušana' }],
  [
    'of another session',
    of(70_000, BORISS),
    'learner-pass.other-session',
    { name: 'Boriss Kalns', session: 3 },
  ],
  ['of a place that is not in the register', of(70_000, VITA), 'learner-pass.unknown', {}],
] as const)('refuses a pass that is %s', (_, change, code, params) => {
  expect(said(change)).toEqual([code, params]);
});

it('is read from an hour before the session until its end', () => {
  const name = 'Anna Ozola';
  expect(said(at('2027-09-01T13:59:59Z'))).toEqual(['learner-pass.not-yet', { name }]);
  expect(said(at('2027-09-01T14:00:00Z'))).toBe(name);
  expect(said(at('2027-09-01T16:59:59Z'))).toBe(name);
  expect(said(at('2027-09-01T17:00:00Z'))).toEqual(['learner-pass.over', { name }]);
});
