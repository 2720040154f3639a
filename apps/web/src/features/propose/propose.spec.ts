import { describe, expect, it } from '@jest/globals';
import type { MyIdeaView } from '@talka/contracts';
import { detailsOf } from './conflict.js';
import { draftOf, isUnsaved, newDraft, reconcile, withCost, type Draft } from './draft.js';
import { COST_UNCLEAR, gapsIn, gapsOf, stepOf } from './parts.js';
import { addCorner, middleOf, nearestTown, outlineOf, parsePoint, sayPoint } from './place.js';

export const whole: Draft['content'] = {
  title: 'Līdzsvara taka parkā',
  summary: 'Desmit koka elementi gar veco parka celiņu, lai būtu kur iet arī rudenī.',
  why: 'Tuvākais rotaļlaukums ir deviņus kilometrus tālu, un parkā neviens vairs neiet.',
  task: 3,
  category: 'play-and-sport',
  municipality: 'rezeknes-novads',
  area: '0780278',
  place: null,
  cost: null,
  language: 'lv',
};

export const view = (revision: number, content = whole): MyIdeaView => ({
  id: '0197c0de-0000-7000-8000-000000000001',
  number: null,
  revision,
  status: 'draft',
  hidden: false,
  role: 'author',
  content,
  files: [],
  invitations: [],
  authors: ['Ilze Kalna'],
  statements: [],
  findings: [],
  notes: [],
  appealPossible: false,
  appealOpen: false,
  versions: 0,
  path: [],
  changedAt: '2026-06-01T10:00:00.000Z',
});

const typed = (draft: Draft, change: Partial<Draft['content']>): Draft => ({
  ...draft,
  content: { ...draft.content, ...change },
});

describe('the gaps of a draft', () => {
  it('of an empty one are all told, each in its step, in the order the form asks', () => {
    const gaps = gapsOf(newDraft('lv'));
    expect(gaps.map(({ field }) => field)).toEqual([
      'title',
      'summary',
      'why',
      'task',
      'category',
      'municipality',
      'area',
    ]);
    expect(gapsIn('idea', newDraft('lv')).map(({ refusal }) => refusal.code)).toEqual([
      'idea.title-missing',
      'idea.summary-missing',
    ]);
    expect(stepOf('cost')).toBe('more');
    expect(stepOf('language')).toBeUndefined();
  });

  it('of a whole one are none; too long and too short are counted as people count', () => {
    const draft = draftOf(view(1), 'me');
    expect(gapsOf(draft)).toEqual([]);
    expect(gapsOf(typed(draft, { title: 'ā'.repeat(121) }))).toMatchObject([
      { field: 'title', refusal: { code: 'text.too-long', params: { over: 1 } } },
    ]);
    expect(gapsOf(typed(draft, { summary: '   Īsi.   ' }))).toMatchObject([
      { field: 'summary', refusal: { code: 'text.too-short', params: { missing: 16 } } },
    ]);
  });

  it('tell a cost that cannot be read, a cost beyond reason and a place elsewhere', () => {
    const draft = draftOf(view(1), 'me');
    expect(withCost(draft, '1 200,50').content.cost).toBe(120050);
    expect(gapsOf(withCost(draft, 'daudz'))).toMatchObject([
      { field: 'cost', refusal: { code: COST_UNCLEAR } },
    ]);
    expect(gapsOf(withCost(draft, '99 000 000'))).toMatchObject([{ refusal: { code: 'idea.cost-unreal' } }]);
    expect(gapsOf(withCost(draft, '  '))).toEqual([]);
    expect(gapsOf(typed(draft, { place: { kind: 'point', lat: 48.8, lon: 2.3 } }))).toMatchObject([
      { field: 'place', refusal: { code: 'idea.place-outside' } },
    ]);
  });
});

