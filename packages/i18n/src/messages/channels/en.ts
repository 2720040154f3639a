import type { Messages } from '../../areas.js';

export const en: Messages<'channels'> = {
  'mails.loading': 'Looking up what you chose…',
  'mails.reminders': 'Reminders of my shifts',
  'mails.reminders-hint': 'In the evening before, and two hours before the start.',
  'mails.help': 'When a shift lacks helpers',
  'mails.help-hint': 'Only if you said that you may be asked.',
  'mails.ideas': 'What becomes of my ideas',
  'mails.ideas-hint': 'Published, supported by enough people, found feasible.',
  'mails.discussion': 'What is said and done about my ideas',
  'mails.digest': 'News gathered in one mail',
  'mails.votes': 'Votes in which I may vote',
  'mails.votes-hint': 'When they begin, end soon and have a result.',
  'mails.always-shifts':
    'Changes of your shifts and messages of their organisers: else you would come in vain, or be awaited in vain.',
  'mails.always-answers':
    'What has to be answered or can be appealed in time: an offered place, an idea that is returned or refused.',
  'mails.always-account': 'Codes to sign in and what concerns your account: they protect you.',
  'mails.title': 'How you are told',
  'mails.lead':
    'Choose for each thing when you see it in Talka and when it comes by mail. What you have read, Talka remembers on all your devices.',
  'mails.discussion-hint': 'Who supports them, comments on them, answers you or calls upon you.',
  'mails.site': 'In Talka',
  'mails.mail': 'By mail',
  'mails.push': 'In the browser',
  'push.title': 'Notices in this browser',
  'push.text':
    'Talka tells you even while the page is closed: only what stands among your notices. Nobody but you can read it, and the push service of your browser knows only that something came. Signing out switches it off.',
  'push.on': 'Switch on in this browser',
  'push.off': 'Switch off in this browser',
  'push.is-on': 'On: this browser tells you.',
  'push.news': '{count, plural, one {# piece of news} other {# pieces of news}} in Talka',
  'push.more': 'and {count, plural, one {# more} other {# more}}',
  'push.is-off': 'Off.',
  'push.blocked':
    'Your browser does not let Talka tell you. Allow notifications for this site in the browser’s settings (the icon by the address), and press again.',
  'push.cannot': 'This browser cannot do that. On an iPhone or iPad add Talka to the home screen first.',
  'push.unreached': 'The browser did not reach its push service. Try again later.',
  'push.others': 'Your other browsers',
  'push.remove': 'Switch off: {when}',
  'push.since': 'On since {when}',
  'pace.now': 'at once',
  'pace.daily': 'once a day',
  'pace.weekly': 'once a week',
  'pace.never': 'never',
  'pace.hint':
    '“Once a day” is at eight in the morning, “once a week” is on Monday at eight: everything in one mail or one quiet notification, and nothing when there is nothing new.',
  'quiet.title': 'Quiet hours',
  'quiet.want': 'Do not disturb me at night',
  'quiet.hint':
    'In these hours we show nothing new and send no mails or notifications that can wait. By the clocks of Riga.',
  'quiet.from': 'From',
  'quiet.until': 'Until',
  'quiet.same': 'The beginning and the end have to differ.',
  'quiet.not':
    'Reminders of shifts, questions for help and what is always sent come in quiet hours, too: later they would be of no use.',
  'mails.news': 'News of municipalities by mail',
  'mails.save': 'Save',
  'mails.saved': 'Saved. This is how you are told from now on.',
  'mails.always': 'What is always told, at once',
  'mails.always-law':
    'These cannot be switched off: a decision that you may appeal and a code to sign in are owed to you by law, and for your safety.',
  'turn-off.title': 'No more of these mails?',
  'turn-off.title-done': 'The mails are turned off',
  'turn-off.text':
    'These are mails of this kind: {group}. You will still see it on the site, under “Notices”.',
  'turn-off.do': 'Send no more',
  'turn-off.undo': 'Send them after all',
  'turn-off.done': 'Mails of this kind are not sent any more: {group}',
  'turn-off.no-link': 'This link is not valid',
  'turn-off.no-link-text': 'Sign in and choose under your account what is sent to you.',
  'turn-off.all': 'All my mails',
};
