/** The groups under which what the programme came to is told: of whom it reached, of help, of what was on, of ideas, of ties, of learning, of trust. */
export const INDICATOR_GROUPS = [
  ...(['outreach', 'volunteers', 'programme', 'ideas', 'ties', 'learning', 'trust'] as const),
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** All of them whole: minutes are shown as hours, and cents as euros. */
export const UNITS = ['people', 'count', 'minutes', 'cents', 'days', 'hours'] as const;
export type Unit = (typeof UNITS)[number];

/** By what a number is told apart beside its municipality and year. */
export const DIMENSIONS = ['age', 'task', 'strand'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Years of age at the end of the year. */
export const AGE_BANDS = ['0-12', '13-15', '16-17', '18-30', '31-64', '65+'] as const;
/** The memorandum's, and what is of none. */
export const TASK_PARTS = ['1', '2', '3', 'none'] as const;

export interface Definition {
  readonly group: IndicatorGroup;
  readonly unit: Unit;
  /** Null where it is of a municipality and a year alone. */
  readonly by: Dimension | null;
  /**
   * `people`: each of its cells counts persons, so that a small one could tell who. `with people`: sums over those persons, hidden where they
   * are. `things`: tells of nobody. `typical`: half took no longer; it is no sum, and the region's is taken of all cases.
   */
  readonly of: 'people' | 'with people' | 'things' | 'typical';
  /** Whose cells hide its own. */
  readonly people?: 'volunteers';
  /** Told of the whole region alone. */
  readonly regionOnly?: true;
  /** Counts up whenever the way of counting changes: numbers of two methods are not compared. */
  readonly method: number;
}

const people = (group: IndicatorGroup, by: Dimension | null = 'age'): Definition => ({
  ...{ group, by, unit: 'people', of: 'people', method: 1 },
});
const things = (group: IndicatorGroup, by: Dimension | null = null): Definition => ({
  ...{ group, by, unit: 'count', of: 'things', method: 1 },
});
const typical = (group: IndicatorGroup, unit: 'days' | 'hours'): Definition => ({
  ...{ group, by: null, unit, of: 'typical', method: 1 },
});

/** What is counted. How, is a sentence each in the catalogue of words, and SQL in the database's room. */
export const INDICATORS = {
  'active-people': people('outreach'),
  'new-people': people('outreach'),
  'areas-reached': things('outreach'),
  volunteers: people('volunteers'),
  'volunteer-minutes': {
    ...{
      group: 'volunteers',
      unit: 'minutes',
      by: 'age',
      of: 'with people',
      people: 'volunteers',
      method: 1,
    },
  },
  shifts: things('volunteers'),
  'places-filled': people('volunteers', null),
  'no-shows': people('volunteers', null),
  'events-by-strand': things('programme', 'strand'),
  'events-by-task': things('programme', 'task'),
  'free-events': things('programme'),
  'step-free-events': things('programme'),
  'sign-language-events': things('programme'),
  'latgalian-events': things('programme'),
  'ideas-published': things('ideas', 'task'),
  'ideas-selected': things('ideas', 'task'),
  'ideas-delivered': things('ideas', 'task'),
  'cents-selected': { ...things('ideas', 'task'), unit: 'cents' },
  'days-to-answer': typical('ideas', 'days'),
  'voices-in-votes': people('ideas', null),
  'co-produced-events': things('ties'),
  partners: { ...things('ties', 'task'), regionOnly: true },
  'partners-abroad': { ...things('ties'), regionOnly: true },
  'joint-decisions': { ...things('ties', 'task'), regionOnly: true },
  workshops: things('learning'),
  learners: people('learning'),
  finished: people('learning'),
  certificates: people('learning', null),
  reports: things('trust'),
  'moderation-decisions': things('trust'),
  'hours-to-decide': typical('trust', 'hours'),
  appeals: things('trust'),
  'appeals-granted': things('trust'),
  juries: things('trust'),
} as const satisfies Record<string, Definition>;
export type IndicatorKey = keyof typeof INDICATORS;
export const INDICATOR_KEYS = Object.keys(INDICATORS) as readonly IndicatorKey[];

export const definitionOf = (key: IndicatorKey): Definition => INDICATORS[key];

/** A number as it was counted; without a municipality it is the region's, without a part it is of all parts. */
export interface Cell {
  readonly municipality: string | null;
  readonly part: string | null;
  readonly value: number;
}

/** A number as everybody may read it; null is hidden. */
export interface ShownCell extends Omit<Cell, 'value'> {
  readonly value: number | null;
}
