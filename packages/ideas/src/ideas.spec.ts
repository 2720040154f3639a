import { describe, expect, it } from '@jest/globals';
import { areaId, cents, flaws, municipalityId, personId } from '@talka/kernel';
import { processId, type Process } from '@talka/processes';
import type { Person } from '@talka/identity';
import { emptyContent, ideaId, type Idea, type IdeaContent } from './idea.js';
import { ideaLifecycle } from './lifecycle.js';
import { IDEA_STATUSES, SUPPORTABLE } from './statuses.js';
import { decideAttachment } from './rules/decide-attachment.js';
import { decideSubmission, WAITING_LIMIT } from './rules/decide-submission.js';
import { decideSupport } from './rules/decide-support.js';
import { describeChange, describeDetails, type IdeaDetails } from './rules/describe-change.js';
import { missingParts } from './rules/missing-parts.js';
import { tidyContent } from './rules/tidy-content.js';

const now = new Date('2026-11-22T12:00:00Z');
const ludza = municipalityId('ludzas-novads');

const content: IdeaContent = {
  ...emptyContent('lv'),
  title: 'Šūpoles pie kultūras nama',
  summary: 'Pastāvīgas Lieldienu šūpoles ar drošu pamatu.',
  why: 'Šūpoles saslej uz trim dienām un novāc; lai tās kalpo visu vasaru.',
  task: 1,
  category: 'play-and-sport',
  municipality: ludza,
  area: areaId('0681805'),
};
const idea: Idea = {
  id: ideaId('i1'),
  status: 'draft',
  hidden: false,
  revision: 1,
  process: null,
  author: personId('anna'),
  coAuthors: [],
  content,
  files: 0,
  publishedAt: null,
};
const anna: Person = {
  id: personId('anna'),
  name: 'Anna',
  birthDate: '1990-01-01',
  municipality: ludza,
  grants: [],
};
const call: Process = {
  id: processId('c1'),
  municipality: ludza,
  phases: (['submission', 'support'] as const).map((kind) => ({
    ...{ kind, from: new Date(0), until: new Date(now.getTime() + 1) },
  })),
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'federation' },
  supportThreshold: 50,
};
const forCitizens: Process = { ...call, mayPropose: { ...call.mayPropose, citizens: true } };
const submission = {
  idea,
  by: anna,
  ...{ process: call, callNotChosen: false, citizen: null },
  areaBelongsToMunicipality: true,
  waiting: 0,
  answered: false,
  now,
};
const codeOf = (decision: { ok: true } | { ok: false; refusal: { code: string } }) =>
  decision.ok ? undefined : decision.refusal.code;

it('has a life cycle without dead ends', () => expect(flaws(ideaLifecycle)).toEqual([]));

describe('handing an idea in', () => {
  it.each([
    [{}, undefined],
    [{ idea: { ...idea, status: 'published' as const } }, 'state.not-possible'],
    [{ idea: { ...idea, content: { ...content, why: 'īsi' } } }, 'idea.incomplete'],
    [{ areaBelongsToMunicipality: false }, 'registration.area-elsewhere'],
    [{ process: undefined }, 'idea.no-open-call'],
    [{ callNotChosen: true }, 'idea.call-not-chosen'],
    [{ process: forCitizens }, 'eligibility.citizens-only'],
    [{ process: forCitizens, citizen: false }, 'eligibility.citizens-only'],
    [{ process: forCitizens, citizen: true }, undefined],
    [{ now: new Date(now.getTime() + 1) }, 'idea.no-open-call'],
    [{ by: { ...anna, birthDate: '2011-01-01' } }, 'eligibility.too-young'],
    [{ waiting: WAITING_LIMIT }, 'idea.too-many-waiting'],
  ])('%# gives %s', (change, code) => {
    expect(codeOf(decideSubmission({ ...submission, ...change }))).toBe(code);
  });

  it('works for a returned idea after its call has closed', () => {
    const returned = { ...submission, idea: { ...idea, status: 'returned' as const }, now: new Date(4e12) };
    expect(decideSubmission({ ...returned, answered: true })).toEqual({ ok: true, value: 'submitted' });
    expect(codeOf(decideSubmission(returned))).toBe('idea.answer-missing');
  });

  it('names every missing part in the order of the form', () => {
    expect(missingParts(emptyContent('lv')).map((part) => part.field)).toEqual([
      'title',
      'summary',
      'why',
      'task',
      'category',
      'municipality',
      'area',
    ]);
    expect(missingParts({ ...content, title: 'Tilt' })).toMatchObject([
      { field: 'title', params: { missing: 1 } },
    ]);
  });
});

