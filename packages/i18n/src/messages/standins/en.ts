import type { Messages } from '../../areas.js';

export const en: Messages<'standins'> = {
  'standin.ask': 'Find somebody to come instead',
  'standin.again': 'Looking',
  'standin.title': 'Who comes instead of you?',
  'standin.text':
    'This makes a link. Send it to whom you like: the first who says yes gets your place. Until then it is yours, and you are expected.',
  'standin.in-return': 'What you would like for it',
  'standin.nothing': 'Nothing, I give the place away',
  'standin.swap': 'A place in another shift: {role}, {when}',
  'standin.make': 'Make a link',
  'standin.make-again': 'Make a new link',
  'standin.looking':
    'You are looking for somebody to come instead. The link is valid until somebody says yes or the shift begins.',
  'standin.looking-swap':
    'You are looking for somebody to change with. The link is valid until somebody says yes or the shift begins.',
  'standin.once': 'You see the link only now. If you lose it, make a new one; the old one is not valid then.',
  'standin.link': 'The link to send',
  'standin.copy': 'Copy the link',
  'standin.copied': 'Link copied',
  'standin.share': 'Send',
  'standin.come': 'I will come after all',
  'standin.comes': 'Good, you are expected: {role}, {when}. The link is not valid any more.',
  'standin.close': 'Close',

  'standin.page': 'A place that is offered to you',
  'standin.lead': '{name} cannot come, and offers you their place.',
  'standin.lead-swap': '{name} offers to change: you get their place, and they get yours.',
  'standin.get': 'You get',
  'standin.give': 'You give',
  'standin.loading': 'Fetching the shift…',
  'standin.none': 'This link is not valid any more',
  'standin.none-text':
    'Perhaps somebody was quicker, or the place is not given away any more. See where help is still wanted.',
  'standin.shifts': 'Find a shift',
  'standin.own': 'This is your own place',
  'standin.own-text': 'Send the link to whoever could come instead of you.',
  'standin.take': 'Yes, I will come',
  'standin.change': 'Yes, let us change',
  'standin.taken': 'You have a place: {role}, {when}.',
  'standin.taken-text': 'Meet there: {place}. {name} knows already.',
  'standin.see-own': 'See my shifts',
};
