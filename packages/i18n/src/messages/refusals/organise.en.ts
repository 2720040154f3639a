import type { organise as lv } from './organise.lv.js';

export const organise: Record<keyof typeof lv, string> = {
  'event.shift-used':
    'Somebody has signed up for this shift, so it does not vanish quietly. Call it off: everybody who signed up hears of it at once.',
  'event.last-shift': 'This is the only shift of the event. Add another, or call the whole event off.',
  'event.role-used':
    '{count, plural, one {This task still has # shift} other {This task still has # shifts}}. Take them out first; call off those that somebody has signed up for.',
  'photo.not-found': 'There is no such photo here. Reload the page.',
  'photo.no-idea':
    'This event carries out no idea, or is a draft still. Photos are added to an idea’s event once it is published.',
  'photo.too-many': 'An event can have {max, number} photos at most. Choose the best.',
  'photo.not-a-picture': 'Only pictures fit here: JPEG, PNG or WebP. Choose a picture.',
  'photo.not-yet': 'That day has not come yet. Give the day the photo was taken.',
  'photo.decided': 'This photo is decided on already. Reload the page.',
  'work.not-chosen':
    'No vote has chosen this idea, or it is carried out already. People help with ideas that were chosen.',
  'work.no-organiser':
    'Choose an organisation that the municipality has verified; the event is held in its name.',
  'answer.not-found': 'There is no such draft any more. Reload the page.',
  'answer.changed': 'Somebody changed the draft meanwhile. Reload the page, read it, and go on.',
  'answer.published': 'This answer is public and stands. If there is more to say, write another.',
  'answer.too-many': 'An idea can have {max, number} answers at most. Add to one of the drafts.',
  'milestone.not-found': 'There is no such step in the plan. Reload the page.',
  'milestone.too-many': 'A plan can have {max, number} steps at most. Join those that belong together.',
  'milestone.too-many-photos': 'A step can have {max, number} photos at most. Choose the best.',
  'milestone.done': 'This step is marked as done already, and followers know. Reload the page.',
  'milestone.not-yet': 'That day has not come yet. Give the day on which it was done.',
  'delay.not-later':
    'The new day must be later than the one promised, and still to come. Choose a later day.',
  'delivery.changed': 'Somebody else has saved this meanwhile. Read what stands there now, and save again.',
  'delivery.not-begun':
    'This idea is not being carried out now. First say who answers for it, or plan the first step.',
  'delivery.not-all-done':
    '{count, plural, one {# step of the plan is still to do} other {# steps of the plan are still to do}}. Mark them as done or take them out of the plan.',
  'event.needs-too-much':
    'A task can ask for {max, number} things at most, or nobody fits. Keep those it cannot do without.',
  'need.speaks-lv': 'This task needs Latvian. If you speak it, say so on the page “What I can do”.',
  'need.speaks-ltg': 'This task needs Latgalian. If you speak it, say so on the page “What I can do”.',
  'need.speaks-ru': 'This task needs Russian. If you speak it, say so on the page “What I can do”.',
  'need.speaks-en': 'This task needs English. If you speak it, say so on the page “What I can do”.',
  'need.signs-lv':
    'This task needs Latvian sign language. If you know it, say so on the page “What I can do”.',
  'need.photography':
    'This task needs somebody who takes photographs. If you can, say so on the page “What I can do”.',
  'need.sound':
    'This task needs somebody who handles sound or lighting. If you can, say so on the page “What I can do”.',
  'training.not-seen':
    'This task asks for a certificate that the organiser has seen. Show it to them first: whom to ask stands on the page of the event.',
  'training.not-asked': 'No task of this event asks for this training. Note only what a task asks for.',
  'training.not-said':
    'This person has not said that they have this training. Ask them to tick it among “What I can do”, then note it.',
  'training.over': 'This certificate is not valid any more. Ask for one that is.',
  'training.none': 'No certificate is noted here any more. Load the roster again.',
  'need.first-aid': 'This task needs first-aid training. If you have it, say so on the page “What I can do”.',
  'need.food-hygiene':
    'This task needs food hygiene training. If you have it, say so on the page “What I can do”.',
  'need.driving-b':
    'This task needs a driving licence of category B. If you have it, say so on the page “What I can do”.',
  'need.chainsaw': 'This task needs chainsaw training. If you have it, say so on the page “What I can do”.',
};
