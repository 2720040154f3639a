/** About what people say in discussions of ideas. */
export const discussion = {
  'comment.no-topic': 'This idea is not there any more, and neither is its discussion. Look at other ideas.',
  'comment.not-found':
    'This comment is not there any more. Reload the page to see the discussion as it is now.',
  'comment.gone': 'This comment was withdrawn or hidden. Write a new one.',
  'comment.closed': 'This discussion is closed. Ask your municipality instead.',
  'comment.edit-over':
    'A comment can be reworded for {minutes, number} minutes after it was written. Answer it, or withdraw it.',
  'comment.own': 'Nobody supports their own comment. Support what others have said.',
  'comment.too-many-mentions': 'One comment can call upon {max, number} people at most. Take one out.',
  'comment.mention-unknown':
    'Somebody you call upon is not in this discussion. Take them out and choose from the list.',
  'comment.slow-down':
    'In the first days of an account {max, number} comments an hour are taken. Yours stays in the box: send it in {minutes, plural, one {# minute} other {# minutes}}.',
  'report.nothing-there': 'What you report is not there any more. Reload the page.',
  'report.not-found': 'There is no report with this code. Check the code: it has 16 characters.',
  'report.own': 'Nobody reports their own comment. If it has to go, withdraw it.',
  'report.already': 'You have reported this already. Read what became of it by the code of your report.',
  'report.too-many':
    '{max, number} reports of yours wait already. Wait until the municipality has answered one.',
} as const;
