import type { lv } from './lv.js';

/** The result of a vote: who won, why, and how to count it oneself. */
export const en: Record<keyof typeof lv, string> = {
  'result.title': 'Result: {name}',
  'result.crumbs': 'Where you are',
  'result.votes': 'Votes',
  'result.loading': 'Loading the result',
  'result.lead':
    '{winners, plural, one {# project} other {# projects}} of {projects, number} won. {spent} of {budget} is spent.',
  'result.lead-none': 'None of {projects, number} projects won. The money, {budget}, stays in the pot.',
  'result.to-recount': 'Count it yourself',
  'result.to-lab': 'What other rules would have given',
  'result.to-vote': 'About the vote',
  'result.published': 'Published {when}',
  'result.state-complaints': 'Open to complaints',
  'result.state-final': 'Final',

  'result.soon': 'There is no result yet',
  'result.soon-lead':
    'Here will be: who won and why, how many voted, and all ballots without names, so that anyone can count again. Until it is published nobody knows who is ahead, and neither do we.',
  'result.soon-coming': 'Voting begins {from} and ends {until}. Then the keyholders open the box.',
  'result.soon-open': 'Voting ends {until}. Then the keyholders open the box.',
  'result.soon-suspended': 'Voting is suspended. The result will come when it has gone on and ended.',
  'result.soon-over': 'Voting ended {until}. It is being closed, and the keyholders will open the box.',
  'result.soon-closed': 'Voting ended {until}. Now the keyholders open the box.',
  'result.soon-opened':
    'Voting ended {until}. The box is being opened, and two people check what was in it before it is published.',
  'result.soon-annulled': 'This vote is annulled. There will be no result, and the ballots are not opened.',
  'result.gone': 'There is no such vote here',
  'result.gone-text': 'Perhaps the address is not whole, or the vote has not been announced yet.',

  'result.pot-lead':
    '{winners, plural, one {# project} other {# projects}} of {projects, number} won. {spent} of {budget} is spent, {left} is left.',
  'result.pot-none': 'No project won. The pot holds {budget}.',
  'result.pot-counted': '{count, plural, one {# ballot was counted.} other {# ballots were counted.}}',
  'result.pot-counted-few': 'Fewer than {least, number} ballots were counted.',
  'result.pot-counted-hidden':
    'How many ballots were counted is not shown: one too small could be worked out from it.',
  'result.winners': 'Won',
  'result.others': 'Did not win',
  'result.yours': 'You chose it',
  'result.reasoning': 'Counting why it came out so',
  'result.unreasoned':
    'The reasons could not be counted here. The outcome stands; download the ballots and count them with the program.',
  'result.reasons-elsewhere':
    'Why each won or did not is reckoned by a script on this page; without it the program on the command line tells.',
  'result.few':
    'Fewer than {least, number} ballots were counted in this pot. Only the outcome is published: from so few ballots one could guess how somebody voted. So this pot can be counted again only by the auditor, who has the ballots.',

  'result.score-votes': '{n, plural, one {# vote} other {# votes}}',
  'result.score-points': '{n, plural, one {# point} other {# points}}',
  'result.score-rankPoints': '{n, plural, one {# ranking point} other {# ranking points}}',
  'result.quoted': '“{name}”',
  'result.about': 'about {amount}',

  'said.won': 'It won, with {score}.',
  'said.lost': 'It did not win, with {score}.',
  'said.funded': 'When its turn came there was {left} in the pot, and the project costs {cost}.',
  'said.too-dear':
    'When its turn came there was {left} left in the pot, but the project costs {cost}: {missing} was missing.',
  'said.not-reached':
    'The count ended before its turn: for a project with more votes there was not enough money.',
  'said.below-threshold': 'The rules do not fund a project with so little support, even if there is money.',
  'said.no-support': 'Nobody voted for it.',
  'said.over-budget':
    'The project costs {cost}, more than the whole pot ({budget}). No number of votes could change that.',
  'said.withdrawn': 'The project was withdrawn when the ballots were ready.',
  'said.not-eligible':
    'The rules let a project that costs {cost} be bought only if a larger part of the voters want it.',
  'said.free': 'It costs nothing, and somebody wants it.',
  'said.bought-all': 'It was bought in round {round}: all who wanted it paid {price} each from their share.',
  'said.bought-all-points':
    'It was bought in round {round}: all who wanted it paid {price} for each point from their share.',
  'said.bought':
    'It was bought in round {round}: {full, number} paid {price} each from their share{part, plural, =0 {} other {, # paid what they had left}}{none, plural, =0 {} other {, # had nothing left}}.',
  'said.bought-points':
    'It was bought in round {round}: {full, number} paid {price} for each point from their share{part, plural, =0 {} other {, # paid what they had left}}{none, plural, =0 {} other {, # had nothing left}}.',
  'said.completed':
    'The shares did not buy it, but there was still {left} in the pot. The remainder went to what has more votes and fits.',
  'said.not-affordable':
    'In the end those who wanted it had {left} left together, but the project costs {cost}: {missing} was missing.',
  'said.spent-elsewhere': 'They had paid most for “{name}”: {paid}.',
  'said.remainder-too-small':
    'When everything was bought, {left} was left in the pot: not enough for this one.',
  'said.enough': 'Another {score} for it would have been enough, had the others voted as they did.',
  'said.enough-voters':
    '{n, plural, one {# more voter who wants only this one} other {# more voters who want only this one}} would certainly have been enough; perhaps fewer.',
  'said.never': 'Votes alone could not have changed that.',

  'pot.picture': 'How the pot was spent',
  'pot.picture-label': '{budget}: {spent} spent, {left} left',
  'pot.slider': 'Step',
  'pot.step': '{step, number} of {steps, number}: {name}, {cost}. {left} stays in the pot.',
  'pot.step-start': 'The beginning: {left} in the pot.',
  'pot.before': 'Back',
  'pot.next': 'Next',
  'pot.table': 'The same as a table',
  'pot.table-caption': 'Projects in the order in which they were paid',
  'pot.col-step': 'Step',
  'pot.col-project': 'Project',
  'pot.col-cost': 'Costs',
  'pot.col-left': 'Left in the pot',
  'pot.left': 'Left in the pot',

  'payers.label':
    'Of {all, number} who wanted it, {full, number} paid their full part, {part, number} what they had left, {none, number} nothing.',
  'payers.full': 'Paid their full share',
  'payers.part': 'Paid what was left',
  'payers.none': 'Paid nothing',
  'payers.effective': 'Effective support: {effective} of {score}.',
  'payers.effective-note':
    'Who has spent the share on other things counts for less in the effective support.',
  'payers.near-label': 'At the nearest moment those who wanted it could pay {percent} of its price.',
  'payers.details': 'Who paid for it',
  'payers.where': 'Where their money went',
  'payers.caption': 'What those who wanted this project paid for',
  'payers.col-project': 'For what',
  'payers.col-paid': 'Paid together',
  'payers.col-voters': 'Voters',
  'payers.nothing': 'They have paid for nothing.',

  'how.title': 'How it was counted',
  'how.greedy':
    'Projects were taken in order: the one with more votes first. What the money was enough for won; what it was not enough for was passed over.',
  'how.greedy-stop':
    'Projects were taken in order: the one with more votes first. The count stopped at the first for which there was not enough money.',
  'how.greedy-cost':
    'Projects were taken in order: the one with more votes for each euro first. What the money was enough for won.',
  'how.knapsack':
    'Each voter spent the whole pot by themselves. Then projects were taken in order: the one with more votes first.',
  'how.mes':
    'The pot was shared in equal parts among all who voted. A project wins if those who want it can pay for it together from their shares. First comes the one that costs each of them least for what it gives.',
  'how.share': 'Each voter’s share was {share}.',
  'how.add1':
    'So that no money stayed idle, the share was raised step by step, counting anew each time ({steps, plural, one {# time} other {# times}}), as long as the pot was enough for everything bought.',
  'how.completion': 'With what was left more was bought: the one with more votes first.',
  'how.completion-cost': 'With what was left more was bought: the one with more votes for each euro first.',
  'how.voters':
    'In the end {empty, number} voters had spent their share to the last cent, {untouched, number} had spent nothing of it.',
  'how.compared-shares':
    'It was compared with the usual count: {shares, number} voters got more by shares, {greedy, number} by the usual count. The shares stand.',
  'how.compared-greedy':
    'It was compared with the usual count: {shares, number} voters got more by shares, {greedy, number} by the usual count. So the usual one stands.',

  'ties.title': 'Ties, and how they were broken',
  'ties.none': 'No deciding project had an equal.',
  'ties.line': '{names} were equal. The order: {order}.',
  'ties.next': '{name} ({why})',
  'ties.minCost': 'costs less than the next',
  'ties.maxCost': 'costs more than the next',
  'ties.maxScore': 'has more votes than the next',
  'ties.minScore': 'has fewer votes than the next',
  'ties.id': 'its number on the ballot comes before the next',
  'ties.drawn': 'the lot put it before the next',

  'turnout.title': 'How many voted',
  'turnout.lead': 'Numbers that have to add up.',
  'turnout.roll': 'On the roll',
  'turnout.roll-note': 'people who were given a ballot, or voted at a desk',
  'turnout.issued': 'Of them online',
  'turnout.issued-note': 'took an electronic ballot',
  'turnout.envelopes': 'Envelopes in the box',
  'turnout.envelopes-note': 'anyone may change theirs, the last one counts',
  'turnout.paper': 'Paper ballots',
  'turnout.spoilt': 'Spoilt',
  'turnout.counted': 'Counted',
  'turnout.sum':
    '{envelopes, plural, one {# envelope} other {# envelopes}} + {paper, number} on paper − {spoilt, number} spoilt = {counted, number} counted',
  'turnout.sum-wrong': 'These numbers do not add up. Tell us while complaints are open.',
  'turnout.unused':
    '{n, plural, one {# ballot was taken and not cast} other {# ballots were taken and not cast}}.',
  'turnout.spoilt-title': 'Why ballots were spoilt',
  'turnout.spoilt-none': 'No ballot was spoilt.',
  'turnout.spoilt-line': '{n, number} × {reason}',
  'turnout.spoilt-line-paper': '{n, number} × on paper: {reason}',
  'turnout.by-place': 'By place',
  'turnout.by-place-note': 'Where those who took part lived when the vote closed.',
  'turnout.place': 'Place',
  'turnout.voters': 'Took part',
  'turnout.place-none': 'Elsewhere, or not known any more',
  'turnout.place-hidden-note':
    'Where fewer than {least, number} took part, the number is not shown; where it could be worked out, the next one is not shown either.',
  'turnout.by-style': 'By group of voters',
  'turnout.by-style-note': 'A group is those who may vote on the same pots.',
  'turnout.style': 'Group',
  'turnout.style-all': 'All pots',
  'turnout.in-box': 'In the box',
  'turnout.hidden': 'fewer than {least, number}',
  'turnout.hidden-too': 'not shown',
  'turnout.hidden-note':
    'Where there are fewer than {least, number}, the number is not shown here; where it could be worked out, the next one is not shown either. The numbers needed to check are in the file of the vote.',
  'turnout.open': 'The vote was open: there was no roll and no box. {counted, number} ballots were counted.',

  'result.delivered-by': 'The winners are carried out by {day}.',
  'complaints.title': 'Complaints',
  'complaints.write': 'Write to:',
  'complaints.until-short': 'You can complain until {until}.',
  'complaints.then': 'The result is final when that time has passed and no complaint has changed it.',
  'complaints.final': 'The time for complaints ended {until}. The result is final.',

  'recount.title': 'Count it yourself',
  'recount.lead':
    'Your device counts all published ballots anew and checks every signature. Nothing is sent anywhere.',
  'recount.lead-open': 'Your device counts all published ballots anew. Nothing is sent anywhere.',
  'recount.press': 'Count on this device',
  'recount.again': 'Count again',
  'recount.counting': 'Counting and checking',
  'recount.file': 'Check a file from your device',
  'recount.file-hint': 'A vote’s file (.json) that you downloaded here or got from somebody.',
  'recount.of-page': 'Checked: what this page shows.',
  'recount.of-file': 'Checked: the file “{name}”.',
  'recount.equal': 'It is the same',
  'recount.equal-text': 'All {count, number} checks passed, and what was counted here is what was published.',
  'recount.differs': 'It is not the same',
  'recount.differs-text':
    '{failed, plural, one {# check failed} other {# checks failed}} of {count, number}:',
  'recount.refused': 'This file cannot be checked',
  'recount.refused-json': 'It is not the text of a vote’s file: it is another file, or damaged.',
  'recount.refused-large':
    'The file is larger than {size}. Count one as large with the program on the command line.',
  'recount.refused-place': 'Something in the file is not as it should be (place: {place}).',
  'recount.broken':
    'The recount failed: the browser stopped it. Try again, or count with the program on the command line.',
  'recount.list': 'Checks',
  'recount.show-list': 'All checks, one by one',
  'recount.passed': 'Passed:',
  'recount.failed': 'Failed:',
  'recount.hash': 'Fingerprint of the rules (SHA-256)',
  'recount.hash-note': 'Compare it with the one published before voting began.',
  'recount.bytes': 'Fingerprint of the file (SHA-256)',
  'recount.bytes-note': 'Whoever has the same has exactly this file.',
  'recount.open':
    'The vote was open: there was no box and nothing was signed, so only the counting is checked.',
  'recount.sees-not':
    'What this check cannot see: whether the keyholders swapped a ballot when they opened the box, and whether everyone on the roll is real. The first each voter sees by their receipt, the second can be asked of the auditor.',

  'check.configuration-first': 'The log begins with the rules of this vote.',
  'check-failed.configuration-first':
    'The log does not begin with these rules: either the rules or the log have been changed.',
  'check.heads-signed': 'All signatures of the log are real ({found, number}).',
  'check-failed.heads-signed': '{found, number} of {expected, number} signatures of the log are real.',
  'check.heads-consistent': 'The log only grew: nothing earlier was changed or taken out.',
  'check-failed.heads-consistent':
    'The log is not the one that was signed: something was changed, taken out or added.',
  'check.leaves-distinct': 'No envelope is in the log twice.',
  'check-failed.leaves-distinct':
    'An envelope is in the log twice: {found, number} of {expected, number} differ.',
  'check.superseded-in-log': 'All replaced envelopes are in the log ({found, number}).',
  'check-failed.superseded-in-log':
    '{found, number} of {expected, number} envelopes said to be replaced are in the log.',
  'check.leaves-add-up': 'The log has as many envelopes as were counted ({found, number}).',
  'check-failed.leaves-add-up': 'The log has {found, number} envelopes, but the sums say {expected, number}.',
  'check.sums-of-every-style': 'There are sums for every group of voters.',
  'check-failed.sums-of-every-style':
    'There are {found, number} sums for {expected, number} groups of voters, or for others.',
  'check.sums-add-up': 'In “{of}” what came in less what was spoilt is what was counted ({found, number}).',
  'check-failed.sums-add-up':
    'In “{of}” {found, number} are said to be counted, but it comes to {expected, number}, or there are more ballots than voters.',
  'check.spoilt-listed': 'In “{of}” every spoilt ballot is named with its reason ({found, number}).',
  'check-failed.spoilt-listed':
    'In “{of}” {found, number} spoilt ballots are named, but {expected, number} are said.',
  'check.every-pot': 'There is an outcome for every pot.',
  'check-failed.every-pot': 'There are {found, number} outcomes for {expected, number} pots, or for others.',
  'check.lot-promised': 'The lot is the one promised before voting.',
  'check-failed.lot-promised': 'The lot is not the one promised before voting.',
  'check.ballots-published': 'In “{of}” all ballots are published ({found, number}).',
  'check-failed.ballots-published':
    'In “{of}” {found, number} ballots can be read, but {expected, number} were counted.',
  'check.ballots-withheld': 'In “{of}” there are too few ballots, and they are not published.',
  'check-failed.ballots-withheld':
    'In “{of}” there are too few ballots, and they are published all the same.',
  'check.withheld-brought': 'The auditor has the ballots of “{of}” ({found, number}).',
  'check-failed.withheld-brought':
    'Of the ballots for the auditor {found, number} can be read, and {expected, number} should be there.',
  'check.ballots-counted': 'In “{of}” there are as many ballots as the sums say ({found, number}).',
  'check-failed.ballots-counted':
    'In “{of}” there are {found, number} ballots, but the sums say {expected, number}.',
  'check.ballots-valid': 'In “{of}” all ballots are valid ({found, number}).',
  'check-failed.ballots-valid': 'In “{of}” {found, number} of {expected, number} ballots are valid.',
  'check.trackers': 'In “{of}” every ballot has its tracker ({found, number}).',
  'check-failed.trackers':
    'In “{of}” there are {found, number} trackers for {expected, number} ballots, or there should be none.',
  'check.file-as-configured': 'Projects, prices and money of “{of}” are those of the rules.',
  'check-failed.file-as-configured':
    'The ballot file of “{of}” differs from the rules: projects, prices, money or winners are others.',
  'check.recount': '“{of}” was counted again: the same win ({found, number}).',
  'check-failed.recount': '“{of}” was counted again: the outcome is not the one in the file.',
  'check.configuration-announced': 'The rules are those published before voting.',
  'check-failed.configuration-announced':
    'The rules are not those published before voting: this is another vote’s file, or it was changed.',
  'check.same-as-published': 'The file’s outcome of “{of}” is the one on this page.',
  'check-failed.same-as-published': 'The file’s outcome of “{of}” is not the one on this page.',
  'check.counted-as-published':
    '“{of}” was counted again from its ballots: the outcome is the one on this page.',
  'check-failed.counted-as-published':
    '“{of}” was counted again from its ballots: the outcome is not the one on this page.',

  'files.title': 'Download',
  'files.bundle': 'The whole vote (.json)',
  'files.bundle-note': 'Rules, log, sums, ballots and outcome: all that is needed to check it.',
  'files.pot': 'Ballots: {name} (.pb)',
  'files.pot-note': 'In the Pabulib format; a spreadsheet can read it too.',
  'auditor.title': 'For the auditor',
  'auditor.text':
    'In {count, plural, one {# pot} other {# pots}} too few ballots were counted to be published. You may read them, and count them again. From so few one can guess how somebody voted: keep them to yourself, and delete them afterwards. That you read them is recorded.',
  'auditor.get': 'Get the ballots',
  'auditor.got': '{count, plural, one {# file} other {# files}} saved.',
  'files.command': 'On the command line',
  'files.command-text': 'Talka’s program on your own computer comes to the same:',

  'lab.title': 'What if: {name}',
  'lab.lead': 'The same ballots, counted on your device by other rules.',
  'lab.warning': 'This is not the result, and nothing here changes it',
  'lab.warning-text':
    'The voters knew by which rules they would be counted, and by others they might have voted otherwise. There is one result.',
  'lab.to-result': 'The real result',
  'lab.counting': 'Counting by all the rules',
  'lab.uncounted': 'It could not be counted otherwise here. The result stands.',
  'lab.few':
    'Fewer than {least, number} ballots were counted in this pot. They are not published, so there is nothing to count otherwise.',
  'lab.sum-all':
    '{ways, plural, one {The # other way of counting gives the same winners.} other {All # other ways of counting give the same winners.}}',
  'lab.sum':
    'Of {ways, plural, one {# other way} other {# other ways}} of counting, {same, plural, =0 {none gives} one {# gives} other {# give}} the same winners.',
  'lab.always': 'Win however it is counted: {names}.',
  'lab.sometimes': 'Other rules could also let win: {names}.',
  'lab.key-same': 'really wins too',
  'lab.key-only': 'wins only here',
  'lab.key-left': 'stays in the pot',
  'lab.real': 'The real result',
  'lab.what-if': 'What if',
  'lab.way-own': 'The rules of this vote',
  'lab.how-own': 'As was said before the vote.',
  'lab.way-greedy': 'Most {what, select, points {points} rankPoints {ranking points} other {votes}}',
  'lab.how-greedy':
    'Projects are taken in order, the one with more {what, select, votes {votes} other {points}} first. What the money is not enough for is passed over.',
  'lab.way-greedy-cost': 'Most {what, select, votes {votes} other {points}} for each euro',
  'lab.how-greedy-cost':
    'Projects are taken in order, the one with more {what, select, votes {votes} other {points}} for each euro first.',
  'lab.way-mes': 'Equal Shares',
  'lab.how-mes':
    'The pot is shared equally among all voters. What those who want it can pay for together wins; the rest stays in the pot.',
  'lab.way-mes-utilitarian': 'Equal Shares, the remainder in order',
  'lab.how-mes-utilitarian':
    'As Equal Shares; with what is left more is bought in order, as long as it is enough.',
  'lab.way-mes-add1': 'Equal Shares that grow',
  'lab.how-mes-add1':
    'As Equal Shares; they are raised euro by euro, as long as the pot is enough for everything.',
  'lab.way-mes-add1u': 'Equal Shares that grow, the remainder in order',
  'lab.how-mes-add1u':
    'Shares are raised as long as it is enough; with what is left more is bought in order.',
  'lab.way-knapsack': 'Knapsack',
  'lab.how-knapsack':
    'Only ballots whose choices together cost no more than the pot are counted; then most votes first.',
  'lab.spent':
    '{winners, plural, =0 {No project wins} one {# project wins} other {# projects win}}. {spent} of {budget} is spent{change, select, more { ({by} more than really)} less { ({by} less than really)} other {}}.',
  'lab.served':
    '{n, plural, one {# voter} other {# voters}} of {all, number} have at least one winner among their choices{change, select, more { ({by, number} more than really)} less { ({by, number} fewer than really)} other {}}.',
  'lab.rejected':
    '{n, plural, one {# ballot is not counted here: it holds more than the pot.} other {# ballots are not counted here: they hold more than the pot.}}',
  'lab.same': 'The same projects win.',
  'lab.also': 'Would win too: {names}.',
  'lab.not': 'Would not win: {names}.',
  'lab.unsettled': 'This way cannot settle it: two projects are equal in everything.',
  'lab.table': 'Who wins where',
  'lab.table-caption': 'Projects and ways of counting; the first is the real one',
  'lab.col-project': 'Project',
  'lab.wins': '✓\u00a0wins',
  'lab.loses': 'no',
  'lab.ways': 'How else one can count',

  'own.title': 'What you chose',
  'own.sum': 'You chose {all, number}; of them {won, number} won.',
  'own.won': 'it won',
  'own.lost': 'it did not win',
  'own.device':
    'Only this device remembers it, and nothing is sent. Why it came out so is said at each project below.',
  'own.forget': 'Forget my choice',
  'own.forgotten': 'This device no longer remembers your choice',

  'tracker.title': 'Find your ballot',
  'tracker.lead':
    'By the tracker that you saw after voting you find your opened ballot here. Only this device looks for it. Do it alone: whoever sees the answer sees how you voted.',
  'tracker.label': 'Tracker',
  'tracker.hint': '16 letters and digits',
  'tracker.find': 'Find',
  'tracker.found': 'Your ballot was opened and counted like this',
  'tracker.blank': 'nothing is chosen',
  'tracker.none': 'There is none like it among the published ballots',
  'tracker.none-text':
    'Look whether the whole tracker is there. Spoilt ballots are not published, nor pots with too few. If yours should be here, complain while you can.',
};
