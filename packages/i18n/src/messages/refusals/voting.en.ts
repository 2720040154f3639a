/** Why something about a vote is refused. */
export const voting = {
  'vote.not-found': 'There is no such vote. Go back to the list.',
  'vote.pack-unknown': 'We do not know these rules. Choose some from the list.',
  'vote.changed': 'The vote has been changed meanwhile. Reload the page and look again.',
  'vote.not-draft':
    'An announced vote is not changed any more. Two people together can extend or suspend it.',
  'vote.not-open': 'Voting has not begun yet. Come back when it is open.',
  'vote.suspended': 'Voting is suspended. Why and for how long stands on the vote’s page.',
  'vote.over': 'Voting is over. The result will stand on its page.',
  'vote.not-secret': 'This vote is open and takes no sealed ballots. Vote on its page.',
  'vote.not-open-ballots': 'This vote is secret. Vote in the booth.',
  'vote.not-public-yet': 'There is no result yet. It will be here when the vote is counted.',
  'vote.no-paper': 'This vote has no paper ballots. Help the voter at the computer.',
  'vote.dates-wrong': 'A vote must end after it begins, and in the future. Check the dates.',
  'vote.no-pots': 'There is no pot to vote on. Add at least one.',
  'vote.no-projects': 'There is no project to vote on. Add at least one.',
  'vote.pot-without-projects': 'The pot “{pot}” has no project. Add one, or take the pot out.',
  'vote.pot-unknown': 'The project “{project}” is in a pot that does not exist. Choose its pot.',
  'vote.pots-for-residents':
    'A pot of an area is for its residents, and others vote too. Choose one pot, or let only residents of this municipality vote.',
  'vote.area-elsewhere': 'The pot “{pot}” is for an area of another municipality. Choose one of yours.',
  'vote.area-twice': 'A place of the pot “{pot}” is in another pot too. Leave it in one.',
  'vote.idea-not-feasible':
    'The idea behind “{project}” was not found feasible, or is not of this municipality. Take it out, or have it evaluated first.',
  'vote.project-without-cost': 'The project “{project}” has no amount. Enter what it costs.',
  'vote.project-over-cap':
    'The project “{project}” costs more than one project may. Lower it or change the limit.',
  'vote.project-over-pot':
    'The project “{project}” costs more than its pot holds. Lower it or raise the pot.',
  'vote.limits-wrong': 'The ballot’s limits cannot be met. Check the least and the most.',
  'process.dates-wrong': 'The time for ideas or support needs a beginning and a later end. Check the dates.',
  'process.submission-too-short':
    'Ideas must be taken for at least {days, plural, one {# day} other {# days}}: the law asks for it. Begin sooner or end later.',
  'process.support-without-ideas':
    'There is nothing to support if no ideas are taken. Say when ideas are taken, or leave support out.',
  'process.support-too-early': 'Support cannot begin before ideas are taken. Begin it with them or later.',
  'process.area-elsewhere':
    'A parish or town that was chosen belongs to another municipality. Choose from those of yours.',
  'process.running':
    'Ideas are being taken: only an end can be put off now, by two people. Leave this part as it was.',
  'process.after-voting': 'Ideas and support must end before voting begins. Check the dates.',
  'vote.lot-without-log':
    'A lot between equals is only for secret votes: their log promises it. Choose a secret vote, or another order of ties.',
  'vote.trustees-wrong': 'There must be {of} trustees, of whom {needed} open together. Complete the list.',
  'vote.shares-missing': 'The key has not been shared out yet. Hold the key ceremony first.',
  'vote.opening-missing':
    'The ballots have not been opened yet. First the trustees open them and bring what came out.',
  'vote.not-handed-over':
    'The box has not been handed to the trustees yet. Two people do that together first.',
  'vote.opening-checking': 'The result is still being checked. Wait until it is, and propose it again.',
  'vote.opening-refused':
    'What was handed in did not pass its check. The opening page says what is wrong; hand it in anew.',
  'opening.of-another-vote':
    'What was brought is of another vote, or of another box. Bring this vote’s opening.',
  'opening.not-checkable':
    'The check broke off on this file several times in a row. Open the box anew and bring the result again.',
  'opening.already-checked':
    'A result of this vote is checked already, and stays. If it is not right, do not publish it: two people set it aside.',
  'opening.check-failed': 'The check “{check}” failed. Open the box anew and bring it again.',
  'act.not-found': 'This proposal is no longer there: withdrawn, or carried out. Reload the page.',
  'act.second-person-needed': 'Somebody else than who proposed it confirms. Ask a colleague.',
  'act.one-waiting': 'One proposal already waits for a second person. Confirm or withdraw it first.',
  'act.reason-missing': 'Residents will want to know why. Explain in a sentence at least.',
  'act.paper-waiting':
    'Batches of paper ballots that wait for the second clerk or for agreement: {count}. After handing over they would not be counted. Finish them or take them back first.',
  'act.time-wrong': 'The new end must be later than the present one, and in the future. Choose another time.',
  'help-line.empty':
    'This line can be neither called nor written to. Give a telephone number or an e-mail address.',
  'incident.vote-not-announced': 'Nobody sees this vote yet. Mend it before you announce it.',
  'incident.words-missing': 'People learn nothing from this. Say it in one sentence at least.',
  'incident.since-wrong': 'An incident cannot begin in the future. Check day and time.',
  'incident.not-found': 'There is no such incident here. Reload the page.',
  'token.residence-not-proved':
    'It is not known yet who you are and where you live. Prove it at a customer desk or, where your account offers it, with eID.',
  'token.no-pot': 'Your area has no pot in this vote. See what is voted on elsewhere.',
  'token.already-issued':
    'Your voting token was already issued on another device. Vote or change your vote there, or load your voting card.',
  'token.voted-at-desk': 'You have voted at a desk already, on paper. It cannot be done twice.',
  'cast.cookie':
    'A ballot must be sent without signs of who you are, so that nobody can link it to you. Reload the page and try again.',
  'cast.stale': 'A newer ballot of yours is in the box already. Reload the page to see it.',
  'cast.copied': 'This very sealed ballot is in the box already. Seal yours anew.',
  'eligibility.lives-outside':
    'This is for residents of the partnership’s municipalities. If you live in one of them, prove your residence there.',
  'eligibility.other-area':
    'This is for those who live in certain parishes or towns, and yours is another. Look under the rules which they are.',
  'eligibility.citizens-only':
    'This is for citizens of Latvia. If you are one, show your passport at a customer desk: eID does not say so.',
} as const;
