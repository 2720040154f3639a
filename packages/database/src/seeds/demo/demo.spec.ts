import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { demoIdeas, demoPeople, demoPictures } from './demo.js';
import { demoCategories, demoIdeaStatuses, type DemoIdea, type DemoMunicipality } from './demo.types.js';

const picturesFolder = fileURLToPath(new URL('./pictures/', import.meta.url));

/** The territorial units the demonstration names, by municipality (2009 to 2021 classification). */
const units: Record<DemoMunicipality, readonly string[]> = {
  daugavpils: ['0050000'],
  rezekne: ['0210000'],
  'augsdaugavas-novads': ['0440274', '0440294', '0440298', '0440807', '0440844', '0440854'],
  'balvu-novads': ['0380201', '0381615', '0381660', '0381682', '0384400', '0387574'],
  'kraslavas-novads': ['0600201', '0600262', '0600274', '0601009', '0601042'],
  'livanu-novads': ['0761211', '0761252', '0761268', '0761282'],
  'ludzas-novads': ['0680201', '0680250', '0681009', '0681068', '0681817', '0681884'],
  'preilu-novads': ['0604342', '0760201', '0760244', '0766362', '0766370', '0769190'],
  'rezeknes-novads': [
    ...['0780262', '0780268', '0780270', '0780272', '0780274', '0780278', '0780284', '0781817'],
  ],
};

const municipalities = Object.keys(units) as DemoMunicipality[];
const person = new Map(demoPeople.map((each) => [each.key, each]));
const mayDo = (key: string, role: string, municipality: string): boolean =>
  person.get(key)?.roles.some((grant) => grant.role === role && grant.municipality === municipality) ?? false;
const failing = (fault: (idea: DemoIdea) => boolean): string[] =>
  demoIdeas.filter(fault).map(({ key }) => key);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const unpublished = ['draft', 'submitted', 'returned', 'refused'];
const outcomeOf = ({ status }: DemoIdea): string | undefined => {
  if (status === 'draft' || status === 'submitted') return undefined;
  if (status === 'returned') return 'return';
  return status === 'refused' ? 'refuse' : 'publish';
};

describe('the people of the demonstration', () => {
  it('have unique keys, names and e-mail addresses', () => {
    expect(repeated(demoPeople.map(({ key }) => key))).toEqual([]);
    expect(repeated(demoPeople.map(({ name }) => name))).toEqual([]);
    expect(repeated(demoPeople.map(({ email }) => email))).toEqual([]);
    expect(demoPeople.filter(({ email }) => !/^[a-z]+@talka\.example$/.test(email))).toEqual([]);
  });

  it('live in a unit of their own municipality and were born on a real day, at least 13 years ago', () => {
    for (const each of demoPeople) {
      expect(units[each.municipality]).toContain(each.area);
      expect(new Date(`${each.birthDate}T00:00:00Z`).toISOString().slice(0, 10)).toBe(each.birthDate);
      expect(each.birthDate < '2013-11-01').toBe(true);
    }
  });

  it('include two moderators and one administrator of every municipality, and the partnership’s own', () => {
    for (const municipality of municipalities) {
      const holding = (role: string) => demoPeople.filter(({ key }) => mayDo(key, role, municipality)).length;
      expect({ municipality, moderators: holding('moderator') }).toEqual({ municipality, moderators: 2 });
      expect(holding('administrator')).toBeGreaterThanOrEqual(1);
    }
    const wide = demoPeople.flatMap(({ roles }) => roles).filter((grant) => grant.municipality === null);
    expect(wide.map(({ role }) => role).sort()).toEqual(['auditor', 'coordinator', 'platform-administrator']);
  });
});

