import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'propose.title': 'Propose an idea',
  'propose.title-again': 'Mend it and submit again',
  'propose.lead': 'A few sentences are enough. Everything saves itself, and you can edit until you submit.',
  'propose.visitor':
    'You can start writing now. You will sign in only when you want to submit; the text will wait.',
  'propose.steps': 'Steps',
  'propose.progress': 'Step {step, number} of {of, number}',
  'propose.step-idea': 'What to do',
  'propose.step-where': 'Why and where',
  'propose.step-more': 'Cost and pictures',
  'propose.step-look': 'Check',
  'propose.state-done': 'done',
  'propose.state-now': 'you are here',
  'propose.state-ahead': 'still ahead',
  'propose.fix': '{count, plural, one {# thing still to add} other {# things still to add}}',
  'propose.onward': 'Next',
  'propose.back': 'Back',
  'propose.sent-already': 'This idea has been submitted',
  'propose.sent-already-text':
    'It cannot be changed any more, but you can see what happens to it, or begin another.',
  'propose.see-it': 'See the idea',
  'propose.cost-unclear': 'We cannot read this amount. Write it in digits, for example 1,200.',

  'field.title': 'Title',
  'field.title-hint': 'Say it the way you would to a neighbour over the fence.',
  'field.summary': 'In short',
  'field.summary-hint': 'One or two sentences: what to do and where.',
  'field.language': 'Which language you write in',
  'field.language-hint': 'So that it is read out correctly and others know what to expect.',
  'field.why': 'Why it is needed',
  'field.why-hint':
    'Whom will it help? How is it now, and how would it be? Whom have you talked to about it?',
  'field.task': 'Which shared task it serves',
  'field.task-hint': 'The municipalities agreed on these three. Choose the one that fits best.',
  'field.category': 'Field',
  'field.category-choose': 'Choose a field',
  'field.municipality': 'Municipality where it will happen',
  'field.municipality-hint': 'You will submit the idea to it.',
  'field.area': 'Parish or town where it will happen',
  'field.cost': 'What it might cost',
  'field.cost-hint': 'Roughly; the municipality will work out the exact cost later.',
  'field.cost-read': 'We read it as {sum}',
  'counter.left': '{count, plural, one {# character left} other {# characters left}}',
  'counter.over': '{count, plural, one {# character too long} other {# characters too long}}',

  'similar.title': 'There are ideas like this already',
  'similar.text': 'Perhaps support one of them? You can go on writing all the same.',
  'similar.support': '{count, plural, one {{said} supporter} other {{said} supporters}}',

  'place.legend': 'Place on the map',
  'place.hint': 'If you know it more closely than the parish.',
  'place.none': 'Without a place on the map',
  'place.point': 'One point',
  'place.outline': 'An area: a park, a path, a street',
  'place.point-how':
    'Press on the map. By keyboard: the arrows move the map, and the button marks its middle.',
  'place.outline-how':
    'Press on the map corner by corner. By keyboard: the arrows move the map, and the button marks its middle.',
  'place.loading': 'Bringing the map…',
  'place.map': 'Map for marking the place',
  'place.zoom-in': 'Zoom in',
  'place.zoom-out': 'Zoom out',
  'place.middle': 'Mark the middle of the map',
  'place.centre': 'Put it in the municipality’s centre',
  'place.undo': 'Take back the last corner',
  'place.clear': 'Take it off the map',
  'place.typed': 'Or write the coordinates',
  'place.typed-corner': 'Or write the coordinates of a corner',
  'place.typed-hint': 'For example, 56.5099 27.3331',
  'place.unread':
    'These do not look like coordinates in Latgale. Write two numbers, for example 56.5099 27.3331.',
  'place.nearest': 'Nearest town or village on the map: {town}, about {km} km.',
  'place.marked': 'Place marked: {where}',
  'place.corners':
    '{count, plural, one {# corner marked; at least three are needed.} other {# corners marked; at least three are needed.}}',

  'pictures.label': 'Pictures and documents',
  'pictures.hint':
    '{max, plural, one {Up to # file: JPEG, PNG, WebP or PDF, up to 10 MB.} other {Up to # files: JPEG, PNG, WebP or PDF, each up to 10 MB.}} We remove the place a photo was taken from the picture.',
  'pictures.choose': 'Choose files',
  'pictures.drop': 'or drop them here',
  'pictures.alt': 'What the picture shows',
  'pictures.alt-hint': 'For those who cannot see it. One sentence.',
  'pictures.alt-long':
    '{max, plural, one {# character is enough.} other {# characters are enough.}} Shorten it and we will save it.',
  'pictures.remove': 'Remove {name}',
  'pictures.sending': 'Sending {name}: {share}',
  'pictures.waiting': 'Waiting its turn…',
  'pictures.lost': 'The connection broke. We will send it as soon as it is back.',
  'pictures.retry': 'Send again',
  'pictures.sent': '{count, plural, one {# file attached} other {# files attached}}',
  'pictures.no-draft': 'First write a title; then there will be something to attach to.',
  'pictures.sign-in': 'You can add pictures and co-authors once you sign in',
  'pictures.sign-in-text': 'What you wrote will wait here.',

  'together.title': 'Write together',
  'together.text':
    'Invite someone by e-mail. If they agree, their name will stand with the idea and they can edit it.',
  'together.email': 'E-mail of a co-author',
  'together.invite': 'Invite',
  'together.invited': 'Invited',
  'together.accepted': 'Agreed',
  'together.declined': 'Declined',
  'together.withdraw': 'Withdraw',

  'save.device': 'Kept on this device',
  'save.saving': 'Saving…',
  'save.saved': 'Saved at {time}',
  'save.offline': 'No network: kept on this device',
  'save.retry': 'Try again',
  'save.signed-out': 'You are no longer signed in: kept on this device',
  'save.unkept': 'Kept only on this device. {why}',
  'save.conflict': 'There are two versions: choose which to go on with',

  'conflict.title': 'The idea was changed elsewhere meanwhile',
  'conflict.text':
    'Perhaps by a co-author, or by you on another device. Both texts are here; choose which to go on with.',
  'conflict.mine': 'On this device',
  'conflict.theirs': 'On the server',
  'conflict.keep-mine': 'Go on with this one',
  'conflict.take-theirs': 'Take the server’s text',
  'conflict.differs': 'What differs',
  'conflict.legend': 'Underlined is only on this device, struck through is only on the server.',

  'questions.title': 'What {who} asks',

  'again.saved': 'Begin another idea (this one stays with my ideas)',
  'again.new': 'Begin anew',
  'again.sure': 'Discard this text?',
  'again.sure-text': 'It is only on this device. If you begin anew, it will be gone.',
  'again.do': 'Discard and begin anew',
  'again.keep': 'Keep it',

  'look.gaps': 'Before you submit, this is still needed',
  'look.ready': 'Everything needed is here. Read it once more the way your neighbours will.',
  'look.preview': 'This is how the public page will look',
  'look.too-early': 'You will see the page once you have chosen a task, a field and a place.',
  'submit.send': 'Submit the idea',
  'submit.again': 'Submit again',
  'submit.sending': 'Submitting…',
  'submit.first-gaps':
    '{count, plural, one {# thing is still needed; it is named above.} other {# things are still needed; they are named above.}}',
  'submit.first-choose':
    'First choose which of the two versions to go on with. Then you can submit the idea.',
  'submit.unsaved':
    'The text could not be saved yet. Check the connection and try again; it will not be submitted twice.',
  'submit.answer': 'Your answer to the municipality',
  'submit.answer-hint':
    'If something needs explaining that does not belong in the idea. It is not shown publicly.',
  'submit.before':
    '{days, plural, one {The municipality ({who}) will look at the idea first. It promises an answer within # working day.} other {The municipality ({who}) will look at the idea first. It promises an answer within # working days.}}',
  'submit.after':
    '{days, plural, one {The idea will be public at once, and the municipality ({who}) will look at it within # working day.} other {The idea will be public at once, and the municipality ({who}) will look at it within # working days.}}',
  'submit.sign-in': 'Sign in and submit',
  'submit.sign-in-text': 'What you wrote stays here, and after signing in you go on from this very place.',
};
