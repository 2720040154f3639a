/** Why a residence is not proved, a voter not entered at a desk, or paper not taken in. */
export const residence = {
  'residence.code-wrong':
    'There is no such personal code. Check the digits on the document and type them again.',
  'residence.taken':
    'Whoever has this code has another account with a proof. Check the digits, sign in to that account, or have its e-mail changed at a service desk.',
  'residence.not-on-roll':
    'From eID we know who you are, but not that you live in this municipality. Show a document at its service desk; or prove only who you are, for votes open to anyone.',
  'residence.birth-date-differs':
    'The birth dates differ: the account, the document and the personal code must say the same. Check all three.',
  'residence.area-elsewhere':
    'This residence is in another municipality. Choose an area of your own, or first change the municipality in the account.',
  'residence.code-differs':
    'This resident is known here under another personal code, and codes are not changed while a vote runs. Check the digits, or mend it after the vote.',
  'residence.not-seen':
    'Signing in with eID was not finished, so we have not learnt where you live. Try again, or come to the service desk with a document.',
  'residence.eid-off':
    'Residence cannot be proved with eID here yet. Come to the service desk with a document.',
  'residence.eid-away':
    'The eID service does not answer now. Try again in a while, or come to the service desk with a document.',
  'roll.line-malformed':
    'A line has a key of 64 letters and digits, a semicolon and an area’s code. Prepare the file with “talka roll hash”.',
  'roll.area-elsewhere': 'The area of this line is not in this municipality. Check its code.',
  'roll.line-repeated': 'This person is in the file already. Leave one line.',
  'desk.token-issued':
    'This voter was issued a voting token online, so no paper may be given. Let them vote on the device that has it.',
  'desk.paper-given': 'This voter was given a paper ballot already. Do not give a second one.',
  'paper.not-now':
    'Paper ballots are keyed from the beginning of a vote until it is opened. Check the time of the vote.',
  'paper.no-batch': 'There is no such batch of paper ballots. Go back to the list.',
  'paper.number-taken': 'There is a batch with this number already. Choose another number.',
  'paper.style-unknown': 'This vote has no such ballot. Choose one of the list.',
  'paper.more-than-roll':
    'By the roll {roll} voted on paper in this group, and the batches would hold {ballots}. Count the ballots again.',
  'paper.accepted': 'This batch is accepted and does not change any more. Go on with the next.',
  'paper.two-clerks-already': 'Two colleagues are keying this batch already. Take another.',
  'paper.count-differs':
    'The batch should have {declared} ballots, and {keyed} are keyed. Count the batch again.',
  'paper.unreadable': 'The ballot cannot be read or is spoilt. It is counted among the spoilt ones.',
} as const;
