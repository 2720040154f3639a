/** Why somebody is not checked in, or a pass not taken. */
export const attendance = {
  'registration.here': 'This person is already checked in. The organiser has to take that back first.',
  'attendance.unknown':
    'There is nobody like that in this shift. Reload the roster, or let them in without a sign-up.',
  'attendance.given-up':
    'This place has been given up. If they are here after all, let them in without a sign-up.',
  'attendance.no-place':
    'They have no place in this shift yet. If you need them, let them in without a sign-up.',
  'attendance.too-early':
    '{hours, plural, one {Checking in begins # hour before the start. Wait a little.} other {Checking in begins # hours before the start. Wait a little.}}',
  'attendance.over': 'This shift has ended, and its passes with it. Check in by name whoever was there.',
  'attendance.late-unreal':
    'It is not that late yet, or the shift would have been over by then. Check the minutes.',
  'attendance.not-here': 'They are not checked in. Check them in first.',
  'attendance.not-begun': 'The shift has not begun, so nobody has missed it yet. Wait for the start.',
  'attendance.is-here': 'They are checked in. If that was a mistake, take it back first.',
  'attendance.none': 'Nothing is noted, so there is nothing to take back. Reload the roster.',
  'pass.unreadable': 'This is no pass for a shift. Ask them to open “My shifts” and show the code again.',
  'pass.forged': 'Talka did not issue this pass. Find the person on the roster by name.',
  'pass.elsewhere':
    'This pass is for another event. Ask for the right one, or find the person on the roster by name.',
  'pass.unknown-code':
    'There is no such code at this event. Check the letters, or find the person on the roster by name.',
  'pass.none': 'You have no place in this shift, and so no pass. See how you stand in “My shifts”.',
  'hours.own':
    'Your own hours are approved by somebody else who acts for the organiser. If you are the only one, add a second person on the page where you organise.',
  'hours.not-there':
    'They are not noted as having come, so there are no hours. Check them in on the roster first.',
  'hours.still-there': 'The shift is not over. Check them out, or wait for the end.',
  'hours.unreal':
    'There can be no such hours: whole quarters are needed, at most {hours, number} hours, and other than before.',
  'hours.reason-needed': 'That is not what follows from when they came and left. Say why.',
  'hours.approved': 'These hours are approved already. Reload the page; they change by a correction.',
  'hours.not-approved': 'These hours are not approved yet. Approve them first.',
  'hours.corrected': 'Somebody else has corrected these hours meanwhile. Reload the page and look again.',
  'walk-in.too-late':
    'More than {days, number} days have passed since the shift ended, and nobody is added to it any more. If somebody did help, write to the municipality.',
  'walk-in.unknown': 'There is no account with this address. Check it, or ask them to register first.',
  'message.nobody': 'There is nobody to write to. Choose a shift or a day that somebody has signed up for.',
  'message.too-many':
    'Some of them have had {max, number} messages about this event within a day already. Wait until tomorrow; call if it is urgent.',
  'message.not-over': 'The event is not over yet. You can thank everybody after the last shift.',
  'message.thanked': 'Thanks for this event were sent already. You find them in the list of messages.',
  'care.no-place': 'You have no place at this event any more. Sign up for a shift first.',
  'care.consent-needed':
    'This tells of health or faith, so it needs your explicit consent. Tick it, or close the window and nothing is kept.',
  'care.nothing-said': 'Nothing is ticked. Tick what you need, or close the window.',
  'care.too-early':
    'Who needs what is shown from {days, number} days before the shift. Until then the sums are enough.',
  'care.over': 'The event is over, and this is being deleted.',
} as const;
