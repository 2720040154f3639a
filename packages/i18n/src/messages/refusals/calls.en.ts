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
  'open-call.not-found': 'There is no such call. Open the list of calls.',
  'open-call.application-missing': 'There is no application here. Reload the page and begin to write one.',
  'open-call.closed':
    'Applications are not taken now. See on the page of the call from when until when they are.',
  'open-call.frozen':
    'Somebody has begun to apply, so the call does not change any more. If it cannot stay, call it off and announce another.',
  'open-call.elsewhere':
    'This call is for those who live in this municipality. If you have moved, change where you live in your account.',
  'open-call.juror-applies': 'Whoever scores does not apply. Choose somebody else to score.',
  'open-call.juror-already': 'This person scores already. Write somebody else’s e-mail address.',
  'open-call.juror-scored': 'This juror has begun. They stay; if need be, appoint one more.',
  'open-call.juror-gone': 'This juror is dismissed already. Reload the page.',
  'open-call.too-many-jurors': 'There can be {most, number} jurors at most.',
  'open-call.not-scoring': 'Nothing is scored now. Reload the page and see how things stand.',
  'open-call.undeclared': 'First say whether you have a conflict of interest with this application.',
  'open-call.conflict':
    'You have said that you have a conflict of interest with this application; so others score it.',
  'open-call.few-jurors': 'There must be at least {least, number} jurors. Appoint one more.',
  'open-call.not-scored':
    'At least {least, number} jurors score each application; lacking so far: {count, number}. Remind them or appoint one more.',
  'open-call.not-decidable':
    'It is decided after the scoring is closed. Reload the page and see how things stand.',
  'open-call.over-sum': 'That is {over, number} € more than there is. Make a sum smaller.',
  'open-call.report-not-due': 'No report is waited for here. Reload the page and see how things stand.',
  'open-call.report-not-waiting': 'This report is answered already. Reload the page.',
  'open-call.juror-unknown': 'Nobody has an account with this address. Ask them to register and try again.',
  'open-call.points-wrong': 'Give each criterion a whole number of points from 0 to {most, number}.',
  'open-call.undecided': 'Every application is decided on. Without a decision so far: {count, number}.',
  'open-call.amount-wrong': 'Who is chosen is given a sum, the others none. Write a sum in euros.',
  'open-call.criteria-wrong': 'There is at least one criterion, and there are {most, number} at most.',
  'open-call.weights-wrong': 'A weight is a whole number from 1 to {most, number}.',
  'open-call.scale-wrong': 'The scale has from 1 to {most, number} points.',
  'open-call.sum-wrong': 'Write a sum in euros, such as 1500 or 249.90.',
  'open-call.too-soon': 'People need time to apply: at least three days from now. Choose a later day.',
  'open-call.too-late': 'A call ends within a year. Choose an earlier day.',
  'open-call.report-day-wrong':
    'A micro-grant needs a day by which it is reported on, after the last day to apply.',
  'open-call.fields-too-many': 'A form has {most, number} fields at most. Take one out.',
  'open-call.field-twice': 'Two fields or two choices are the same one. Take one out.',
  'open-call.field-unknown': 'The form has no such field. Reload the page.',
  'open-call.choices-wrong': 'There are from {least, number} to {most, number} choices.',
  'open-call.choice-unknown': 'There is no such choice. Choose one of those offered.',
  'open-call.needed': 'This is needed.',
  'open-call.number-wrong': 'Write a number, such as 12.',
  'open-call.link-wrong': 'Write the whole address, beginning with https://.',
};