describe('what an idea says', () => {
  it.each([
    [{ title: 'a\u0000' }, 'title', 'text.control-characters'],
    [{ title: 'ā'.repeat(121) }, 'title', 'text.too-long'],
    [{ why: 'labs\u202eskils' }, 'why', 'text.hidden-characters'],
    [{ cost: cents(1_000_000_001) }, 'cost', 'idea.cost-unreal'],
    [{ place: { kind: 'point', lat: 48.2, lon: 16.4 } as const }, 'place', 'idea.place-outside'],
    [{ place: { kind: 'outline', points: [{ lat: 56, lon: 27 }] } as const }, 'place', 'idea.place-outside'],
  ])('is refused with %j', (change, field, code) => {
    expect(tidyContent({ ...content, ...change })).toMatchObject({ ok: false, refusal: { field, code } });
  });

  it('changes are shown word by word', () => {
    const [change] = describeChange(content, { ...content, title: 'Lielas šūpoles pie kultūras nama' });
    expect(change?.field).toBe('title');
    expect(change?.parts.filter((part) => part.kind === 'added').map((part) => part.text.trim())).toEqual([
      'Lielas',
      'šūpoles',
    ]);
    expect(describeChange(content, content)).toEqual([]);
  });

  it('changes of a Russian text are words too, not letters', () => {
    const russian = { ...content, title: 'Качели у дома культуры' };
    const [change] = describeChange(russian, { ...russian, title: 'Качели у домика культуры' });
    expect(change?.parts).toEqual([
      { kind: 'same', text: 'Качели у ' },
      { kind: 'removed', text: 'дома' },
      { kind: 'added', text: 'домика' },
      { kind: 'same', text: ' культуры' },
    ]);
  });
});

describe('changes beside the text', () => {
  const home = { id: 'f1', name: 'home.png' };
  const before: IdeaDetails = {
    cost: 120_000,
    place: { kind: 'point', lat: 56.54, lon: 27.72 },
    task: 1,
    category: 'crafts',
    area: 'Ludza',
    files: [home],
  };
  it.each<[IdeaDetails, unknown[]]>([
    [{}, []],
    [{ place: { lon: 27.72, lat: 56.54, kind: 'point' } }, []],
    [{ cost: 90_000 }, [{ field: 'cost', before: 120_000, after: 90_000 }]],
    [{ cost: null }, [{ field: 'cost', before: 120_000, after: null }]],
    [
      { place: { kind: 'point', lat: 56.55, lon: 27.72 } },
      [{ field: 'place', before: before.place, after: { kind: 'point', lat: 56.55, lon: 27.72 } }],
    ],
    [{ area: 'Cirmas pagasts' }, [{ field: 'area', before: 'Ludza', after: 'Cirmas pagasts' }]],
    [{ task: 2, category: 'events' }, [{ field: 'task' }, { field: 'category' }]],
    [
      { files: [{ id: 'f2', name: 'map.pdf' }] },
      [{ field: 'files', added: ['map.pdf'], removed: ['home.png'] }],
    ],
    [{ cost: undefined, files: undefined }, []],
  ])('%# %j', (change, expected) => {
    const found = describeDetails(before, { ...before, ...change });
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});

describe('supporting', () => {
  const published = { ...idea, status: 'published' as const };
  const boris = { ...anna, id: personId('boris') };

  it.each(IDEA_STATUSES.map((status) => [status, SUPPORTABLE.includes(status)] as const))(
    '%s: %s',
    (status, may) => {
      expect(
        decideSupport({ idea: { ...idea, status }, by: boris, process: call, citizen: null, now }).ok,
      ).toBe(may);
    },
  );

  it('is from the first moment of its phase until the last', () => {
    const [from, until] = [new Date('2026-12-01T10:00:00Z'), new Date('2026-12-31T10:00:00Z')];
    const process: Process = { ...call, phases: [{ kind: 'support', from, until }] };
    const at = (now: Date) =>
      codeOf(decideSupport({ idea: published, by: boris, process, citizen: null, now }));
    const before = (moment: Date) => new Date(moment.getTime() - 1);
    expect([before(from), from, before(until), until].map(at)).toEqual([
      'support.not-now',
      undefined,
      undefined,
      'support.not-now',
    ]);
  });

  it('is not for authors', () => {
    const shared = { ...published, coAuthors: [boris.id] };
    expect(codeOf(decideSupport({ idea: published, by: anna, process: call, citizen: null, now }))).toBe(
      'support.own-idea',
    );
    expect(codeOf(decideSupport({ idea: shared, by: boris, process: call, citizen: null, now }))).toBe(
      'support.own-idea',
    );
  });
});

it('takes five files, while it may be edited', () => {
  expect(decideAttachment({ status: 'draft', files: 4 }).ok).toBe(true);
  expect(codeOf(decideAttachment({ status: 'returned', files: 5 }))).toBe('file.too-many');
  expect(codeOf(decideAttachment({ status: 'published', files: 0 }))).toBe('idea.not-editable');
});
