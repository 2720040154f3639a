/** Why something about a shift, an event or its organiser is refused. */
export const volunteering = {
  'slot.not-found': 'There is no such time. See what is still to come.',
  'slot.not-open': 'This takes no sign-ups yet. Come back when it is announced.',
  'slot.not-yet': 'Sign-up has not begun yet. Come back later.',
  'slot.closed': 'Sign-up is over. See what else takes sign-ups.',
  'slot.over': 'This has begun already. See what is still to come.',
  'slot.cancelled': 'This is called off. See what is still to come.',
  'slot.overlaps': 'You have signed up for something else at that time. Give that up first.',
  'registration.exists': 'You have signed up for this already. See how it stands on your page.',
  'registration.gone': 'This person has no place here any more. Open the list again.',
  'registration.none': 'You have not signed up for this. Sign up if there is a place.',
  'hand-over.none':
    'This place cannot be taken over any more: its owner has given it up, or somebody was quicker. Look at other shifts.',
  'hand-over.to-oneself':
    'This place is yours already. Pass the link on to whoever could come instead of you.',
  'hand-over.one-asked': 'Somebody else is being asked about this place just now. Try again later.',
  'hand-over.has-place': 'You have a place in this shift already. See your shifts.',
  'together.none': 'This link is not valid any more, or they have signed up already. Ask whoever sent it.',
  'together.elsewhere':
    'You come to this shift with others already. Leave them first, then you can come with these.',
  'together.too-many':
    'No more than {count} can come to this shift together. Come as two parties, or find a shift with more places.',
  'together.alone': 'Nobody has said yet that they come with you. Wait for them, or sign up alone.',
  'together.changed': 'Who comes with you has changed just now. Look at the list again, then sign up.',
  'together.cannot':
    'One of you cannot take this shift just now: {name}. Ask them to open the shift, where they read why, or come without them.',
  'together.not-yours': 'Only whoever asked the others can do this. Ask them.',
  'stand-in.none': 'This link is not valid any more. Ask whoever sent it for a new one.',
  'stand-in.other-cannot':
    'The other person cannot take the shift asked for in return. Tell them to ask for another one.',
  'stand-in.nothing-to-give':
    'The other person asks for your place in another shift in return, and you have none there. Ask them for a link without an exchange.',
  'form.too-many':
    'Places in {max} shifts are already kept for you while you fill in their forms. Finish or close one of them first.',
  'stand-in.other-place':
    'What you ask for in return is another shift that has not begun. Choose one from the list.',
  'offer.none': 'No place is offered to you now. When one is free, we will ask you.',
  'offer.over':
    'The time to answer is over, and the place was offered to the next one. See your place in the list on your page.',
  'offer.answered': 'You have answered this offer already. See how it stands on your page.',
  'shift.too-young': 'For this shift one has to be at least {age, number} years old. See other shifts.',
  'shift.guardian-needed':
    'Below the age of {age, number}, a parent or guardian has to consent. Sign up for the shift and say whom we should ask.',
  'organisation.not-found': 'There is no such organisation, or you do not act for it. Go back to the list.',
  'organisation.role-needed':
    '{role, select, coordinator {This is for coordinators and managers of the organisation.} other {This is for managers of the organisation.}} Ask one of them: “Who acts for the organisation” names them.',
  'organisation.number-wrong':
    'A registration number has 11 digits. Look it up in the Register of Enterprises.',
  'organisation.known':
    'An organisation with this number is known already. Ask whoever entered it, or contact the municipality.',
  'organisation.no-municipality': 'There is no such municipality. Choose one from the list.',
  'organisation.decided': 'This organisation has been decided on already. Load the list anew.',
  'organisation.own': 'Somebody else decides on an organisation you entered. Ask a colleague.',
  'organisation.not-verified':
    'The municipality has not verified the organisation yet. The draft stays; publish it once they have answered.',
  'organisation.too-young':
    'Acting for an organisation is for people of {age} and over. Ask an adult to do it.',
  'organisation.nobody':
    'We find no account of an adult with this address. Ask them to come to Talka with it first.',
  'organisation.has-person': 'This person acts for the organisation already. Load the list anew.',
  'organisation.last-person': 'The organisation needs a manager. Make somebody else a manager first.',
  'event.not-found': 'There is no such event. Go back to the list.',
  'event.not-draft': 'The event is published already. Load the page anew to see it.',
  'event.changed': 'Somebody else has changed the event. Load the page anew and enter yours again.',
  'event.area-elsewhere': 'This area is in another municipality. Choose one of yours.',
  'event.too-many': 'That is too much for one event: {max, number} at most. Make several events of it.',
  'event.role-unknown': 'A shift has a task that the event does not. Choose one from the list.',
  'event.role-twice': 'Two tasks have the same mark. Load the page anew and add the task again.',
  'event.shift-times': 'A shift ends after it begins and within a day. Check the times.',
  'event.places-unreal': 'A shift has from 1 to {max, number} places. Check the number.',
  'time.skipped': 'In the night of {day} clocks go forward, and there is no {time}. Choose another hour.',
  'time.missing': 'Enter the day and the hours: from when until when.',
  'event.last-day': 'The last day is before the first. Check the days.',
  'slot.begun':
    'This shift has begun already and can be neither moved nor called off. Change those still to come.',
  'slot.people-here':
    '{count, plural, one {# person is noted as here in this shift} other {# people are noted as here in this shift}}. Take that back in the roster first.',
  'slot.moved-to-past': 'That time is over already. Choose one still to come.',
  'slot.places-taken':
    '{count, plural, one {# person has a place already} other {# people have a place already}}, so there cannot be fewer. Leave at least that many, or call the shift off.',
  'event.not-published': 'The event is a draft still. Change it and save it.',
  'event.cancelled': 'The event is called off and does not change any more. Begin a new one.',
  'event.over':
    'All of the event has begun or is over, so it is not called off any more. If somebody did not come, note it in the roster.',
  'event.incomplete': 'This field is still empty. Fill it in and publish again.',
  'event.no-shifts': 'The event has no shifts yet. Add at least one.',
  'event.shift-past': 'Shift {number, number} would have begun already. Move it or take it out.',
} as const;
