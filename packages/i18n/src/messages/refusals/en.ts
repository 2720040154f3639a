import { attendance } from './attendance.en.js';
import { certificates } from './certificates.en.js';
import { residence } from './residence.en.js';
import { discussion } from './discussion.en.js';
import { feasibility } from './feasibility.en.js';
import { guardians } from './guardians.en.js';
import { newsletters } from './newsletters.en.js';
import { heritage } from './heritage.en.js';
import { calls } from './calls.en.js';
import { partnership } from './partnership.en.js';
import { programme } from './programme.en.js';
import { organise } from './organise.en.js';
import { help } from './help.en.js';
import { questions } from './questions.en.js';
import { registers } from './registers.en.js';
import { volunteering } from './volunteering.en.js';
import { voting } from './voting.en.js';
import { workshops } from './workshops.en.js';
import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'request.malformed': 'The request could not be read. Reload the page and try again.',
  'request.invalid': 'Something in the form is not quite right. Mend the marked fields and send it again.',
  'request.unknown-field': 'This page seems out of date. Reload it and try again.',
  'request.not-found': 'There is no such page here. Check the address or start from the home page.',
  'request.too-large': 'That is too much to send at once. Shorten the text or make the file smaller.',
  'request.wrong-type': 'The server does not take this kind of content. Reload the page and try again.',
  'request.headers-too-large':
    'The address, or what the browser sends along with it, is too long. Shorten it or clear this site’s cookies.',
  'request.too-slow': 'The request took too long to arrive. Check your connection and try again.',
  'request.cross-site':
    'The request came from another site, so nothing was done. Open Talka directly and try again.',
  'request.too-many':
    '{seconds, plural, =0 {That is too many requests. Wait a minute and try again.} one {That is too many requests. Try again in # second.} other {That is too many requests. Try again in # seconds.}}',
  'request.in-progress': 'We are doing exactly this already. Wait a moment and reload the page.',
  'request.key-reused':
    'This differs from what was sent before under the same key. Reload the page and send it again.',
  'server.unexpected': 'Something went wrong on our side; it is not your mistake. Try again in a moment.',
  'server.busy': 'The server is busy. Wait a minute and try again.',

  'form.unproved':
    'The form lacks the small piece of computing your browser does against robots, or it has become too old. Send it again; if that does not help, sign in.',
  'form.trap-filled':
    'A field that people do not see has been filled in. Turn off automatic filling, reload the page and send it again, or sign in.',

  'field.required': 'This is needed. Please fill it in.',
  'field.invalid': 'That does not fit here. Check it and mend it.',
  'field.not-an-email': 'That does not look like an e-mail address. Write it like this: name@example.com.',
  'text.empty': 'There is nothing here yet. Write at least a few words.',
  'text.too-short':
    '{missing, plural, one {Still too short. Write at least # more character.} other {Still too short. Write at least # more characters.}}',
  'text.too-long':
    '{over, plural, one {# character too long ({max, number} fit). Shorten the text.} other {# characters too long ({max, number} fit). Shorten the text.}}',
  'text.control-characters':
    '{position, plural, =0 {The text holds characters that cannot be shown. Delete what was pasted and type it.} =1 {There is a character that cannot be shown at the very beginning. Delete the first letter and type it again.} other {There is a character that cannot be shown after “{after}”. Delete a letter there and type it again.}}',
  'text.hidden-characters':
    '{position, plural, =0 {The text holds invisible characters. Delete what was pasted and type it.} =1 {There is an invisible character at the very beginning. Delete the first letter and type it again.} other {There is an invisible character after “{after}”. Delete a letter there and type it again.}}',
  'name.mixed-scripts':
    'One word mixes Latin and Cyrillic letters. Write the name in one alphabet or the other.',

  'access.sign-in-first': 'Sign in first to do this.',
  'access.register-first': 'Tell us your name and where you live first: finish your registration.',
  'access.not-yours': "You have no access here. If you should, write to your municipality's administrator.",
  'access.already-registered': 'You already have an account. Go to your page.',

  'sign-in.code-wrong':
    '{left, plural, one {That code is not right. Check your e-mail: # try left.} other {That code is not right. Check your e-mail: # tries left.}}',
  'sign-in.code-expired': 'This code no longer works. Ask for a new one.',
  'sign-in.link-expired': 'This link no longer works. Ask for a new one.',
  'registration.too-young':
    'You can have an account from the age of {age, number}. You can read ideas without one, and a parent can propose one with you.',
  'registration.birth-date-unreal': 'There is no such birth date. Check the day, month and year.',
  'registration.area-elsewhere':
    'This parish or town lies in another municipality. Pick a place from the list.',
  'push.unknown-service':
    'Talka does not know the push service of this browser. Use another browser, or be told by mail.',
  'push.too-many': 'Talka can tell {max, number} browsers. Switch off one you no longer use.',
  'mail.link-unknown': 'This link is not valid. Sign in and choose under your account what is sent to you.',
  'child.not-found': 'There is no such child on your list. Reload the page.',
  'child.of-age': 'From {age, number} on everybody has an account of their own. Ask them to register.',
  'child.carer-minor': 'Adults write children down, from {age, number} on. Ask somebody at home.',
  'child.too-many':
    'You can write down at most {most, number} children. Remove one who no longer comes along.',
  'email.taken': 'Another account has this e-mail address. Use a different one, or sign in with this one.',
  'erasure.not-confirmed': 'The erasure is not confirmed. Tick that you understand it cannot be undone.',
  'erasure.holds-roles':
    'You still hold roles. Ask an administrator to take them back, then erase the account.',

  'roles.not-yours-to-give': 'You cannot give this role. Ask the platform administrator.',
  'roles.not-to-yourself': 'Nobody gives or takes their own roles. Ask a colleague.',
  'roles.place-missing': 'The role needs a municipality. Choose one.',
  'roles.no-such-person': 'We cannot find this person. Ask them to sign in to Talka with this address first.',
  'roles.already': 'This person has the role already. There is nothing left to do.',
  'roles.last-platform-administrator':
    'This is the last platform administrator. First give the role to someone else as well.',
  'roles.not-the-first': 'There is a platform administrator already. Ask them to give the role on the site.',
  'clerk.identity-not-seen': 'The details do not match the document. Check the birth date on it.',
  'clerk.no-such-person': 'We cannot find this resident. Search again or register them.',

  'eligibility.too-young': 'This is open from the age of {age, number}. Until then, read it and tell others.',
  'eligibility.lives-elsewhere':
    'This is for residents of this municipality. If you have moved, change your place in your account; to vote, prove it anew.',

  'state.not-possible':
    'Things have changed meanwhile and this is no longer possible. Reload the page to see what is new.',
  'idea.not-found': 'There is no such idea, or it is not public any more. Look in the list of ideas.',
  'idea.changed':
    'Someone changed the idea meanwhile. Reload it and enter yours again: your text is kept here.',
  'idea.on-ballot':
    'The idea is on a ballot, and nothing is hidden during a vote. Decide about the vote itself first.',
  'idea.not-editable':
    "The idea is handed in and cannot be changed. Withdraw it or wait for the municipality's answer.",
  'idea.incomplete':
    '{count, plural, one {# thing is still missing. Fill in the marked field.} other {# things are still missing. Fill in the marked fields.}}',
  'idea.answer-missing':
    'The municipality asked you something. Write an answer or change the idea, then hand it in again.',
  'idea.call-not-chosen': 'Ideas are taken here in more than one call now. Choose which one yours is for.',
  'idea.no-open-call':
    'This municipality is not taking ideas now. Keep the draft and come back when the call opens.',
  'idea.too-many-waiting':
    '{max, plural, one {# idea of yours is waiting for an answer} other {# ideas of yours are waiting for an answer}} already. Wait until one has been looked at.',
  'idea.too-many-drafts': 'You have too many drafts. Finish or delete one of them.',
  'idea.title-missing': 'The idea has no name yet. Name it in a few words.',
  'idea.summary-missing': 'It is not said yet what should be done. Describe it in a sentence or two.',
  'idea.why-missing': 'It is not said yet why it is needed. Tell us whom it will help.',
  'idea.task-missing': 'No direction is chosen yet. Choose the one the idea fits best.',
  'idea.category-missing': 'No field is chosen yet. Choose the one that fits best.',
  'idea.municipality-missing': 'No municipality is chosen yet. Choose where it would happen.',
  'idea.area-missing': 'No parish or town is chosen yet. Choose where it would happen.',
  'idea.cost-unreal': 'Sums are not that large here. Enter a rough amount up to €{max, number}.',
  'idea.place-outside': 'This place is not in Latgale. Mark the map again, or leave it without a point.',
  'support.not-now': 'Support is not collected in this call now. Come back to the idea later.',
  'support.closed': 'This idea is no longer collecting support. See how it goes on.',
  'support.own-idea': 'This is your own idea, so your support goes without saying. Share it instead!',

  'ballot.malformed': 'The ballot could not be read. Open the vote again and choose once more.',
  'ballot.blank': 'Nothing is chosen yet. Mark at least one idea.',
  'ballot.choice-unknown':
    'One of the chosen ideas is not in this vote. Open the list again and choose once more.',
  'ballot.choice-repeated': 'One idea is chosen twice. Leave it in once.',
  'ballot.too-few': '{missing, plural, one {Choose # more idea.} other {Choose # more ideas.}}',
  'ballot.too-many':
    '{over, plural, one {# idea too many ({max, number} may be chosen). Take it off.} other {# ideas too many ({max, number} may be chosen). Take them off.}}',
  'ballot.over-budget': 'Together the chosen ideas cost more than there is. Take one of them off.',
  'ballot.points-not-whole': 'Points are whole numbers. Mend them.',
  'ballot.points-outside':
    'One idea gets from {min, number} to {max, number} points. Mend what is different.',
  'ballot.points-over':
    '{over, plural, one {# point too many (there are {max, number}). Take it away.} other {# points too many (there are {max, number}). Take them away.}}',
  'ballot.points-under':
    '{missing, plural, one {# point is left to give. Give it to an idea.} other {# points are left to give. Give them to ideas.}}',
  'ballot.wrong-style': 'The ballot is for voters of other pots. Open the vote again and choose once more.',
  'ballot.not-openable':
    'The ballot cannot be opened with the key of this vote. Open the vote again and cast it once more.',

  'count.rule-unknown': 'There is no such way of counting. Choose one from the list.',
  'count.option-unknown': 'This way of counting has no option “{option}”. Check how it is spelt.',
  'count.option-invalid': 'The option “{option}” cannot have this value. Mend it.',
  'count.score-unfit': 'These ballots hold no such points. Choose another score.',
  'count.drawn-order-incomplete': 'A drawn order names every idea exactly once. Complete it.',
  'count.tie-unresolved': 'A tie: {projects}. Add one more rule for ties, such as a lot.',

  'configuration.malformed': 'The place “{place}” in the settings of the vote cannot be read. Mend it.',
  'configuration.repeated': 'The list “{list}” has “{id}” twice. Leave one.',
  'configuration.pot-unknown': 'There is no pot “{pot}” in this vote. Add it or mend its name.',
  'configuration.pot-empty': 'The pot “{pot}” has no ideas. Add one or take the pot out.',
  'configuration.pot-without-voters': 'Nobody may vote on the pot “{pot}”. Say who votes on it.',
  'configuration.limits-impossible':
    'The ballot for the pot “{pot}” cannot be filled in like this. Change how much may be chosen, or add ideas.',
  'configuration.ends-before-it-begins': 'The vote ends before it begins. Mend the dates.',
  'configuration.key-weak': 'The key for voting rights of the group “{style}” is too weak. Make a new one.',
  'configuration.too-few-trustees':
    '{missing, plural, one {At least {min, number} keyholders are needed; # is missing. Invite one more.} other {At least {min, number} keyholders are needed; # are missing. Invite them.}}',
  'configuration.threshold-outside':
    'A vote is opened by {min, number} to {max, number} keyholders together. Choose a number within that.',
  'configuration.ballots-do-not-fit': 'The longest ballot needs {needed, number} bytes. Give it more room.',
  'configuration.ties-without-order':
    'Ties need either a known order or a promised lot. Name exactly one if the rules speak of a lot, and none if not.',

  'token.style-unknown':
    'There is no such group of voters in this vote. Open the vote again and try once more.',
  'token.malformed':
    'The request for the right to vote could not be read. Open the vote again and try once more.',
  'token.not-signed':
    'The right to vote that came is not good for this vote. Try again; if that does not help, write to whoever holds it.',

  'envelope.malformed':
    'The envelope with the ballot could not be read. Open the vote again and cast it once more.',
  'envelope.wrong-vote': 'This envelope belongs to another vote. Open the right vote and cast it there.',
  'envelope.wrong-style':
    'There is no such group of voters in this vote. Open the vote again and cast it once more.',
  'envelope.wrong-length':
    'A sealed ballot is {length, number} bytes long, and this one has {found, number}. Open the vote again and cast it once more.',
  'envelope.revision-invalid':
    'A ballot cannot have the running number {revision}. Open the vote again and cast it once more.',
  'envelope.revision-stale':
    'A later ballot of yours is here already (no. {revision}), and it stays. To change it, open the vote again.',
  'envelope.token-invalid':
    'This right to vote is not good in this vote. Load your voting card and try again.',
  'envelope.signature-invalid':
    'The signature on the envelope does not hold. Load your voting card and try again.',

  'card.malformed': 'The voting card could not be read. Choose another file or photograph the code again.',
  'card.wrong-vote': 'This card is for another vote. Open that vote or choose another card.',
  'card.not-signed': 'This card was not issued by whoever holds the vote. Choose another card.',

  'trustee.key-malformed': 'The keyholder’s file could not be read. Choose another file.',
  'ceremony.malformed': 'The file of the key ceremony could not be read. Choose another file.',
  'share.malformed': 'The part of the key could not be read. Choose another file.',
  'share.not-yours':
    'No part of the key is sealed to this keyholder. Choose your own keyholder’s file, or the right vote.',
  'share.repeated': 'The same part of the key is here twice. Parts of different keyholders are needed.',
  'share.too-few':
    '{missing, plural, one {# more part of the key is needed. Call one more keyholder.} other {# more parts of the key are needed. Call more keyholders.}}',
  'share.wrong': 'These parts do not make the key of this vote. Check that all are of this vote.',

  'opening.malformed':
    'The place “{place}” in the file of the closed vote cannot be read. Download the file again.',
  'opening.wrong-key': 'This is not the key of the vote. Join the parts of this vote’s key.',
  'opening.head-not-signed':
    'The head of the log is not signed by this vote’s log. Do not open the vote; report it to whoever holds it.',
  'opening.log-broken':
    'The leaves of the log are not those under its signed head. Do not open the vote; report it to whoever holds it.',
  'opening.superseded-unknown':
    'Among the replaced ballots are some that are not in the log, or are there twice ({count, number}). Do not open the vote; report it.',
  'opening.envelope-invalid':
    'Envelope no. {number} is not valid ({reason}). Do not open the vote; report it to whoever holds it.',
  'opening.envelopes-differ':
    'The envelopes are not those of the log: {missing, number} missing, {extra, number} too many. Do not open the vote; report it.',
  'opening.voter-twice':
    'One voting card has two envelopes. Do not open the vote; report it to whoever holds it.',
  'opening.seal-twice':
    'The same sealed ballot is in two envelopes: somebody cast a copy. Do not open the vote; report it to whoever holds it.',
  'opening.paper-invalid':
    'Paper ballot no. {number} cannot be counted ({reason}). Check how it was keyed in.',
  'opening.sums-differ':
    'The numbers of the group “{style}” do not add up: there are more ballots than rights to vote. Do not open the vote; report it.',
  'opening.seed-wrong': 'The seed of the lot is not the one that was promised. Add the right one.',

  'file.too-many': '{max, plural, one {# file fits} other {# files fit}}. Remove one first.',
  'file.too-large':
    '{max, plural, =0 {The file is too large. Make it smaller and try again.} other {The file is larger than {max, number} MB. Make it smaller and try again.}}',
  'file.empty': 'The file is empty. Choose another.',
  'file.wrong-type': 'This kind of file cannot be added. Pictures (JPEG, PNG, WebP) and PDF documents can.',
  'file.unreadable': 'The file could not be opened: it seems damaged. Choose another or save it anew.',
  'file.too-many-pixels': 'The picture has too many pixels. Make it smaller and try again.',
  'file.cut-short': 'Only part of the file arrived. Check the connection and send it again.',
  'file.not-found': 'This file is no longer here. Reload the page.',
  'invitation.not-found':
    'This invitation is gone: withdrawn or answered already. Ask the one who invited you.',
  'invitation.own-address':
    "That is your own address, and you are an author already. Enter the other person's e-mail.",
  'invitation.too-many': 'There are enough co-authors. Withdraw an invitation first.',
  'invitation.already': 'This person is invited already. Ask them to look in their e-mail.',

  'case.not-found': 'There is no such case on your desk. Go back to the queue.',
  'case.changed': 'The case has changed meanwhile. Reload it and read it again before you decide.',
  'case.held': 'A colleague has this case until {until}. Take the next one in the queue.',
  'case.decided': 'This case is decided already. Take the next one in the queue.',
  'case.own-report': 'Nobody decides on what they reported. A colleague will look at it.',
  'case.own-project':
    'Projects of your own municipality are decided by somebody from another one. Leave it to whoever is on duty.',
  'case.declared-close': 'You said that this is about somebody close to you. A colleague will look at it.',
  'case.own-submission': 'Nobody decides on their own idea. A colleague will look at it.',
  'case.second-person-needed':
    'An appeal is read by someone else than the first time. Leave it to a colleague.',
  'case.outcome-of-another-kind':
    'This case is not decided so. Reload the page and choose one of the ways it offers.',
  'case.appeal-is-yes-or-no': 'An appeal is granted or turned down, not sent back. Choose one of the two.',
  'decision.reason-missing': 'Such a decision names its reason. Choose one and explain it in your own words.',
  'appeal.nothing-to-appeal': "There is no refusal to appeal against. Read the municipality's latest answer.",
  'appeal.too-late': 'The time for an appeal is over. You can hand in a new idea.',
  'appeal.already': 'This decision is appealed already. Wait for the second moderator to answer.',

  ...residence,
  ...feasibility,
  ...organise,
  ...newsletters,
  ...heritage,
  ...partnership,
  ...programme,
  ...calls,
  ...questions,
  ...discussion,
  ...registers,
  ...certificates,
  ...workshops,
  ...volunteering,
  ...attendance,
  ...guardians,
  ...help,
  ...voting,
};
