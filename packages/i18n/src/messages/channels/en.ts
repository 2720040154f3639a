import type { Messages } from '../../areas.js';

export const en: Messages<'channels'> = {
  'mails.title': 'What is sent by mail',
  'mails.lead':
    'Everything that happens stands on the site, too, under “Notices”. Choose what is sent by mail as well.',
  'mails.loading': 'Looking up what you chose…',
  'mails.choose': 'Send by mail as well',
  'mails.reminders': 'Reminders of my shifts',
  'mails.reminders-hint': 'In the evening before, and two hours before the start.',
  'mails.help': 'When a shift lacks helpers',
  'mails.help-hint': 'Only if you said that you may be asked.',
  'mails.ideas': 'What becomes of my ideas',
  'mails.ideas-hint': 'Published, supported by enough people, found feasible.',
  'mails.discussion': 'What is said and done about my ideas',
  'mails.discussion-hint':
    'Who supports them, comments on them, answers you or calls upon you: once a day in one mail.',
  'mails.digest': 'News gathered in one mail',
  'mails.votes': 'Votes in which I may vote',
  'mails.votes-hint': 'When they begin, end soon and have a result.',
  'mails.always': 'What is always sent',
  'mails.always-shifts':
    'Changes of your shifts and messages of their organisers: else you would come in vain, or be awaited in vain.',
  'mails.always-answers':
    'What has to be answered or can be appealed in time: an offered place, an idea that is returned or refused.',
  'mails.always-account': 'Codes to sign in and what concerns your account: they protect you.',
  'mails.on': 'Sent by mail from now on: {group}',
  'mails.off': 'Not sent by mail any more: {group}',
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
