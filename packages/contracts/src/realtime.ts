import type { PersonId } from '@talka/kernel';

/** Messages say that something changed, with no personal data: the reader fetches what they may see. */
export interface ServerMessages {
  /** An idea became public, or a public one changed or went away. */
  'ideas.changed': (message: {
    number: number;
    municipality: string;
    change: 'published' | 'changed' | 'gone';
  }) => void;
  'idea.support': (message: { number: number; support: number }) => void;
  /** Something was said about an idea, reworded or taken back; so many comments are shown now. */
  'discussion.changed': (message: { number: number; comment: string; count: number }) => void;
  /** How many places of a shift are left now. */
  'places.changed': (message: {
    event: number;
    shift: string;
    free: number;
    held: number;
    filling: number;
    waiting: number;
  }) => void;
  /** An event was published, moved, reworded or called off. */
  'event.changed': (message: { event: number }) => void;
  'desk.changed': (message: { municipality: string }) => void;
  'case.changed': (message: { case: string }) => void;
  /** Who is looking at a case now, by name: colleagues of one desk. */
  'case.viewers': (message: { case: string; viewers: { id: string; name: string }[] }) => void;
  'notices.changed': (message: { unread: number }) => void;
}

/** A room is asked for by what is to be watched; the server decides whether the reader may. */
export type Watch =
  | { readonly what: 'ideas' }
  | { readonly what: 'idea'; readonly number: number }
  | { readonly what: 'shifts' }
  | { readonly what: 'event'; readonly number: number }
  | { readonly what: 'desk'; readonly municipality: string }
  | { readonly what: 'case'; readonly case: string }
  | { readonly what: 'me' };

export interface ClientMessages {
  watch: (watch: Watch, answer: (answer: 'watching' | 'refused') => void) => void;
  unwatch: (watch: Watch) => void;
}

/** The one place where rooms get their names. */
export const ROOMS = {
  ideas: () => 'ideas',
  idea: (number: number) => `idea:${number}`,
  shifts: () => 'shifts',
  event: (number: number) => `event:${number}`,
  desk: (municipality: string) => `desk:${municipality}`,
  case: (id: string) => `case:${id}`,
  person: (id: PersonId | string) => `person:${id}`,
} as const;
