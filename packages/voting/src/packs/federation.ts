import type { RulePack } from './rule-pack.js';

/** Not statutory: a grant fund shared by Equal Shares, and a quick poll. */
export const equalShares: RulePack = {
  id: 'equal-shares',
  name: { lv: 'Vienādas daļas', en: 'Equal Shares', ru: 'Равные доли' },
  about: {
    lv: 'Viens naudas pods, ko balsotāji dala vienādās daļās: projekts uzvar, ja tā atbalstītāji kopā var to samaksāt. Tā uzvar arī mazāku grupu iecerētais.',
    en: 'One pot, shared among the voters in equal parts: a project wins if its supporters can pay for it together. So what smaller groups want wins too.',
    ru: 'Одна касса, поделённая между голосующими поровну: проект побеждает, если его сторонники вместе могут его оплатить. Так побеждает и задуманное меньшими группами.',
  },
  source: {
    title: 'Peters, Pierczyński, Skowron: Proportional Participatory Budgeting with Additive Utilities',
    year: 2021,
    number: null,
    url: 'https://arxiv.org/abs/2008.13276',
  },
  mayPropose: { minimumAge: 13, residence: 'anyone' },
  takesSupport: true,
  maySupport: { minimumAge: 13, residence: 'federation' },
  supportThreshold: 30,
  submissionDays: 1,
  deliveryMonths: 24,
  vote: {
    mayVote: { minimumAge: 13, residence: 'municipality' },
    ballot: { kind: 'approval', min: 1, max: 10 },
    blankAllowed: false,
    pots: { kind: 'one', cents: 5_000_000 },
    projectCapCents: null,
    count: { rule: 'mes', options: { utility: 'cost', completion: 'add1u' } },
    secrecy: 'secret',
    paper: true,
    trackers: false,
    trustees: { needed: 2, of: 3 },
    complaintDays: 10,
  },
};

export const quickPoll: RulePack = {
  ...equalShares,
  id: 'quick-poll',
  name: { lv: 'Ātra aptauja', en: 'Quick poll', ru: 'Быстрый опрос' },
  about: {
    lv: 'Atklāts balsojums par vienu no iespējām: kurš kā balsojis, ir zināms, un tas ir pateikts.',
    en: 'An open vote on one of several things: who voted how is known, and that is said.',
    ru: 'Открытое голосование за один из вариантов: кто как проголосовал, известно, и об этом сказано.',
  },
  source: {
    title: 'Talka',
    year: 2026,
    number: null,
    url: null,
  },
  vote: {
    ...equalShares.vote,
    ballot: { kind: 'choose-one' },
    count: {
      rule: 'greedy',
      options: { perCost: false, skip: true, tieBreak: ['maxScore', 'minCost', 'id'] },
    },
    secrecy: 'open',
    paper: false,
    complaintDays: 0,
  },
};
