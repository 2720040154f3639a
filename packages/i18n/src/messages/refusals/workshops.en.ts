/** Why something about a workshop is refused. */
export const workshops = {
  'workshop.not-found': 'There is no such workshop. See which ones are to come.',
  'workshop.not-yours': 'In this workshop that is for its leader or organiser to do. Ask them.',
  'workshop.not-draft':
    'The workshop is published already. Reload the page and change it as a published one.',
  'workshop.changed':
    'Somebody else has changed the workshop meanwhile. Reload the page and enter yours again.',
  'workshop.cancelled': 'The workshop is called off and is changed no more. Start a new one.',
  'workshop.incomplete':
    'Before it is published it needs a description, a place and a contact. Fill in the marked field.',
  'workshop.no-sessions': 'The workshop has no session yet. Add at least one.',
  'workshop.session-past':
    'Session {number, number} in the list is over already. Choose a time still to come.',
  'workshop.no-leader': 'A workshop needs a leader. Name another one first.',
  'workshop.leader-unknown': 'Nobody has registered with this address. Ask the person to register first.',
  'workshop.leader-none': 'This person leads the workshop no longer. Reload the page.',
  'workshop.too-many-sessions': 'A workshop can have {max, number} sessions at most. Make two of it.',
  'workshop.session-times': 'A session ends after it begins and within a day. Check the times.',
  'workshop.sessions-overlap': 'Two sessions are at the same time. Move one of them.',
  'workshop.places-unreal': 'There can be 1 to {max, number} places. Check the number.',
  'workshop.catch-up-unknown':
    'A session can only make good for one that is over by then. Choose the session, and a later time.',
  'workshop.languages-missing': 'It is not said in which language it is taught. Choose at least one.',
  'workshop.ages': 'The highest age is below the lowest. Check both.',
  'workshop.after-too-many': 'A workshop can ask for {max, number} others at most. Take one out.',
  'workshop.after-unknown':
    'One of the workshops to be completed before is not published. Check the numbers.',
  'workshop.needed-unknown':
    'The certificate asks for session {number, number}, which the course does not have. Choose the needed ones again.',
  'workshop.too-young':
    'This workshop is for people from {age, plural, one {# year} other {# years}} on. See others.',
  'workshop.too-old':
    'This workshop is for people up to {age, plural, one {# year} other {# years}} old. See others.',
  'workshop.after-needed': 'First complete “{name}”. Enrol there.',
  'workshop.catch-up-for-enrolled':
    'This makes good for a missed session of those in the course. Enrol in the workshop itself.',
  'workshop.was-there': 'You were at that session, and have nothing to make good for. Come to the next one.',
  'workshop.not-published': 'The workshop is still a draft. Change and save it.',
  'workshop.session-unknown': 'There is no such session here. Reload the page.',
  'workshop.session-off': 'This session is called off already. Reload the page.',
  'workshop.session-begun':
    'What has begun is neither moved nor called off. Change the sessions still to come.',
  'workshop.last-session': 'There is no other session left. Call off the whole workshop.',
  'feedback.not-there': 'Whoever had a place there can say how it was. Look at your own workshops.',
  'feedback.not-yet': 'It is not over yet. Tell us when it is.',
  'feedback.given': 'You have said how it was already. Thank you!',
  'feedback.over': 'Too much time has passed since. Write to the leader yourself.',
} as const;