describe('the ideas of the demonstration', () => {
  it('are 72 with unique keys, in every municipality, status, category and language', () => {
    const all = <K extends keyof DemoIdea>(field: K) =>
      [...new Set(demoIdeas.map((idea) => idea[field]))].sort();
    expect(demoIdeas).toHaveLength(72);
    expect(repeated(demoIdeas.map(({ key }) => key))).toEqual([]);
    expect(all('municipality')).toEqual(municipalities.toSorted());
    expect(all('status')).toEqual(demoIdeaStatuses.toSorted());
    expect(all('category')).toEqual(demoCategories.toSorted());
    expect(all('lang')).toEqual(['en', 'ltg', 'lv', 'ru']);
  });

  it('name only units, people and pictures that exist', () => {
    const files = new Set(demoPictures.map(({ file }) => file));
    expect(failing((idea) => !units[idea.municipality].includes(idea.area))).toEqual([]);
    expect(failing((idea) => ![idea.author, ...idea.coAuthors].every((key) => person.has(key)))).toEqual([]);
    expect(failing((idea) => idea.coAuthors.includes(idea.author))).toEqual([]);
    expect(failing((idea) => !idea.pictures.every((file) => files.has(file)))).toEqual([]);
  });

  it('keep to the length limits, in earlier versions too', () => {
    const tooLong = ({ title, summary, why }: { title: string; summary: string; why: string }) =>
      title.length > 90 ||
      summary.length > 280 ||
      why.length > 1800 ||
      Math.min(title.length, why.length) === 0;
    expect(failing((idea) => [idea, ...(idea.versions ?? [])].some(tooLong))).toEqual([]);
    expect(demoIdeas.filter(({ versions }) => versions !== undefined).length).toBeGreaterThanOrEqual(12);
  });

  it('carry the decision their status needs, by a moderator of the municipality who is not an author', () => {
    expect(failing((idea) => idea.decision?.outcome !== outcomeOf(idea))).toEqual([]);
    const wrong = (idea: DemoIdea) =>
      [idea.decision, idea.earlierDecision].some(
        (decision) =>
          decision !== undefined &&
          (!mayDo(decision.by, 'moderator', idea.municipality) ||
            [idea.author, ...idea.coAuthors].includes(decision.by) ||
            (decision.outcome === 'publish') !== (decision.reason === undefined)),
      );
    expect(failing(wrong)).toEqual([]);
    expect(failing((idea) => (idea.answer === undefined) !== (idea.earlierDecision === undefined))).toEqual(
      [],
    );
  });

  it('are answered officially once reviewed, by an administrator of the municipality', () => {
    const answered = ['feasible', 'not-feasible', 'selected', 'not-selected', 'in-delivery', 'delivered'];
    expect(failing((idea) => answered.includes(idea.status) !== (idea.official !== undefined))).toEqual([]);
    expect(
      failing(({ official, municipality }) =>
        official ? !mayDo(official.by, 'administrator', municipality) : false,
      ),
    ).toEqual([]);
  });

  it('move forward in time and gather support only in public', () => {
    const disordered = ({ createdDaysAgo, submittedDaysAgo, publishedDaysAgo }: DemoIdea) =>
      createdDaysAgo < (submittedDaysAgo ?? 0) || (submittedDaysAgo ?? 0) < (publishedDaysAgo ?? 0);
    expect(failing(disordered)).toEqual([]);
    expect(failing((idea) => (idea.status === 'draft') !== (idea.submittedDaysAgo === undefined))).toEqual(
      [],
    );
    expect(
      failing((idea) => unpublished.includes(idea.status) !== (idea.publishedDaysAgo === undefined)),
    ).toEqual([]);
    expect(failing((idea) => unpublished.includes(idea.status) && idea.supports > 0)).toEqual([]);
    expect(failing(({ supports }) => supports < 0 || supports > 160)).toEqual([]);
  });
});

describe('the pictures of the demonstration', () => {
  it('are the files in the folder, light, and described in three languages', () => {
    const onDisk = readdirSync(picturesFolder).filter((file) => file.endsWith('.webp'));
    expect(demoPictures.map(({ file }) => file).sort()).toEqual(onDisk.sort());
    expect(demoPictures.filter(({ file }) => statSync(picturesFolder + file).size > 60_000)).toEqual([]);
    expect(
      demoPictures.filter(({ alt }) => [alt.lv, alt.en, alt.ru].some((text) => text.length < 20)),
    ).toEqual([]);
  });

  it('are each used by an idea', () => {
    const used = new Set(demoIdeas.flatMap(({ pictures }) => pictures));
    expect(demoPictures.filter(({ file }) => !used.has(file))).toEqual([]);
  });
});
