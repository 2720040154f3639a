import { describe, expect, it } from '@jest/globals';
import { isOver, type IncidentPost } from '../vote/incident.js';
import { decideHelpLine, decideIncidentPost } from './decide-incident.js';

const NOW = new Date('2027-03-05T10:00:00Z');
const REPORT: IncidentPost = {
  kind: 'report',
  what: { lv: 'Lapa neatveras no rīta.' },
  doing: { lv: 'Meistari to labo.' },
  since: new Date('2027-03-05T08:00:00Z'),
};
const codeOf = (post: Partial<IncidentPost>, state: 'draft' | 'announced' = 'announced') => {
  const decided = decideIncidentPost({ state }, { ...REPORT, ...post }, NOW);
  return decided.ok ? 'ok' : `${decided.refusal.code} ${decided.refusal.field ?? ''}`.trim();
};

describe('an incident', () => {
  it('is told with what happened, since when, and what is done', () => {
    expect(codeOf({})).toBe('ok');
    expect(codeOf({ what: { lv: ' Ak vai! ' } })).toBe('incident.words-missing what');
    expect(codeOf({ doing: null })).toBe('incident.words-missing doing');
    expect(codeOf({ since: null })).toBe('incident.since-wrong since');
  });

  it('cannot begin after now', () => {
    expect(codeOf({ since: new Date(NOW.getTime() + 1) })).toBe('incident.since-wrong since');
    expect(codeOf({ since: NOW })).toBe('ok');
  });

  it('of a draft is nobody’s to know', () => {
    expect(codeOf({}, 'draft')).toBe('incident.vote-not-announced');
  });

  it('is gone on with in one text', () => {
    expect(codeOf({ kind: 'over', what: { lv: 'Lapa atkal strādā.' }, doing: null, since: null })).toBe('ok');
    expect(codeOf({ kind: 'update', what: { lv: '' } })).toBe('incident.words-missing what');
  });

  it('is over as the newest post says that is no correction', () => {
    const posts = (...kinds: IncidentPost['kind'][]) => isOver(kinds.map((kind) => ({ kind })));
    expect(posts('report')).toBe(false);
    expect(posts('report', 'over')).toBe(true);
    expect(posts('report', 'over', 'correction')).toBe(true);
    expect(posts('report', 'correction')).toBe(false);
    expect(posts('report', 'over', 'update')).toBe(false);
  });
});

it('a help line can be called or written to, or is none', () => {
  const line = { phone: '', email: '', hours: null };
  const answers = [null, { ...line, phone: '+371 60000007' }, { ...line, email: 'a@talka.example' }, line];
  expect(answers.map((one) => decideHelpLine(one).ok)).toEqual([true, true, true, false]);
});
