import type { lv } from './lv.js';

const minutes = '{minutes, plural, one {# minute} other {# minutes}}';

export const en: Record<keyof typeof lv, string> = {
  'mail.greeting': 'Hello {name},',
  'mail.contact':
    'If this was not your choice, contact your municipality: {municipality}, phone {phone}, {email}.',
  'mail.reason': 'Reason: {reason}.',
  'mail.reason.personal-data': 'the text holds personal data of other people',
  'mail.reason.hostile': 'hatred or humiliation',
  'mail.reason.rights': 'copyright or other rights are infringed',
  'mail.reason.unsafe': 'a dangerous or unlawful act',
  'mail.reason.off-topic': 'it is not about the common programme',
  'mail.reason.duplicate': 'there is such an idea already',
  'mail.reason.advertising': 'advertising',
  'mail.reason.not-municipal': 'the municipality cannot decide on it',
  'mail.reason.unclear': 'it is not clear what should be done',
  'mail.link': 'If the button does not work, paste this address into your browser:',
  'mail.turn-off': 'Do not send such mails any more',
  'mail.footer': 'Sent by Talka, where the municipalities of Latgale and their residents plan together.',

  'mail.sign-in.subject': '{code} is your code to sign in to Talka',
  'mail.sign-in.heading': 'Sign in to Talka',
  'mail.sign-in.lead': 'Type this code on the page where you asked for it:',
  'mail.sign-in.after': `The code works for ${minutes} and once. Or press the button and skip the typing.`,
  'mail.sign-in.action': 'Sign in to Talka',
  'mail.sign-in.note':
    'If you did not ask for a code, there is nothing to do: nobody gets in without it. Tell it to no one, not even to us.',

  'mail.confirm-email.subject': '{code} is the code to confirm your new address',
  'mail.confirm-email.heading': 'Confirm this address',
  'mail.confirm-email.lead':
    'You asked Talka to write to this address from now on. Type the code on your account page:',
  'mail.confirm-email.after': `The code works for ${minutes} and once.`,
  'mail.confirm-email.note':
    'If you did not ask for this, there is nothing to do: nothing changes without the code.',

  'mail.email-changed.subject': 'The address of your Talka account has changed',
  'mail.email-changed.heading': 'Your address has changed',
  'mail.email-changed.lead':
    'Your Talka account now has the address {newEmail}. We will not write to this one any more.',

  'mail.desk-registered.subject': 'You have a Talka account',
  'mail.desk-registered.heading': 'You have a Talka account',
  'mail.desk-registered.lead':
    'At your request, a municipal clerk made you an account with this e-mail address.',
  'mail.desk-registered.after':
    'To sign in, type this address and we will send you a code. There is no password to remember.',

  'mail.desk-email-changed.subject': 'The new address of your Talka account',
  'mail.desk-email-changed.heading': 'Your account has a new address',
  'mail.desk-email-changed.lead':
    'At your request, a municipal clerk gave your Talka account this address. The old one no longer works.',
  'mail.desk-email-changed.after':
    'Sign in again on each of your devices: type this address and we will send you a code.',

  'mail.co-author-invitation.subject': '{name} invites you to write together',
  'mail.co-author-invitation.heading': 'Shall we write it together?',
  'mail.co-author-invitation.lead': '{name} invites you to be a co-author of the idea “{title}”.',
  'mail.co-author-invitation.after':
    'Sign in with this e-mail address, read the idea and decide. Until you accept, your name does not appear on it.',
  'mail.co-author-invitation.action': 'See the invitation',
  'mail.co-author-invitation.note': 'If you do not know this person, feel free to delete this message.',

  'mail.idea-returned.subject': 'The idea “{title}” needs a little more',
  'mail.idea-returned.heading': 'Almost ready to publish',
  'mail.idea-returned.lead':
    'The municipality ({municipality}) has read your idea “{title}” and asks you to clear something up first:',
  'mail.idea-returned.after': 'Complete the idea and hand it in again. Everything you wrote is still there.',
  'mail.idea-returned.action': 'Complete the idea',

  'mail.idea-refused.subject': 'The idea “{title}” was not published',
  'mail.idea-refused.heading': 'Your idea was not published this time',
  'mail.idea-refused.lead':
    'The municipality ({municipality}) has considered your idea “{title}” and decided not to publish it.',
  'mail.idea-refused.after':
    'A person decided this, not a program. If you disagree, you can appeal, and somebody else will look at it. The time to appeal ends on {until}.',
  'mail.idea-refused.action': 'Read the decision',

  'mail.idea-answered.subject': 'The municipality answered the idea “{title}”',
  'mail.idea-answered.heading': 'The municipality’s answer',
  'mail.idea-answered.lead': 'The municipality ({municipality}) answered the idea “{title}”:',
  'mail.idea-answered.action': 'Open the idea',

  'mail.idea-hidden.subject': 'The idea “{title}” is hidden',
  'mail.idea-hidden.heading': 'Your idea is hidden',
  'mail.idea-hidden.lead':
    'The municipality ({municipality}) looked at a report about your idea “{title}” and decided to hide it.',
  'mail.idea-hidden.after':
    'A person decided this, not a program. If you disagree, you can appeal, and somebody else will look at it. The time to appeal ends on {until}.',
  'mail.idea-hidden.action': 'Read the decision',

  'mail.idea-published.subject': 'Your idea “{title}” is published',
  'mail.idea-published.heading': 'Your idea is public',
  'mail.idea-published.lead': 'Anyone can now read and support “{title}”.',
  'mail.idea-published.after': 'Share the link: the first supporters are usually the neighbours.',
  'mail.idea-published.action': 'Open the idea',

  'mail.appeal-granted.subject': 'Appeal granted: the idea “{title}” is published',
  'mail.appeal-granted.heading': 'The decision has changed',
  'mail.appeal-granted.lead':
    'At the municipality ({municipality}) somebody else has looked at your idea “{title}” again. The decision has changed: the idea is now public.',
  'mail.appeal-granted.action': 'Open the idea',

  'mail.appeal-refused.subject': 'Appeal dismissed: “{title}”',
  'mail.appeal-refused.heading': 'The decision stands',
  'mail.appeal-refused.lead':
    'At the municipality ({municipality}) somebody else has looked at your idea “{title}” again. The decision not to publish it stands.',
  'mail.appeal-refused.after':
    'This is the last answer within Talka. If you still disagree, you can complain to the municipality in writing.',
  'mail.appeal-refused.action': 'Read the decision',

  'mail.comment-hidden.subject': 'Your comment on “{title}” is hidden',
  'mail.comment-hidden.heading': 'The comment is hidden',
  'mail.comment-hidden.lead':
    'The municipality ({municipality}) looked at your comment on the idea “{title}” and decided to hide it.',
  'mail.comment-hidden.after':
    'A person decided this, not a program. If you disagree, you can appeal: somebody else will look at it. You can appeal until {until}.',
  'mail.comment-hidden.action': 'Read the decision',
  'mail.comment-put-back.subject': 'Your comment on “{title}” can be read again',
  'mail.comment-put-back.heading': 'The decision has changed',
  'mail.comment-put-back.lead':
    'At the municipality ({municipality}) somebody else looked at your comment on the idea “{title}”. It can be read again.',
  'mail.comment-put-back.action': 'Open the discussion',
  'mail.comment-stays-hidden.subject': 'Appeal not granted: the comment on “{title}”',
  'mail.comment-stays-hidden.heading': 'The decision stands',
  'mail.comment-stays-hidden.lead':
    'At the municipality ({municipality}) somebody else looked at your comment on the idea “{title}”. It stays hidden.',
  'mail.comment-stays-hidden.action': 'Read the decision',
  'mail.report-received.subject': 'Report received: “{title}”',
  'mail.report-received.heading': 'Your report has arrived',
  'mail.report-received.lead':
    'You reported something said about the idea “{title}”. The code of your report:',
  'mail.report-received.after':
    'The municipality will look at it. We will write to you what became of it, and you can read it by the code.',
  'mail.report-received.action': 'See the report',
  'mail.report-kept.subject': 'Your report about “{title}” has been looked at',
  'mail.report-kept.heading': 'Your report has been looked at',
  'mail.report-kept.lead':
    'The municipality ({municipality}) looked at what you reported about the idea “{title}” and decided to leave it.',
  'mail.report-kept.action': 'See the report',
  'mail.report-acted-on.subject': 'Your report about “{title}” has been looked at',
  'mail.report-acted-on.heading': 'Thank you for reporting',
  'mail.report-acted-on.lead':
    'The municipality ({municipality}) looked at what you reported about the idea “{title}” and hid it.',
  'mail.report-acted-on.action': 'See the report',
  'mail.ground.not-competence': 'the municipality may not decide this',
  'mail.ground.not-owned': 'the place is not the municipality’s',
  'mail.ground.against-rules': 'the law or regulations do not allow it',
  'mail.ground.technical': 'it cannot be done technically',
  'mail.ground.too-costly': 'it costs more than there is',
  'mail.ground.upkeep': 'its upkeep would cost too much',
  'mail.ground.already-planned': 'the municipality is planning it already',
  'mail.delay.permits': 'permits take longer',
  'mail.delay.procurement': 'procurement takes longer',
  'mail.delay.weather': 'the weather',
  'mail.delay.costs': 'it costs more than reckoned',
  'mail.delay.supplies': 'materials or hands are missing',
  'mail.delay.other': 'another reason, told on the idea’s page',
  'mail.delivery-done.subject': 'A step is done: “{title}”',
  'mail.delivery-done.heading': 'One more step is done',
  'mail.delivery-done.lead': 'The municipality ({municipality}) is carrying out the idea “{title}”. Done:',
  'mail.delivery-delayed.subject': 'Delayed: “{title}”',
  'mail.delivery-delayed.heading': 'A step takes longer than promised',
  'mail.delivery-delayed.lead':
    'The municipality ({municipality}) is carrying out the idea “{title}”. This step is put off until {until}:',
  'mail.delivery-delivered.subject': 'It is there: “{title}”',
  'mail.delivery-delivered.heading': 'The idea is carried out',
  'mail.delivery-delivered.lead':
    'The municipality ({municipality}) has carried out the idea “{title}”. Everything in the plan is done.',
  'mail.delivery.after': 'How the works go, what they cost and photos are on the idea’s page.',
  'mail.delivery.action': 'See how it goes',
  'mail.found-feasible.subject': 'The idea “{title}” can be carried out',
  'mail.found-feasible.heading': 'Your idea can be carried out',
  'mail.found-feasible.lead':
    'The municipality ({municipality}) checked the idea “{title}” and found that it can be carried out. It would cost {sum}.',
  'mail.found-feasible.after': 'The next step is a vote. The costing is on the idea’s page, line by line.',
  'mail.found-feasible.action': 'See the costing',
  'mail.found-not-feasible.subject': 'The idea “{title}” cannot be carried out',
  'mail.found-not-feasible.heading': 'The idea cannot be carried out now',
  'mail.found-not-feasible.lead':
    'The municipality ({municipality}) checked the idea “{title}” and found that it cannot be carried out.',
  'mail.found-not-feasible.after':
    'If you do not agree you can appeal: somebody else will look. The time to appeal ends on {until}.',
  'mail.found-not-feasible.action': 'Read the decision',
  'mail.finding-upheld.subject': 'Your appeal is decided: “{title}”',
  'mail.finding-upheld.heading': 'The decision stands',
  'mail.finding-upheld.lead':
    'In the municipality ({municipality}) somebody else has looked at the idea “{title}”. It cannot be carried out.',
  'mail.finding-upheld.after':
    'This is the last answer in Talka. If you do not agree with it either, you can complain to the municipality in writing.',
  'mail.finding-upheld.action': 'Read the decision',
  'mail.finding-reversed.subject': 'Your appeal succeeded: “{title}”',
  'mail.finding-reversed.heading': 'The decision is changed',
  'mail.finding-reversed.lead':
    'In the municipality ({municipality}) somebody else has looked at the idea “{title}”. That it cannot be carried out no longer stands.',
  'mail.finding-reversed.action': 'Open the idea',

  'mail.support-threshold.subject':
    '{count, plural, one {# person supports} other {# people support}} your idea',
  'mail.support-threshold.heading': 'Enough support gathered',
  'mail.support-threshold.lead':
    '{count, plural, one {# person supports} other {# people support}} “{title}” by now: as many as it takes.',
  'mail.support-threshold.after':
    'Now it is the municipality’s turn: it will look into whether the idea can be carried out.',
  'mail.support-threshold.action': 'Open the idea',

  'mail.guardian-asked.subject': 'May {name} help at “{title}”?',
  'mail.guardian-asked.heading': 'Your consent is awaited',
  'mail.guardian-asked.lead':
    '{guardian}, {name} has signed up for voluntary work: {role}, {from}. Below the age of 16 a parent or guardian has to consent.',
  'mail.guardian-asked.after':
    'The place is kept until {until}. Open the link, read what event it is, and answer. You need no account. With the same link you can withdraw your consent later, so keep this message.',
  'mail.guardian-asked.action': 'Read and answer',
  'mail.guardian-asked.note':
    'If you do not know this young person, you need not do anything: without an answer the place becomes free.',
  'mail.guardian-answered.subject':
    '{outcome, select, consented {Your parents said yes: “{title}”} refused {Your parents said no: “{title}”} withdrawn {The consent was withdrawn: “{title}”} other {There was no answer: “{title}”}}',
  'mail.guardian-answered.heading':
    '{outcome, select, consented {The place is yours} other {The place is no longer yours}}',
  'mail.guardian-answered.lead':
    '{outcome, select, consented {Your parent or guardian has consented. See you there: {role}, {from}.} refused {Your parent or guardian has not consented, so the place is free for others: {role}, {from}.} withdrawn {Your parent or guardian has withdrawn the consent, so the place is free for others: {role}, {from}.} other {The time for your parents to answer is over, and the place is free for others: {role}, {from}. You can sign up again.}}',
  'mail.guardian-answered.action': 'See my shifts',
  'mail.guardian-change.subject':
    '{what, select, moved {{name}: another time, “{title}”} place {{name}: another place, “{title}”} other {{name}: called off, “{title}”}}',
  'mail.guardian-change.heading':
    '{what, select, moved {The shift you consented to is at another time} place {The shift you consented to is elsewhere} all {The event does not take place} other {The shift you consented to does not take place}}',
  'mail.guardian-change.lead':
    '{what, select, moved {{name}, “{title}”, {role}: now {from}, it was {before}.} place {{name}, “{title}”, {role}, {from}. Come here now: {place}.} other {{name}, “{title}”, {role}, {from}: it is called off, and there is nowhere to come.}}',
  'mail.guardian-change.after':
    'Your consent stays valid. If this does not suit you, withdraw it with the link in our earlier message.',
  'mail.shift-changed.subject':
    '{what, select, moved {Another time: “{title}”} place {Another place: “{title}”} needs {Your task asks for more: “{title}”} other {Called off: “{title}”}}',
  'mail.shift-changed.heading':
    '{what, select, moved {Your shift is at another time} place {Come to another place} needs {Your task now asks for more} all {The event does not take place} other {The shift does not take place}}',
  'mail.shift-changed.lead':
    '{what, select, moved {“{title}”, {role}: now {from}, it was {before}.} place {“{title}”, {role}, {from}. Come here now: {place}.} needs {“{title}”, {role}, {from}. The organiser now asks for something you do not have, as far as we know: an age, a skill or a certificate. What it is stands on the page of the event.} all {“{title}” is called off, and you need not come. Your shift was: {role}, {from}.} other {“{title}”, {role}, {from}: the shift is called off, and you need not come.}}',
  'mail.shift-changed.many':
    '{shifts, plural, one {This is about # shift of yours there.} other {This is about all # shifts of yours there.}}',
  'mail.shift-changed.why': 'The organiser writes: {words}',
  'mail.shift-changed.after':
    '{what, select, off {Other shifts are on the event’s page.} all {Thank you for wanting to help. Other shifts are in the list.} needs {Your place stays yours. If you have what is asked for, say so on the page “What I can do”; if not, talk to the organiser or give the place up.} other {{overlaps, select, yes {You have another place at that time. Both stay yours: give up the one you cannot come to.} other {Your place stays yours. If you cannot come any more, give it up, and it is offered to the next.}}}}',
  'mail.shift-changed.action':
    '{what, select, off {See other shifts} all {See the event} needs {See the event} other {My shifts}}',
  'mail.shift-message.subject': 'A message from the organiser: “{title}”',
  'mail.shift-message.heading': 'The organiser writes to you',
  'mail.shift-message.lead': '{organiser}, about “{title}”, where you have a place:',
  'mail.shift-message.ask': 'Answers to this mail are not read. Ask the organiser: {contact}.',
  'mail.shift-message.action': 'My shifts',
  'mail.shift-thanks.subject': 'Thank you for your help: “{title}”',
  'mail.shift-thanks.heading': 'Thank you for your help!',
  'mail.shift-thanks.lead': '{organiser}, about “{title}”, where you helped:',
  'mail.shift-thanks.ask': 'Answers to this mail are not read. You reach the organiser here: {contact}.',
  'mail.shift-thanks.action': 'My hours',
  'mail.help-asked.subject': 'Can you help? {role}, {title}',
  'mail.help-asked.heading': 'Helpers are missing',
  'mail.help-asked.lead':
    '{organiser} looks for helpers: {title}. The task: {role}. It starts {from}, {place}. You said you may be asked, and as far as we know you are free then.',
  'mail.help-asked.after':
    'Answer with one tap: yes, no, or “do not offer me this kind of work”. Without an answer by {until} we ask others.',
  'mail.help-asked.action': 'Look and answer',
  'mail.help-asked.note':
    'The link is yours alone: it answers in your name, so do not pass it on. We ask at most twice a week; change your mind under “When helpers are missing”.',
  'mail.together.subject':
    '{what, select, joined {You come together} waits {You wait together} other {You do not come after all}}: “{title}”',
  'mail.together.heading':
    '{what, select, joined {You are signed up together} waits {You are on the waiting list together} other {Your places are given up}}',
  'mail.together.lead':
    '{what, select, joined {{name} signed you up: “{title}”, {role}, {from}. You said before that you come along.} waits {The shift is full, and {name} put you all on the waiting list: “{title}”, {role}, {from}. You are asked as one, once there are places for all of you.} other {{name} gave up the places of all of you: “{title}”, {role}, {from}. You are not expected there any more.}}',
  'mail.together.after': 'If it does not suit you, you can take yourself out of it among your shifts.',
  'mail.together.action': 'My shifts',
  'mail.place-given-up.subject': 'A place is free shortly before the shift: “{title}”',
  'mail.place-given-up.heading': 'Somebody cannot come',
  'mail.place-given-up.lead':
    '{name} gave a place up: “{title}”, {role}, {from}. Whoever waits is asked already.',
  'mail.place-given-up.why':
    '{why, select, unwell {Why: unwell.} work {Why: work or studies.} family {Why: family.} way {Why: cannot get there.} other {Why: something else.}}',
  'mail.place-given-up.action': 'The roster',
  'mail.duty-swap.subject':
    '{what, select, asked {{name} asks to swap: on duty {week}} accepted {On duty {week}: no longer you} declined {On duty {week}: still you} lapsed {Your request to swap holds no more: {week}} taken {On duty {week}: you} other {The rota of the shared desk has changed}}',
  'mail.duty-swap.heading':
    '{what, select, asked {A colleague asks to swap} accepted {Your colleague agreed} declined {Your colleague cannot swap} lapsed {Your request holds no more} taken {You have taken a week} other {The rota has changed}}',
  'mail.duty-swap.lead':
    '{what, select, asked {{kind, select, swap {{name} asks you to be on duty at the shared moderation desk {week}, and would be in your place {inReturn}.} other {{name} asks you to be on duty in their place at the shared moderation desk {week}.}}} accepted {{kind, select, swap {{name} is on duty in your place {week}. In return you are {inReturn}.} other {{name} is on duty in your place {week}.}}} declined {{name} cannot be on duty in your place {week}.} lapsed {What you asked about being on duty {week} ({name}) holds no more: the week has begun, or the rota has changed.} taken {{kind, select, swap {You are on duty {week}, and {name} is in your place {inReturn}.} other {You are on duty {week}. Before, it was {name}.}}} other {{kind, select, swap {Colleagues beside whom you are on duty have changed. Weeks: {week}; {inReturn}.} other {In a week in which you are on duty your colleague is another one: {week}.}}}}',
  'mail.duty-swap.after':
    '{what, select, asked {Nothing changes until you agree. The request holds until the week begins.} accepted {Three days before a week of yours Talka reminds you.} declined {You can ask another colleague, or say that you cannot: then the week goes to whoever is next.} lapsed {If you still need it, ask anew.} taken {Three days before the week Talka reminds you.} other {Your own weeks stay as they are.}}',
  'mail.duty-swap.action': '{what, select, asked {Answer} other {My duty}}',
  'mail.certificate-ready.subject': 'Your certificate is ready: {what}',
  'mail.certificate-ready.heading': 'Your certificate is ready',
  'mail.certificate-ready.lead':
    'Issued by {municipality}. Download it, print it, or send it on as a digital badge.',
  'mail.certificate-ready.after': 'What those who check its code get to see is up to you.',
  'mail.certificate-ready.action': 'My certificates',
  'mail.certificate-revoked.subject': 'Certificate revoked: {what}',
  'mail.certificate-revoked.heading': 'Your certificate has been revoked',
  'mail.certificate-revoked.lead': '{municipality} has revoked it. The reason:',
  'mail.certificate-revoked.after':
    'The page of its code says from now on that it is revoked, but not why. If this is a mistake, write to the municipality.',
  'mail.place-taken-back.subject': 'Your place was cancelled: “{title}”',
  'mail.place-taken-back.heading': 'The organiser took your place back',
  'mail.place-taken-back.lead': '“{title}”, {role}, {from}: you are not expected there.',
  'mail.place-taken-back.why': 'The organiser writes: {words}',
  'mail.place-taken-back.action': 'My shifts',
  'mail.guardian-taken-back.subject': '{name} is not expected: “{title}”',
  'mail.guardian-taken-back.heading': 'A place you consented to was cancelled',
  'mail.guardian-taken-back.lead':
    '{name}, “{title}”, {role}, {from}: the organiser took the place back, and nobody is expected.',
  'mail.barred.subject': 'You may not sign up for shifts: {by}',
  'mail.barred.heading': 'You cannot sign up for shifts',
  'mail.barred.lead':
    '{who, select, organisation {You may not sign up for shifts organised by “{by}”.} other {You may not sign up for any shifts in this municipality: {by}.}} {ends, select, day {This ends on {until}.} other {This holds until it is lifted.}} If you had a place there, it was taken back.',
  'mail.barred.after':
    'If you think this is not fair, you can object once. An administrator of the municipality reads it, and you get an answer.',
  'mail.barred.action': 'Read and object',
  'mail.bar-decided.subject':
    '{decision, select, lifted {You can sign up for shifts again: {by}} other {You still may not sign up: {by}}}',
  'mail.bar-decided.heading':
    '{decision, select, lifted {You can sign up again} other {You still may not sign up}}',
  'mail.bar-decided.lead':
    '{decision, select, lifted {The municipality has lifted the bar: {by}. Places that were taken back do not return of themselves; sign up anew.} other {The municipality has read your objection, and the bar stays: {by}.}}',
  'mail.bar-decided.action': 'My shifts',
  'mail.place-taken-over.subject': 'Your place is taken over: “{title}”',
  'mail.place-taken-over.heading': 'Somebody comes instead of you',
  'mail.place-taken-over.lead':
    '{name} comes instead of you: “{title}”, {role}, {from}. You are not expected there any more.',
  'mail.place-taken-over.action': 'My shifts',
  'mail.place-offered.subject': 'There is a place for you: “{title}”',
  'mail.place-offered.heading': 'A place is kept for you until you answer',
  'mail.place-offered.lead':
    '{role}, {from}. Answer by this moment: {until}. If you do not, the place is offered to the next one.',
  'mail.place-offered.after':
    'If you cannot come, say so: the next one will hear sooner. If you want to wait, let it pass and stay on the list.',
  'mail.place-offered.action': 'Answer',

  'mail.organisation-verified.subject': 'Organisation verified: “{title}”',
  'mail.organisation-verified.heading': 'You can organise events',
  'mail.organisation-verified.lead':
    'The municipality ({municipality}) has verified the organisation “{title}”. You can now publish events in its name and call for helpers.',
  'mail.organisation-verified.action': 'Start an event',
  'mail.organisation-turned-down.subject': 'Organisation not verified: “{title}”',
  'mail.organisation-turned-down.heading': 'The municipality has not verified the organisation',
  'mail.organisation-turned-down.lead':
    'The municipality ({municipality}) has looked at “{title}” and writes:',
  'mail.organisation-turned-down.after': 'Once this is in order, you can ask for the organisation again.',
  'mail.organisation-turned-down.action': 'See the organisation',

  'mail.shifts-tomorrow.subject': 'Tomorrow at {time}: “{title}”',
  'mail.shifts-tomorrow.heading': 'You are expected tomorrow',
  'mail.shifts-soon.subject': 'Soon, at {time}: “{title}”',
  'mail.shifts-soon.heading': 'You are expected today',
  'mail.shifts.one': '{time}. {role}, “{title}”. Place: {place}.',
  'mail.shifts.after':
    'If you cannot come, say so now: give the place up, or find somebody who comes instead of you.',
  'mail.shifts.action': 'My shifts',
  'mail.partner-signed.subject': 'Signed: “{title}”',
  'mail.partner-signed.heading': 'You are a partner',
  'mail.partner-signed.lead':
    '“{title}” has signed the memorandum. Its name and what it takes on can be read by everyone now.',
  'mail.partner-signed.action': 'See the memorandum',
  'mail.partner-declined.subject': 'Not signed: “{title}”',
  'mail.partner-declined.heading': 'Not this time',
  'mail.partner-declined.lead': '“{title}” has not been signed with. The reason:',
  'mail.partner-declined.after': 'When that has changed, you can ask again.',
  'mail.partner-declined.action': 'Ask again',
  'mail.jury-drawn.subject': 'You are drawn for the jury “{title}”',
  'mail.jury-drawn.heading': 'The lot fell on you',
  'mail.jury-drawn.lead':
    'You volunteered for the jury “{title}” and the lot fell on you. Say by {until} whether you come.',
  'mail.jury-drawn.no':
    'If you cannot, just say so: the next person is asked. Whoever has not answered in time is passed over.',
  'mail.jury-drawn.action': 'Answer',
  'mail.call-juror.subject': 'You are appointed to score “{title}”',
  'mail.call-juror.heading': 'You are asked to score applications',
  'mail.call-juror.lead':
    'The municipality asks you to score the applications to the call “{title}”. You can begin when its last day to apply is over.',
  'mail.call-juror.how':
    'For each application you say first whether you have a conflict of interest. You see the names of applicants, and what others gave, when the scoring is closed. Your name is published with the result.',
  'mail.call-juror.action': 'Open the scoring',
  'mail.call-decided.subject': 'Decided: “{title}”',
  'mail.call-decided.chosen': 'Your application is chosen',
  'mail.call-decided.not-chosen': 'Your application is not chosen this time',
  'mail.call-decided.given': 'In the call “{title}” you are given {sum}. The municipality writes:',
  'mail.call-decided.not-given':
    'In the call “{title}” other applications were chosen. The municipality writes:',
  'mail.call-decided.action': 'Open the application',
  'mail.joint-proposed.subject': 'A joint decision: “{title}”',
  'mail.joint-proposed.heading': 'Your municipality’s voice is asked for',
  'mail.joint-proposed.lead':
    '{municipality} asks all to decide together: “{title}”. It closes on {until} at midnight. Each municipality has one voice.',
  'mail.joint-proposed.action': 'Read and speak',
  'mail.joint-closed.subject': 'Joint decision closed: “{title}”',
  'mail.joint-closed.heading': 'The municipalities have spoken',
  'mail.joint-closed.lead':
    '{outcome, select, carried {“{title}”: carried.} rejected {“{title}”: not carried.} other {“{title}”: too few municipalities spoke, so nothing is decided.}}',
  'mail.joint-closed.action': 'Read the decision',
  'mail.programme-moved.subject': 'Another time or place: “{title}”',
  'mail.programme-moved.heading': 'The event is moved',
  'mail.programme-moved.lead': 'You wanted to go to “{title}”. Now it is {when}, {place}.',
  'mail.programme-moved.action': 'Open the event',
  'mail.programme-cancelled.subject': 'Called off: “{title}”',
  'mail.programme-cancelled.heading': 'The event is called off',
  'mail.programme-cancelled.lead':
    'You wanted to go to “{title}”. It will not be held. Those who planned it write:',
  'mail.programme-cancelled.action': 'See what else is on',
  'mail.vote-begun.subject': 'You can vote: “{title}”',
  'mail.vote-begun.heading': 'Voting has begun',
  'mail.vote-begun.lead':
    '{municipality} asks you to decide together: “{title}”. You can vote until {until}.',
  'mail.vote-begun.action': 'Go and vote',
  'mail.vote-ends-soon.subject': 'Voting ends soon: “{title}”',
  'mail.vote-ends-soon.heading': 'You can vote until {until}',
  'mail.vote-ends-soon.lead':
    '{municipality}: the vote “{title}” ends soon. Until then you can change your choice, too.',
  'mail.vote-ends-soon.action': 'Go and vote',
  'mail.vote-annulled.subject': 'Vote annulled: “{title}”',
  'mail.vote-annulled.heading': 'The vote has been annulled',
  'mail.vote-annulled.lead':
    '{municipality}: two people have annulled the vote “{title}” and say publicly why. Ballots that were cast will not be counted.',
  'mail.vote-annulled.action': 'Read why',
  'mail.vote-result.subject': 'The result: “{title}”',
  'mail.vote-result.heading': 'The result of the vote is published',
  'mail.vote-result.lead':
    '{municipality}: see which projects of “{title}” won and why, and count everything again yourself.',
  'mail.vote-result.action': 'See the result',
  'mail.vote.prove':
    'To vote, you show once where you live: at the customer centre or, where your account offers it, with eID.',
  'mail.vote.to-all':
    'Everyone who may vote gets this message. Nobody looks at whether you have voted already.',
  'roster-sheet.title': 'Who comes: {event}',
  'roster-sheet.shift': '{role}, {from}–{until} ({expected, number} of {places, number} places)',
  'roster-sheet.came': 'came',
  'roster-sheet.left': 'left',
  'roster-sheet.supervised': 'Looked after by',
  'roster-sheet.unsupervised': 'Nobody is named who looks after the minors.',
  'roster-sheet.age': '{age, plural, one {# year} other {# years}} old',
  'roster-sheet.none': 'There are no shifts on that day',
  'roster-sheet.foot': 'Made by Talka, {at}. It holds personal data: destroy it after the event.',
  'sign-sheet.title': 'Who learns: {workshop}',
  'sign-sheet.session': 'Session {number}',
  'sign-sheet.organiser': 'Held by',
  'sign-sheet.people': 'Signatures ({count, plural, one {# learner} other {# learners}})',
  'sign-sheet.foot':
    'Made by Talka, {at}. It holds personal data: keep it safe, and destroy it when it is needed no more.',
  'certificate.title': 'Certificate',
  'certificate.given': 'This certificate is given to',
  'certificate.for-hours': 'for voluntary work',
  'certificate.for-workshop': 'for completing the workshop “{title}”',
  'certificate.how-long': 'How much',
  'certificate.hours': '{hours, plural, one {# hour} other {# hours}}',
  'certificate.when': 'When',
  'certificate.organiser': 'Held by',
  'certificate.organisers': 'Several organisers, {municipality}',
  'certificate.issued': 'Issued by',
  'certificate.check': 'Check that it is genuine',
  'certificate.check-text': 'Scan the code with a phone, or open {address} and type:',
  'certificate.foot':
    'Issued electronically, valid without a signature. The page of the code says whether it has been revoked.',
  'certificate.badge-hours': 'Voluntary work',
  'certificate.badge-text': '{what}: {hours}, {from} – {until}. {organiser}.',
  'certificate.badge-hours-criteria': 'Organisers have approved the hours that somebody helped.',
  'certificate.badge-workshop-criteria': 'The workshop has been completed by its rules.',

  'reference.title': 'Reference on voluntary work',
  'reference.lead': 'Thank you for your help. Here is everything that organisers have approved.',
  'reference.skills': 'Skills the tasks asked for',
  'reference.hours': '{hours, number} h',
  'reference.in-all': 'In all',
  'reference.tasks': 'Tasks',
  'reference.foot': 'Made by Talka on {at} from hours that organisers have approved.',
  'agreement.title': 'Agreement on voluntary work',
  'agreement.lead':
    'Written agreement under the Latvian Volunteer Work Law: required where minors help, where costs are repaid, or where either side asks for it.',
  'agreement.parties': 'Parties',
  'agreement.organiser': 'Organiser of voluntary work',
  'agreement.volunteer': 'Volunteer',
  'agreement.number': 'reg. no. {number}',
  'agreement.born': 'born {day}',
  'agreement.guardian': 'Legal representative',
  'agreement.consent': '{name} ({relation}), written consent given {at}',
  'agreement.mother': 'mother',
  'agreement.father': 'father',
  'agreement.work': 'Work',
  'agreement.event': 'Event',
  'agreement.task': 'Task',
  'agreement.time': 'Time',
  'agreement.place': 'Place',
  'agreement.contact': 'Whom to ask',
  'agreement.supervisors': 'Who looks after minors',
  'agreement.terms': 'Terms',
  'agreement.term-unpaid': 'The work is voluntary and unpaid; it replaces no employee.',
  'agreement.term-costs': 'Costs that are repaid (if any): ______________________________',
  'agreement.term-repaid': 'Costs that are repaid: {repaid}',
  'agreement.term-safety':
    'Before the work the organiser explains safety, duties and rights, and provides a safe place to work.',
  'agreement.term-end':
    'Either side may end the agreement, telling the other in writing at least three days before.',
  'agreement.term-young':
    'The work is done outside the time of learning and harms neither health, safety nor morals.',
  'agreement.foot':
    'Prepared in Talka, {at}. Basis: Volunteer Work Law of Latvia, sections 4 and 5 (likumi.lv/ta/id/275061).',
  'mail.workshop-told.subject':
    '{what, select, moved {A session at another time: “{title}”} off {A session is called off: “{title}”} all {The workshop is called off: “{title}”} other {A message from the workshop: “{title}”}}',
  'mail.workshop-told.heading':
    '{what, select, moved {A session is at another time} off {A session does not take place} all {The workshop does not take place} other {The workshop writes to you}}',
  'mail.workshop-told.lead':
    '{what, select, moved {“{title}”: now {from}, it was {before}. Place: {place}. Your place stays yours.} off {“{title}”: the session on {from} is called off, and nobody need come then.} all {“{title}” is called off, and you need not come. It would have begun: {from}.} other {{organiser}, about the workshop “{title}”:}}',
  'mail.workshop-told.ask': 'Answers to this mail are not read. For questions: {contact}.',
  'mail.workshop-told.action': 'See the workshop',

  'mail.digest.subject': '{count, plural, one {# piece of news for you} other {# pieces of news for you}}',
  'mail.digest.heading': 'What is new for you',
  'mail.digest.more': 'And {more} more on the site.',
  'mail.digest.action': 'Open my notices',
  'mail.digest.note':
    'What you have read on the site is not repeated here. How often such mails come, you choose on the site.',

  'mail.news-confirm.subject': 'Do you want the news of {municipality}?',
  'mail.news-confirm.heading': 'Confirm that you want the news',
  'mail.news-confirm.lead':
    'Somebody asked in Talka to send the news of {municipality} to this address. If it was you, confirm it.',
  'mail.news-confirm.action': 'Confirm',
  'mail.news-confirm.note':
    '{hours, plural, one {The link works for # hour. If you did not ask, do nothing: nothing more is sent to this address.} other {The link works for # hours. If you did not ask, do nothing: nothing more is sent to this address.}}',
  'mail.newsletter.latvian-only': 'This letter is written in Latvian only.',
  'mail.newsletter.why': 'You get this letter because you asked for the news of {municipality}.',
};
