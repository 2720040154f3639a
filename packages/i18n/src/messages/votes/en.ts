import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'votes.title': 'Votes',
  'votes.lead': 'What residents decide themselves: which ideas get the money.',
  'votes.loading': 'Fetching the vote…',
  'votes.now': 'Now',
  'votes.coming': 'Starting soon',
  'votes.past': 'Past votes',
  'votes.secret': 'Secret',
  'votes.open': 'Open',
  'votes.projects': '{count, plural, one {# idea} other {# ideas}}',
  'votes.pots': '{count, plural, one {# pot of money} other {# pots of money}}',
  'votes.empty': 'Votes on residents’ ideas will be here',
  'votes.empty-text':
    'When a municipality announces a vote, you will see here what is decided, how much money there is and until when to vote. Meanwhile, support the ideas that will be voted on.',
  'votes.empty-action': 'Look at the ideas',

  'vote-moment.draft': 'Being prepared',
  'vote-moment.coming': 'Starting soon',
  'vote-moment.open': 'Vote now',
  'vote-moment.suspended': 'Suspended',
  'vote-moment.over': 'Over',
  'vote-moment.closed': 'Over',
  'vote-moment.opened': 'Ballots being opened',
  'vote-moment.published': 'There is a result',
  'vote-moment.final': 'The result is final',
  'vote-moment.annulled': 'Annulled',
  'vote-when.draft': 'The vote is still being prepared.',
  'vote-when.coming': 'Voting from {from} until {until}.',
  'vote-when.open': 'You can vote until {until}.',
  'vote-when.suspended': 'Voting is suspended.',
  'vote-when.over': 'Voting ended {until}; the box is about to be closed.',
  'vote-when.closed': 'Voting ended {until}. The keyholders have not opened the ballots yet.',
  'vote-when.opened': 'Voting ended {until}. The ballots are open and being counted.',
  'vote-when.published': 'Voting ended {until}. The result is published and can still be disputed.',
  'vote-when.final': 'Voting ended {until}. The result is final.',
  'vote-when.annulled': 'The vote is annulled, and no ballot counts.',

  'vote.gone': 'There is no such vote here',
  'vote.gone-text': 'Perhaps the address is not whole, or the vote has not been announced yet.',
  'vote.suspended-why': 'Why it is suspended',
  'vote.annulled-why': 'Why it is annulled',
  'vote.rerun-of': 'This vote is held again: the first one, No. {number}, was annulled.',
  'vote.rerun-as': 'This vote is held again as No. {number}.',
  'vote.rerun-coming': 'The vote will be held again. Once it is announced, the way to it will be here.',
  'vote.what': 'What is decided',
  'vote.sum':
    '{count, plural, one {# idea} other {# ideas}} for {sum}{pots, plural, =1 {} one {, in # pot of money} other {, in # pots of money}}.',
  'vote.pot': '{sum} in the pot',
  'vote.residents': '{count, plural, one {# resident} other {# residents}}',
  'vote.own-pot': 'your pot',
  'vote.from-idea': 'The idea it comes from (no. {number, number})',

  'vote-rules.title': 'How it is voted and counted',
  'vote-rules.who': 'Who votes',
  'vote-rules.who-text':
    '{residence, select, municipality {Declared residents of the municipality} federation {Residents of all municipalities of the partnership} other {Everyone who has proved who they are, wherever they live,}} aged {age, number} or more.',
  'vote-rules.areas': 'Only residents of: {areas}.',
  'vote-rules.citizens': 'Citizens vote.',
  'vote-rules.paper': 'One may also vote on paper at the customer centre: one person, one ballot.',
  'vote-rules.ballot': 'How one votes',
  'vote-rules.blank': 'One may also choose nothing: that is a blank ballot, and it is handed in.',
  'vote-rules.order': 'Each voter sees the ideas in another order, so that none is favoured.',
  'vote-rules.count': 'How it is counted',
  'vote-rules.ties': 'If equal',
  'vote-rules.ties-text': 'If two ideas are equal, the one goes first {how}.',
  'vote-rules.secrecy': 'Secrecy',
  'vote-rules.secret-text':
    'The ballot is sealed on your device and reaches the box without a name: the municipality knows that you have voted, but not for what. Opened ballots are published in a mixed order, so that anyone can count them again.',
  'vote-rules.change-text': 'Until voting ends you can vote anew; the last ballot counts.',
  'vote-rules.trackers':
    'The ballot will hold a tracker by which you find your own opened ballot. Show it to nobody: it tells how you voted.',
  'vote-rules.open-text':
    'This vote is open: the voter’s name stays with each ballot. Until the end it can be changed.',
  'vote-rules.complaints': 'Complaints',
  'vote-rules.complaints-text':
    'The result can be disputed for {days, plural, one {# day} other {# days}} after it is published; then it becomes final.',
  'vote-rules.no-complaints': 'The result is final once it is published.',
  'vote-rules.delivery': 'Delivery',
  'vote-rules.delivery-text':
    'The winners are carried out within {months, plural, one {# month} other {# months}} after the result is published.',
  'vote-rules.source': 'Where the rules come from',
  'vote-rules.source-of': '“{name}”. After:',
  'vote-rules.source-text': '{title}, {year}',
  'vote-rules.source-numbered': '{title}, binding regulations No. {number}, {year}',

  'vote-ballot.choose-one': 'Everyone chooses one idea.',
  'vote-ballot.approval': 'Everyone marks up to {count, plural, one {# idea} other {# ideas}}, each once.',
  'vote-ballot.approval-exactly': 'Everyone marks exactly {count, plural, one {# idea} other {# ideas}}.',
  'vote-ballot.approval-any': 'Everyone marks as many ideas as they like, each once.',
  'vote-ballot.knapsack':
    'Everyone chooses ideas for as long as the pot lasts: together they may not cost more than is in it.',
  'vote-ballot.knapsack-limit': 'Everyone chooses ideas that together cost no more than {limit}.',
  'vote-ballot.points':
    'Everyone gives out up to {sum, plural, one {# point} other {# points}}, at most {most, number} to one idea.',
  'vote-ballot.points-all':
    'Everyone gives out {sum, plural, one {# point} other {# points}}, at most {most, number} to one idea.',
  'vote-ballot.ranking':
    'Everyone puts up to {count, plural, one {# idea} other {# ideas}} in order, the best first.',
  'vote-ballot.ranking-exactly':
    'Everyone puts {count, plural, one {# idea} other {# ideas}} in order, the best first.',

  'vote-count.order':
    'The ideas are sorted by {what, select, points {points} places {points for places} other {number of votes}} and funded in turn while the money lasts.',
  'vote-count.order-per-euro':
    'The ideas are sorted by {what, select, points {points} places {points for places} other {votes}} for each euro and funded in turn while the money lasts.',
  'vote-count.skip': 'If there is not enough for one, the next that fits is taken.',
  'vote-count.stop': 'At the first for which there is not enough, it stops.',
  'vote-count.threshold':
    'Only ideas with at least {least} {what, select, points {points} places {points for places} other {votes}} are funded.',
  'vote-count.mes':
    'The pot is shared out in equal parts: each voter has one. An idea is funded if those who gave it {what, select, points {points} places {a place} other {a vote}} can pay for it together from their parts.',
  'vote-count.mes-price':
    'First comes the idea that costs each of its supporters least; whoever has spent their part pays for no other.',
  'vote-count.mes-rest':
    'If money is left, everyone’s part is raised little by little and the count is repeated.',

  'vote-tie.minCost': 'that is cheaper',
  'vote-tie.maxCost': 'that costs more',
  'vote-tie.maxScore': 'that has more votes',
  'vote-tie.minScore': 'that has fewer votes',
  'vote-tie.id': 'whose number comes first',
  'vote-tie.drawn': 'that comes first in a lot whose fingerprint is published before voting',

  'vote-trustees.title': 'Who keeps the key',
  'vote-trustees.text':
    'The ballots are opened with a key that is parted among {of, plural, one {# keyholder} other {# keyholders}}: {needed, number} of them are needed together, and nobody can do it alone. If {needed, number} can no longer be found, the vote is annulled.',
  'vote-trustees.fingerprint': 'Fingerprint of the key',
  'vote-trustees.configuration':
    'All that is promised (ideas, pots, rules, keys) is the first entry of the ballot log. Its fingerprint:',

  'vote-acts.title': 'What was done with the vote',
  'vote-acts.text':
    'Only two people together can extend, suspend, annul and open a vote, with a reason that everyone sees.',
  'vote-acts.none':
    'Nothing was changed. Only two people together can extend, suspend, annul and open a vote, and the reason would be here.',
  'vote-acts.done': 'done',
  'vote-act.extend-ideas': 'Ideas are taken until {until}',
  'vote-act.extend-support': 'Ideas are supported until {until}',
  'vote-act.extend': 'Extended until {until}',
  'vote-act.suspend': 'Suspended',
  'vote-act.resume': 'Resumed',
  'vote-act.annul': 'Annulled',
  'vote-act.rerun': 'Annulled, to be held again',
  'vote-act.open': 'Ballots opened',
  'vote-act.set-aside': 'What was opened is set aside: it is opened anew',
  'vote-act.publish': 'Result published',

  'vote-next.title-unknown': 'What you can do',
  'vote-next.title-sign-in': 'Vote too',
  'vote-next.title-register': 'Vote too',
  'vote-next.title-prove': 'First prove where you live',
  'vote-next.title-blocked': 'You do not vote here',
  'vote-next.title-vote': 'Your turn',
  'vote-next.title-finish': 'Begun, not finished',
  'vote-next.title-change': 'You have voted',
  'vote-next.title-elsewhere': 'Vote with your card',
  'vote-next.title-desk': 'You have voted',
  'vote-next.title-coming': 'Not begun yet',
  'vote-next.title-suspended': 'Voting is suspended',
  'vote-next.title-counting': 'Waiting for the result',
  'vote-next.title-annulled': 'The vote is annulled',
  'vote-next.title-result': 'The result',
  'vote-next.sign-in-text': 'Sign in, so that we can see in which pots you vote.',
  'vote-next.register-text': 'Finish registering, so that we can see in which pots you vote.',
  'vote-next.prove-text':
    'It is not known yet who you are and where you live. Go to the customer centre with your passport or eID card: once is enough, and then you can vote at home.',
  'vote-next.vote-text':
    'Voting takes a few minutes. The ballot is secret, and you can change it until the end.',
  'vote-next.vote-open-text':
    'The vote is open: your name stays with your ballot. You can change it until the end.',
  'vote-next.finish-text': 'You have the right to vote already, on this device. All that is left is to vote.',
  'vote-next.change-text': 'Until voting ends you can vote anew: the last ballot counts.',
  'vote-next.elsewhere-text':
    'Your right to vote was given on another device. Vote there, or load your voting card here.',
  'vote-next.desk-text': 'You voted on paper at the customer centre. There is nothing more to do.',
  'vote-next.coming-text': 'Voting begins {from}. You can try out now how it works.',
  'vote-next.suspended-text': 'Ballots already cast are safe. When voting goes on, it will be said here.',
  'vote-next.counting-text':
    'The ballots lie sealed in the box. The result will be here once the keyholders have opened them.',
  'vote-next.annulled-text': 'The reason is at the top of the page. A new vote will be announced here.',
  'vote-next.result-text':
    'The ballots are counted. {open, select, yes {The result can be disputed until {until}.} other {The result is final.}}',
  'vote-next.go-result': 'See the result',
  'vote-next.go-sign-in': 'Sign in and vote',
  'vote-next.go-register': 'Finish registering',
  'vote-next.go-vote': 'Vote',
  'vote-next.go-finish': 'Finish voting',
  'vote-next.go-change': 'Change your vote',
  'vote-next.go-elsewhere': 'Load the card',
  'vote-next.practice': 'Try out how it works',
  'vote-next.receipt': 'Check a receipt',
};
