import { describe, expect, it } from '@jest/globals';
import { changed, narrowing, newestFirstFor, readFilters, writeFilters } from './filters.js';
import { pathOfIdea } from './path-of-idea.js';
import { pathOf, slugOf } from './slug.js';
import { standingKey } from './text.js';

describe('where an idea stands', () => {
  it.each([
    ['published', 49, 50, 'status.published'],
    ['published', 160, 50, 'status.enough'],
    ['published', 0, 0, 'status.published'],
    ['in-delivery', 160, 50, 'status.in-delivery'],
  ] as const)('%s with %d of %d is %s', (status, support, supportNeeded, key) => {
    expect(standingKey({ status, support, supportNeeded })).toBe(key);
  });
});

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const filters = {
      search: 'šūpoles',
      municipality: 'ludzas-novads',
      area: '0681401',
      task: 2,
      sort: 'supported',
    } as const;
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it('leave out what cannot be meant', () => {
    const query = new URLSearchParams(
      'task=9&category=politics&status=draft&municipality=../x&area=0681401&sort=oldest&search=%20',
    );
    expect(readFilters(query)).toEqual({});
  });

  it('drop the area with its municipality', () => {
    const filters = { municipality: 'ludzas-novads', area: '0681401', sort: 'supported' } as const;
    expect(changed(filters, 'municipality', 'balvu-novads')).toEqual({
      municipality: 'balvu-novads',
      sort: 'supported',
    });
    expect(changed(filters, 'area', undefined)).toEqual({ municipality: 'ludzas-novads', sort: 'supported' });
    expect(narrowing(filters)).toBe(2);
  });

  it('know when a new idea stands first', () => {
    expect(newestFirstFor({}, 'balvu-novads')).toBe(true);
    expect(newestFirstFor({ municipality: 'balvu-novads' }, 'balvu-novads')).toBe(true);
    expect(newestFirstFor({ municipality: 'ludzas-novads' }, 'balvu-novads')).toBe(false);
    expect(newestFirstFor({ search: 'taka' }, 'balvu-novads')).toBe(false);
    expect(newestFirstFor({ sort: 'supported' }, 'balvu-novads')).toBe(false);
  });
});

describe('addresses of ideas', () => {
  it('carry the title in plain letters', () => {
    expect(slugOf('Līdzsvara taka – Ozolmuižas parkā!')).toBe('lidzsvara-taka-ozolmuizas-parka');
    expect(slugOf('Качели у дома культуры')).toBe('качели-у-дома-культуры');
    expect(pathOf({ number: 12, title: '🎈' })).toBe('/ideas/12');
    expect(slugOf('vārds '.repeat(40)).length).toBeLessThanOrEqual(66);
  });
});

describe('the path of an idea', () => {
  const at = '2026-05-04T09:00:00.000Z';
  it('shows what is done, where it stands and what lies ahead', () => {
    const steps = pathOfIdea({
      status: 'under-review',
      path: [
        { status: 'draft', at },
        { status: 'submitted', at },
        { status: 'published', at },
        { status: 'under-review', at },
      ],
    });
    expect(steps.map(({ status, state }) => `${status}:${state}`)).toEqual([
      'submitted:done',
      'published:done',
      'under-review:now',
      'feasible:ahead',
      'on-ballot:ahead',
      'selected:ahead',
      'in-delivery:ahead',
      'delivered:ahead',
    ]);
  });

  it('ends where it stopped, and is all done when it is done', () => {
    const stopped = pathOfIdea({
      status: 'not-feasible',
      path: [
        { status: 'published', at },
        { status: 'not-feasible', at },
      ],
    });
    expect(stopped.map(({ state }) => state)).toEqual(['done', 'stopped']);
    const done = pathOfIdea({
      status: 'delivered',
      path: [
        { status: 'published', at },
        { status: 'delivered', at },
      ],
    });
    expect(done.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});