describe('the device and the server', () => {
  const kept = draftOf(view(3), 'me');
  it('agree while the revision is the same: the device goes on', () => {
    const mine = typed(kept, { title: 'Cits nosaukums' });
    expect(reconcile(mine, view(3), 'me')).toEqual({ draft: mine, conflict: false });
    expect(reconcile(null, view(3), 'me').draft.content).toEqual(whole);
  });

  it('take the newer text when nothing was typed here meanwhile', () => {
    const newer = { ...whole, title: 'Līdzautors pārsauca' };
    expect(reconcile(kept, view(4, newer), 'me')).toMatchObject({
      conflict: false,
      draft: { revision: 4, content: newer },
    });
  });

  it('know a saving that arrived though its answer was lost', () => {
    const sent = typed(kept, { title: ' Sūtīts,  bet atbilde pazuda ' });
    const arrived = { ...whole, title: 'Sūtīts, bet atbilde pazuda' };
    expect(reconcile(sent, view(4, arrived), 'me').conflict).toBe(false);
  });

  it('go on with the words here where all that changed there is here too', () => {
    const mine = typed(kept, { title: 'Mans nosaukums', summary: 'Arī šis ir mainīts, bet tikai šeit.' });
    const theirs = { ...whole, title: 'Mans nosaukums' };
    expect(reconcile(mine, view(4, theirs), 'me')).toEqual({
      draft: { ...mine, revision: 4, saved: theirs },
      conflict: false,
    });
  });

  it('ask when both have changed, and lose neither', () => {
    const mine = typed(kept, { title: 'Mans nosaukums' });
    expect(reconcile(mine, view(4, { ...whole, title: 'Viņas nosaukums' }), 'me')).toEqual({
      draft: mine,
      conflict: true,
    });
  });

  it('count a draft of blanks as nothing to save', () => {
    expect(isUnsaved(newDraft('lv'))).toBe(false);
    expect(isUnsaved(typed(newDraft('lv'), { title: 'T' }))).toBe(true);
  });
});

describe('two variants of one idea', () => {
  it('are told apart by place, cost and area too', () => {
    const mine = {
      ...whole,
      place: { kind: 'point', lat: 56.5, lon: 27.3 } as const,
      cost: 90_000,
      area: 'x',
    };
    const found = detailsOf(whole, mine, ({ area }) => (area === 'x' ? 'Maltas pagasts' : 'Rēzekne'));
    expect(found).toMatchObject([
      { field: 'area', before: 'Rēzekne', after: 'Maltas pagasts' },
      { field: 'place', before: null, after: { lat: 56.5 } },
      { field: 'cost', before: null, after: 90_000 },
    ]);
    expect(detailsOf(whole, whole, () => null)).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['56.50101, 27.33303', 56.50101, 27.33303],
    ['56,50101 27,33303', 56.50101, 27.33303],
    ['N 56.501° E 27.333°', 56.501, 27.333],
    ['27.333, 56.501', 56.501, 27.333],
  ])('is read from %s', (text, lat, lon) => {
    expect(parsePoint(text)).toEqual({ lat, lon });
  });

  it.each(['', 'pie baznīcas', '56.5', '48.85, 2.35', '56.5, 27.3, 100'])('is not read from %j', (text) => {
    expect(parsePoint(text)).toBeNull();
  });

  it('drawn as an outline needs three corners', () => {
    const a = { lat: 56.5, lon: 27.3 };
    const two = addCorner(addCorner([], a), { lat: 56.6, lon: 27.3 });
    expect(outlineOf(two)).toBeNull();
    const outline = outlineOf(addCorner(two, { lat: 56.5, lon: 27.6 }));
    expect(outline && sayPoint(middleOf(outline))).toBe('56.53333, 27.40000');
  });

  it('is told by the town nearest to it, as the crow flies', () => {
    const towns = [
      { name: 'Rēzekne', lat: 56.51028, lon: 27.34 },
      { name: 'Ludza', lat: 56.53373, lon: 27.72155 },
    ];
    expect(nearestTown(towns, { lat: 56.53, lon: 27.6 })).toEqual({ name: 'Ludza', km: 7 });
    expect(nearestTown(towns, { lat: 56.51, lon: 27.34 })).toEqual({ name: 'Rēzekne', km: 0 });
    expect(nearestTown([], { lat: 56.5, lon: 27.3 })).toBeNull();
  });
});
