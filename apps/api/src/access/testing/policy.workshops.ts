import type { EndpointName } from '@talka/contracts';
import {
  EVERYONE,
  forAll,
  forPersons,
  line,
  NOBODY,
  PERSONS,
  type Line,
  type ObjectName,
  type Role,
} from './who.js';

const WRITERS: readonly Role[] = ['organiser here', 'organising coordinator here'];
const TEAM: readonly Role[] = [...WRITERS, 'gate here'];
/** Whoever does not act for the organisation, nor leads: to them it is not there. */
const STRANGERS = PERSONS.filter((role) => !TEAM.includes(role));
const published: ObjectName[] = ['published workshop here', 'published workshop elsewhere'];
const drafts: ObjectName[] = ['draft workshop here', 'draft workshop elsewhere'];
const ofHost = (may: readonly Role[]) => [
  line(['verified organisation here'], may, 'hide', STRANGERS),
  line(['verified organisation elsewhere'], NOBODY, 'hide'),
];
const ofWriters = [
  line(['draft workshop here', 'published workshop here'], WRITERS, 'hide', STRANGERS),
  line(['draft workshop elsewhere', 'published workshop elsewhere'], NOBODY, 'hide'),
];
const ofCarers = [line(['own child'], PERSONS), line(['foreign child'], NOBODY, 'hide')];
const ofLearners = [line(published, PERSONS)];

/** Of workshops, those who lead them and those who learn. */
export const WORKSHOP_POLICY = {
  'workshops.list': forAll,
  'workshops.meetings': forAll,
  'workshops.read': [line(published, EVERYONE), line(drafts, NOBODY, 'hide', EVERYONE)],
  'my-children.list': forPersons,
  'my-children.add': forPersons,
  'my-children.rename': ofCarers,
  'my-children.remove': ofCarers,
  'my-workshops.list': forPersons,
  'my-workshops.learned': forPersons,
  'my-workshops.recommended': forPersons,
  'my-workshops.say-feedback': [line(published, PERSONS), line(drafts, NOBODY, 'hide')],
  'my-workshops.choices': [line(published, PERSONS), line(drafts, NOBODY, 'hide')],
  'my-workshops.enrol': ofLearners,
  'my-workshops.leave': ofLearners,
  'my-workshops.say-answers': ofLearners,
  'my-workshops.answer': ofLearners,
  'led-workshops.list': ofHost(TEAM),
  'led-workshops.start': ofHost(WRITERS),
  'led-workshops.read': ofWriters,
  'led-workshops.sign-in-sheet': [
    line(['published workshop here'], WRITERS, 'hide', STRANGERS),
    line(['published workshop elsewhere'], NOBODY, 'hide'),
  ],
  'led-workshops.change': ofWriters,
  'led-workshops.publish': ofWriters,
  'led-workshops.change-questions': ofWriters,
  'led-workshops.copy': ofWriters,
  'led-workshops.name-leader': ofWriters,
  'led-workshops.end-leader': ofWriters,
  'led-workshops.step-back': ofWriters,
  'led-workshops.call-off': ofWriters,
  'led-workshops.call-off-session': ofWriters,
  'led-workshops.move-session': ofWriters,
  'led-workshops.write': ofWriters,
} as const satisfies Partial<Record<EndpointName, readonly Line[]>>;
