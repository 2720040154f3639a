import type { calls as lv } from './calls.lv.js';

export const calls: Record<keyof typeof lv, string> = {
  'jury.not-found': 'There is no such jury. Open the list of juries.',
  'jury.closed': 'Nobody can volunteer for this jury any more. Reload the page and see who was drawn.',
  'jury.elsewhere':
    'This jury is for those who live in this municipality. If you have moved, change where you live in your account.',
  'jury.too-young': 'This jury is for people from the age of {age, number}.',
  'jury.not-volunteered': 'You have not volunteered for this jury. Reload the page.',
  'jury.not-asked': 'There is nothing for you to answer now. Reload the page and see how things stand.',
  'jury.too-many':
    'A municipality can have {most, number} open juries at a time. Wait until one of them is drawn.',
  'jury.seed-announced': 'This seed has been promised before. Announce again: another one is chosen.',
  'jury.places-wrong': 'A jury has between {least, number} and {most, number} people. Write another number.',
  'jury.ages-wrong': 'Age bands begin at {age, number} or later, each one after the one before.',
  'jury.shares-wrong': 'Shares are whole numbers, and at least one of them is more than nothing.',
  'jury.too-soon': 'People need time to volunteer: at least three days. Choose a later day.',
  'jury.too-late': 'People can volunteer for three months at most. Choose an earlier day.',
};
