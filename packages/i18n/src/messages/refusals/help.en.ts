/** Why nobody is asked to help, or an answer is not taken. */
export const help = {
  'help.unknown':
    'This link is not valid any more. Open the newest mail, or sign in to see whether you are asked anything.',
  'help.answered': 'You said yes already. If you cannot come after all, give the place up among your shifts.',
  'help.full': 'All places were taken meanwhile. You can wait in the list, should somebody give a place up.',
  'help.not-needed':
    'This shift has no free places, so nobody needs to be asked. If you need more people, add places.',
  'help.too-late':
    'It is so late that nobody could get there in time. Whoever comes without a place can be let in on the roster.',
  'help.no-municipality': 'There is no such municipality here. Choose from the list.',
  'help.no-kind': 'You may be asked for this kind of work again already. Reload the page.',
} as const;
