/** The municipalities of today, by the ids used everywhere in the product. */
export type DemoMunicipality =
  | 'daugavpils'
  | 'rezekne'
  | 'augsdaugavas-novads'
  | 'balvu-novads'
  | 'kraslavas-novads'
  | 'livanu-novads'
  | 'ludzas-novads'
  | 'preilu-novads'
  | 'rezeknes-novads';

export type DemoLanguage = 'lv' | 'ltg' | 'en' | 'ru';

export type DemoRole =
  'moderator' | 'administrator' | 'leader' | 'coordinator' | 'platform-administrator' | 'auditor';

/** Partnership-wide roles (coordinator, platform administrator, auditor) have no municipality. */
export interface DemoRoleGrant {
  readonly role: DemoRole;
  readonly municipality: DemoMunicipality | null;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Calendar date, YYYY-MM-DD. */
  readonly birthDate: string;
  readonly municipality: DemoMunicipality;
  /** Territorial unit code of the 2009 to 2021 classification, as in the territory data. */
  readonly area: string;
  readonly language: DemoLanguage;
  readonly roles: readonly DemoRoleGrant[];
}

export const demoCategories = [
  'heritage', 'events', 'nature-and-paths', 'play-and-sport', 'learning',
  'safety-and-access', 'youth', 'tourism', 'crafts', 'places-and-greenery',
] as const; // prettier-ignore
export type DemoCategory = (typeof demoCategories)[number];

/** In the order of the idea's life; `withdrawn` may follow any of those before the ballot. */
export const demoIdeaStatuses = [
  'draft', 'submitted', 'returned', 'refused', 'published', 'under-review', 'feasible',
  'not-feasible', 'selected', 'not-selected', 'in-delivery', 'delivered', 'withdrawn',
] as const; // prettier-ignore
export type DemoIdeaStatus = (typeof demoIdeaStatuses)[number];

export const demoReasonCodes = [
  'off-topic', 'duplicate', 'personal-data', 'hostile', 'advertising',
  'not-municipal', 'unclear', 'unsafe', 'rights',
] as const; // prettier-ignore
export type DemoReasonCode = (typeof demoReasonCodes)[number];

/** A moderator's decision, in the language of the idea; `reason` is absent only when publishing. */
export interface DemoDecision {
  readonly outcome: 'publish' | 'return' | 'refuse';
  readonly reason?: DemoReasonCode;
  readonly words: string;
  readonly by: string;
}

/** An earlier wording of an idea, oldest first. */
export interface DemoIdeaVersion {
  readonly title: string;
  readonly summary: string;
  readonly why: string;
}

export interface DemoIdea {
  readonly key: string;
  readonly author: string;
  readonly coAuthors: readonly string[];
  readonly municipality: DemoMunicipality;
  readonly area: string;
  /** The memorandum's task: 1 heritage and tourism, 2 programme and professionals, 3 learning and civic activity. */
  readonly task: 1 | 2 | 3;
  readonly category: DemoCategory;
  readonly lang: DemoLanguage;
  readonly title: string;
  readonly summary: string;
  /** Plain text; an empty line parts the paragraphs. */
  readonly why: string;
  /** Approximate, for display only: never a source of residence. */
  readonly point?: { readonly lat: number; readonly lon: number };
  readonly costCents?: number;
  readonly status: DemoIdeaStatus;
  readonly createdDaysAgo: number;
  readonly submittedDaysAgo?: number;
  readonly publishedDaysAgo?: number;
  readonly supports: number;
  /** File names from the pictures folder. */
  readonly pictures: readonly string[];
  /** The decision that stands. */
  readonly decision?: DemoDecision;
  /** The return that came before, when the author answered and submitted again. */
  readonly earlierDecision?: DemoDecision;
  /** The author's words when submitting again after a return. */
  readonly answer?: string;
  readonly versions?: readonly DemoIdeaVersion[];
  /** The municipality's public answer: feasibility, result or delivery. */
  readonly official?: { readonly words: string; readonly by: string };
}

export interface DemoPicture {
  readonly file: string;
  readonly alt: { readonly lv: string; readonly en: string; readonly ru: string };
}

/** Joins paragraphs with an empty line, so that long texts stay readable in the source. */
export const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
