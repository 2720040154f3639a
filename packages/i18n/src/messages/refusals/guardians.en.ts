/** Why a shift is refused for a guardian's sake, for somebody's age, or for rest. */
export const guardians = {
  'guardian.own-address': 'This is your own address. Enter the e-mail of a parent or guardian.',
  'guardian.not-needed': 'You no longer need a guardian’s consent. Sign up yourself.',
  'guardian.too-many':
    'Many links were sent today already. Ask your parents to answer one of them, or try again tomorrow.',
  'guardian.too-late': 'There is too little time before the start to ask your parents. Choose a later shift.',
  'guardian.link-unknown':
    'This link is no longer valid. Open the newest mail, or ask the young person to sign up again.',
  'guardian.answered': 'This link has been answered already. Load the page anew to see the answer.',
  'guardian.withdrawn':
    'The consent was withdrawn already. If you have changed your mind, ask the young person to sign up again.',
  'guardian.over':
    'The time to answer is over, and the place is free for others. Ask the young person to sign up again.',
  'guardian.gone': 'The young person has given this place up meanwhile. There is nothing more for you to do.',
  'guardian.none-given': 'No consent was given, so there is none to withdraw. Load the page anew.',
  'guardian.event-over': 'The event is over. If something was wrong, write to the organiser.',
  'guardian.custody-needed':
    'Only a parent with custody or a guardian may consent. If that is you, tick the box.',
  'shift.barred':
    'You may not sign up for {who, select, organisation {shifts organised by “{organiser}”} other {any shifts in this municipality}}{ends, select, day {; this ends on {lastDay}} other {}}. Read why among “My shifts”, where you can object as well.',
  'bar.not-found': 'There is no such bar any more: it was lifted or is over. Load the page anew.',
  'bar.nobody': 'We find no account with this address. Check it, or ask the organiser for it.',
  'walk-in.barred':
    'This person is barred from this shift. Only the municipality lifts that: ask them to write to it among “My shifts”.',
  'bar.exists': 'This person is barred already. To change that, the municipality lifts the bar first.',
  'bar.own-people':
    'Neither oneself nor anybody who acts for the organisation can be barred. Take the person out of the organisation first.',
  'bar.day-wrong': 'The last day of a bar is today or later. Check the date, or leave it empty.',
  'bar.objected': 'You have sent your objection already. The answer appears among your shifts.',
  'bar.no-objection': 'No objection to this bar waits for an answer. Load the list anew.',
  'bar.own':
    'Somebody else decides on a bar that is about you, or on an objection to one you set. Ask a colleague.',
  'shift.rest-needed':
    'In any 24 hours you need {hours, number} hours of rest without a break. Choose a shift that begins {rested} or later.',
  'shift.day-full': 'Shifts may take {hours, number} hours of any 24 at most. Choose another day.',
  'shift.week-full': 'Shifts may take {hours, number} hours of any seven days at most. Choose a later day.',
  'shift.too-young-then':
    'At that time this shift is nothing for the age of: {name}. Choose another time, or ask them to give their place up first.',
  'minor.night': 'At this age nobody helps between {from} and {until}. Choose a shift at another time.',
  'minor.school-time':
    'On a school day there are lessons from {from} to {until}. Choose a shift after them, or on a day off.',
  'minor.day-full':
    'At this age shifts may take {hours, number} hours of that day at most. Choose a shorter shift or another day.',
  'minor.week-full':
    'At this age shifts may take {hours, number} hours of that week at most. Choose another week.',
  'agreement.none':
    'An agreement is about a confirmed place in a shift. Sign up for the shift, or wait until it is confirmed.',
  'agreement.not-yet':
    'There is an agreement once consent is given and the place is confirmed. Answer by the link from the mail first.',
  'supervisor.not-acting':
    'Only those who act for the organisation can look after minors. Add this person to it first.',
  'supervisor.too-young':
    'Whoever looks after minors is at least {age, number} years old. Choose somebody else.',
} as const;
