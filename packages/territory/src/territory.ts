import type { AreaId, MunicipalityId } from '@talka/kernel';

/** Languages the product speaks; `lv` is complete and authoritative. */
export const LANGUAGES = ['lv', 'ltg', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name in the languages it is known in; Latvian is always known. */
export interface LocalName {
  readonly lv: string;
  readonly ltg?: string | null | undefined;
  readonly en?: string | null | undefined;
  readonly ru?: string | null | undefined;
}

/** Whether people may comment on what is proposed: not at all, shown after somebody has looked, or shown at once. */
export const COMMENT_RULES = ['off', 'before', 'at-once'] as const;
export type CommentRule = (typeof COMMENT_RULES)[number];

/** How a municipality wants its residents' submissions handled and itself shown: data, not code. */
export interface MunicipalityRules {
  /** Before: a moderator decides, then it is public. After: it is public at once and looked at then. */
  readonly moderation: 'before' | 'after';
  readonly comments: CommentRule;
  readonly languages: readonly Language[];
  readonly contact: { readonly email: string; readonly phone: string; readonly address: string };
  readonly mark: { readonly colour: string; readonly accent: string };
  /** Working days within which the municipality promises a first answer. */
  readonly answerWithinDays: number;
}

export interface Municipality {
  readonly id: MunicipalityId;
  readonly kind: 'state-city' | 'municipality';
  readonly name: LocalName;
  readonly atvk: string;
  readonly centre: { readonly lat: number; readonly lon: number };
  readonly population: { readonly value: number; readonly asOf: string; readonly source: string };
  readonly areaKm2: number;
  readonly rules: MunicipalityRules;
}

export interface Area {
  /** Code in the 2009 to 2021 classification (ATVK), which is unique across the region. */
  readonly id: AreaId;
  readonly name: string;
  readonly kind: 'parish' | 'town' | 'city';
  readonly municipality: MunicipalityId;
  readonly signatory: string;
}

/** A municipality that signed the memorandum in 2021, and where its parishes belong since the reform. */
export interface Signatory {
  readonly id: string;
  readonly name: LocalName;
  readonly successors: readonly MunicipalityId[];
}

/** The name in a language, falling back from Latgalian and everything unknown to Latvian. */
export const nameIn = (name: LocalName, language: Language): string => name[language] ?? name.lv;
