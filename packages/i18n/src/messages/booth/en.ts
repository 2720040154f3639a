import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'booth.title': 'Voting booth',
  'booth.loading': 'Opening the booth…',
  'booth.back': 'Back to the vote',
  'booth.practice': 'Try out voting',
  'booth.visitor': 'Sign in to vote: so we see in which pots you do. You can try it out as you are.',
  'booth.newcomer': 'Finish registering to vote. You can try it out as you are.',
  'booth.order': 'Each voter sees the ideas in another order, so that none is favoured.',
  'booth.choose': 'Choose',
  'booth.pot': 'There is {sum} in the pot.',
  'booth.short': 'Does not fit any more: {short} short.',
  'booth.not-yet': 'Not ready yet',
  'booth.look': 'Look it over',
  'booth.changing': 'You are voting anew',
  'booth.changing-text': 'Your earlier ballot stands until you have cast the new one.',
  'booth.keeps-nothing': 'This browser window keeps nothing',
  'booth.keeps-nothing-text':
    'The right to vote is kept on the device, and would be lost here. Open the vote in an ordinary window, not a private one.',

  'rule.choose-one': 'Choose one idea.',
  'rule.approval': 'Mark up to {count, plural, one {# idea} other {# ideas}}.',
  'rule.exactly': 'Mark exactly {count, plural, one {# idea} other {# ideas}}.',
  'rule.approval-any': 'Mark as many ideas as you like.',
  'rule.knapsack': 'Choose ideas that together cost no more than {limit}.',
  'rule.points':
    'Give out up to {sum, plural, one {# point} other {# points}}, at most {most, number} to one idea.',
  'rule.points-all': 'Give out all {sum, number} points, at most {most, number} to one idea.',
  'rule.ranking': 'Put up to {count, plural, one {# idea} other {# ideas}} in order, the best first.',
  'rule.ranking-exactly': 'Put {count, plural, one {# idea} other {# ideas}} in order, the best first.',

  'total.money': 'Chosen for {sum}, {left} left',
  'total.points': '{left, plural, one {# point} other {# points}} left',
  'total.of': 'Chosen: {count, number} of {most, number}',
  'total.count': 'Chosen: {count, plural, one {# idea} other {# ideas}}',

  'points.less': 'Fewer points: {name}',
  'points.more': 'More points: {name}',
  'points.given': '{count, plural, one {point} other {points}}',
  'points.count': '{count, plural, one {# point} other {# points}}',

  'ranking.yours': 'Your order',
  'ranking.empty': 'Your order is still empty: add the idea you like best.',
  'ranking.rest': 'The other ideas',
  'ranking.place': 'Place {place, number}',
  'ranking.add': 'Add',
  'ranking.up': 'Higher: {name}',
  'ranking.down': 'Lower: {name}',
  'ranking.off': 'Take off: {name}',
  'ranking.at': '{name}: place {place, number}',
  'ranking.taken-off': '{name} is taken off',

  'look.title': 'Look your ballot over',
  'look.blank': 'You choose nothing here.',
  'look.sealed':
    'When you press the button, the ballot is sealed on this device and put into the box without your name. The municipality sees that you have voted, but not for what.',
  'look.card-before':
    'The right to vote is tied to this device. On another one it can be used only with the voting card, which you can save right after voting.',
  'look.cast': 'Cast the ballot',
  'look.cast-changed': 'Cast the new ballot',
  'look.cast-open': 'Vote with your name',
  'look.back': 'Change the choice',

  'practice.title': 'Practice: nothing is sent',
  'practice.text': 'Everything is as in the booth, only there is no box. Choose, and see what happens.',
  'practice.nothing-sent':
    'In the booth the button here would be “Cast the ballot”. In practice nothing leaves this device.',
  'practice.finish': 'Finish practising',
  'practice.done': 'That is how it works',
  'practice.done-text': 'Nothing was sent, and no ballot of yours was cast.',
  'practice.again': 'Try again',

  'open.title': 'This vote is open',
  'open.text': 'Your name stays with your ballot: it will be known how you voted.',
  'open.sent':
    'When you press the button, your ballot is kept with your name. You can change it until the end.',
  'open.done': 'Your vote is kept',
  'open.done-text': 'Until voting ends ({until}) you can change it.',

  'casting.title': 'Casting your ballot',
  'casting.token': 'Getting the right to vote',
  'casting.seal': 'Sealing the ballot on this device',
  'casting.cast': 'Putting it into the box, without your name',
  'casting.stay': 'This takes a few seconds. Leave the page open.',
  'casting.lost': 'The connection broke off',
  'casting.lost-text':
    'Nothing is lost: everything is kept on this device, and we try again until we get an answer.',
  'casting.stopped': 'The ballot is not cast yet',
  'casting.nothing-lost': 'Your choice is kept on this device.',
  'casting.perhaps':
    'The connection had broken off before, so the ballot may be in the box after all. Check it with the receipt in an hour.',
  'casting.replace': 'Cast this one in its place',
  'casting.load-card': 'Load the voting card',
  'casting.back': 'Back to the choice',

  'box.title': 'Your ballot is in the box',
  'box.title-again': 'You have voted',
  'box.text': 'Until voting ends ({until}) you can vote anew: the last ballot counts.',
  'box.change': 'Change your vote',

  'receipt.title': 'Receipt',
  'receipt.text':
    'The receipt proves that your ballot is in the box and that nobody has taken it out. How you voted is not in it, so it may safely be shown.',
  'receipt.tracker':
    'Tracker by which you will find your opened ballot (show it to nobody, it tells how you voted):',
  'receipt.save': 'Save the receipt',
  'receipt.file': 'receipt',
  'receipt.copy': 'Copy the line',
  'receipt.copied': 'The receipt is copied',
  'receipt.check': 'Check the receipt',
  'receipt.show-code': 'Show the receipt as a code',
  'receipt.code': 'Code of the receipt',

  'card.title': 'Voting card',
  'card.text':
    'The card casts and changes the ballot. It is on this device; without it your right to vote cannot be used on another. Save it and keep it like a key: whoever has the card can change your ballot.',
  'card.save': 'Save the card',
  'card.file': 'voting-card',
  'card.show-code': 'Show the card as a code',
  'card.code': 'Code of the voting card',
  'card.forget': 'Take it off this device',
  'card.forget-title': 'Take the card off this device?',
  'card.forget-saved':
    'The ballot you cast stays in the box. You can change it with the saved card. Do this if the device is not yours.',
  'card.forget-unsaved':
    'The ballot you cast stays in the box, but the card is not saved: you will not be able to change your ballot. Save the card first.',
  'card.forget-do': 'Take it off',
  'card.forget-not': 'Keep it',

  'load.title': 'Load your voting card',
  'load.text':
    'Your right to vote was given on another device. Open the vote there, save the card or take a picture of its code, and load it here.',
  'load.file': 'File of the card, or picture of its code',
  'load.file-hint': 'A text file, or a photograph with the whole code in it.',
  'load.choose': 'Choose a file',
  'load.drop': 'or drop it here',
  'load.line': 'Or the line of the card',
  'load.load': 'Load the card',
  'load.no-code': 'We found no code in the picture. Take it closer, straight and in good light.',
  'load.without':
    'Without the card one cannot vote anew: no second right is given, so that everyone has one vote. If you had voted already, that ballot stands.',

  'check.title': 'Check a receipt',
  'check.lead':
    'Is your ballot in the box? This device works it out from the published log and does not take the server at its word.',
  'check.crumbs': 'Way to this page',
  'check.line': 'Line of the receipt',
  'check.line-hint': 'Begins with talka-receipt-1.',
  'check.file': 'File of the receipt, or picture of its code',
  'check.check': 'Check',
  'check.save-proof': 'Save the receipt with the proof',
  'check.how':
    'The question is sent without your name. The log is signed every hour, and this page checks the signature and the way to it from your ballot.',

  'found.included': 'Your ballot is in the log',
  'found.included-text':
    'It is entry {index, number} of {size, number}, and the log’s signature is genuine. If you voted anew after that, the later ballot counts.',
  'found.counts': 'Your ballot counts',
  'found.counts-text':
    'It is entry {index, number} of {size, number} in the log, and the log’s signature is genuine. Nobody replaced it: it is among those that are counted.',
  'found.replaced': 'This ballot was replaced by a later one',
  'found.replaced-text':
    'The later one counts. This one is entry {index, number} of {size, number} in the log and is not counted. If you did not vote anew, somebody else had your voting card: keep the receipt and turn at once to the help line below, or to the municipality.',
  'found.annulled': 'Your ballot is in the log, but the vote was annulled',
  'found.annulled-text':
    'It is entry {index, number} of {size, number}, and the log’s signature is genuine. No ballot of this vote counts; the vote’s page says why.',
  'found.waiting': 'Your ballot is in the box and waits for the next hour',
  'found.waiting-text': 'The log grows once an hour. Check the receipt later.',
  'found.unknown': 'There is no such ballot in the log',
  'found.unknown-text':
    'Look whether the whole line is there. If it is, show the receipt to the municipality or the auditor: it is evidence.',
  'found.wrong-vote': 'This receipt is from another vote',
  'found.wrong-vote-text': 'Open that vote and check it there.',
  'found.head-bad': 'The log’s signature is not genuine',
  'found.head-bad-text':
    'What the server answered was not signed with this vote’s key. Keep the receipt and tell the auditor.',
  'found.proof-bad': 'The proof does not lead to the log',
  'found.proof-bad-text': 'The receipt or the log has been changed. Keep the receipt and tell the auditor.',
  'found.log-forked': 'The log has been changed',
  'found.log-forked-text':
    'This receipt was proved under a signed head that today’s log does not begin with: ballots were taken out, put in or moved. Keep the receipt and tell the auditor: the two signatures are evidence.',
  'found.malformed': 'This is no receipt',
  'found.malformed-text': 'Paste the whole line that begins with talka-receipt-1., or choose the saved file.',

  'picks.title': 'What you chose',
  'picks.remember': 'Have this device remember what I chose',
  'picks.hint':
    'Then you will see beside the result what became of it. It stays here only, is sent nowhere, and goes when you sign out. If others use this device, better leave it off.',
  'picks.full': 'This device cannot remember it: there is no room, or the window is private.',
};
