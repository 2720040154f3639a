/** About what people say in discussions of ideas. */
export const discussion = {
  'comment.suspended':
    'A moderator has suspended your comments in this municipality until {back}. Why, and how to appeal, is on your page “Warnings”.',
  'report.suspended':
    'A moderator has suspended your reports in this municipality until {back}. Why, and how to appeal, is on your page “Warnings”.',
  'misuse.too-few': 'There are {count, number} decisions; the rule asks for {needed, number}. Wait.',
  'misuse.warn-first': 'A warning comes first; suspend where nothing changes after it.',
  'misuse.nothing-since': 'Nothing has happened since the warning. It has helped.',
  'misuse.suspended-already': 'Suspended already. Wait until it ends.',
  'measure.not-found': 'There is no such warning here. Open the list anew.',
  'comment.no-topic': 'This idea is not there any more, and neither is its discussion. Look at other ideas.',
  'comment.not-found':
    'This comment is not there any more. Reload the page to see the discussion as it is now.',
  'comment.gone': 'This comment was withdrawn or hidden. Write a new one.',
  'comment.closed': 'This discussion is closed. Ask your municipality instead.',
  'comment.edit-over':
    'A comment can be reworded for {minutes, number} minutes after it was written. Answer it, or withdraw it.',
  'comment.checked': 'The comment was checked as it stands. Answer it, or withdraw it.',
  'comment.own': 'Nobody supports their own comment. Support what others have said.',
  'comment.too-many-mentions': 'One comment can call upon {max, number} people at most. Take one out.',
  'comment.mention-unknown':
    'Somebody you call upon is not in this discussion. Take them out and choose from the list.',
  'comment.slow-down':
    'In the first days of an account {max, number} comments an hour are taken. Yours stays in the box: send it in {minutes, plural, one {# minute} other {# minutes}}.',
  'idea.merged':
    'This idea is part of idea {number, number} now. Open that one: the authors and supporters of this idea are there.',
  'merge.not-found': 'There is no such proposal. Reload the page.',
  'merge.not-yours': 'Ideas are merged by their authors. If they are alike, say so in the discussion.',
  'merge.no-such-idea':
    'There is no idea of this number. Check the number in the address of the idea’s page.',
  'merge.itself': 'That is the same idea. Choose another.',
  'merge.closed':
    'This idea is being checked or voted on, and joins no other any more. Let the other idea join this one.',
  'merge.into-closed': 'The other idea gathers no support any more. Choose one that still does.',
  'merge.elsewhere': 'The other idea is in another municipality. Choose an idea in the same one.',
  'merge.other-rule':
    'Other people may support the other idea, so the support cannot be carried over. Choose an idea of the same call.',
  'merge.already': 'One proposal waits for an answer already. Take it back if you want to join another idea.',
  'merge.decided': 'This proposal was decided or taken back already. Reload the page.',
  'suggestion.not-found': 'There is no such suggestion. Reload the page.',
  'suggestion.closed':
    'The text of this idea does not change any more: it is being checked or voted on. Say what you think in the discussion.',
  'suggestion.own-idea': 'This is your idea. Invite co-authors, or take up what others suggest.',
  'suggestion.too-many':
    '{max, number} suggestions wait for the authors already. Wait until they answer one.',
  'suggestion.outdated':
    'Somebody has changed this part of the text meanwhile. Reload the page, read the new text and suggest anew.',
  'suggestion.same': 'Nothing is changed in the text. Change what you would say differently, and send it.',
  'suggestion.already':
    'One suggestion of yours waits for an answer already. Take it back if you want to suggest something else.',
  'suggestion.decided': 'This suggestion was decided or taken back already. Reload the page.',
  'suggestion.not-yours': 'The idea’s authors decide on suggestions. Your own you can take back.',
  'suggestion.own': 'Nobody accepts their own suggestion. Leave it to another author.',
  'pool.nobody': 'Whoever takes part gives at least one moderator. Mark somebody.',
  'pool.not-a-moderator': 'Somebody you marked is no moderator here any more. Load the page again.',
  'pool.in-another': 'Somebody you marked is on duty for another municipality already. Unmark them.',
  'duty.not-in-pool': 'You are not in the pool. An administrator of your municipality can change that.',
  'duty.days-wrong':
    'The last day comes after the first, is not over, and lies within a year. Mend the days.',
  'duty.away-already': 'You have said so of some of these days already. Take that back, or choose others.',
  'swap.not-found': 'There is no such request to swap. Reload the page.',
  'swap.not-open': 'This request was answered or taken back already, or the week has begun. Reload the page.',
  'swap.asked-already':
    'A colleague thinks about this week already. Take that request back if you want to ask somebody else.',
  'swap.colleague-not-in-pool': 'This colleague is in the pool no more. Choose another.',
  'swap.not-on-duty': 'This week is no longer the asker’s. Reload the page and see who is on duty when.',
  'swap.colleague-not-on-duty':
    'The week asked for in return is no longer your colleague’s. Choose another, or ask to be stood in for.',
  'swap.week-begun':
    'The week has begun, and is not swapped any more. If you cannot, say so below among the days.',
  'swap.double': 'One of you would be on duty twice in that week. Choose another week or colleague.',
  'swap.same-municipality':
    'Two of one municipality would be on duty in that week. Choose another week or colleague.',
  'swap.away': 'You have said that you cannot in that week. Take that back, or choose another week.',
  'report.nothing-there': 'What you report is not there any more. Reload the page.',
  'report.not-found': 'There is no report with this code. Check the code: it has 16 characters.',
  'report.own': 'Nobody reports their own comment. If it has to go, withdraw it.',
  'report.already': 'You have reported this already. Read what became of it by the code of your report.',
  'report.too-many':
    '{max, number} reports of yours wait already. Wait until the municipality has answered one.',
} as const;
