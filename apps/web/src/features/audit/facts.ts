import type { AuditEntryView } from '@talka/contracts';
import { DOCUMENT_KINDS, ROLES, type DocumentKind, type Role } from '@talka/identity';
import { REASON_CODES, type ReasonCode } from '@talka/moderation';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const VALUES = ['publish', 'return', 'refuse', 'review', 'appeal'] as const;
/** What people and municipalities may change about themselves. */
const FIELDS = [
  'name',
  'municipality',
  'area',
  'language',
  'moderation',
  'comments',
  'languages',
  'contact',
  'answerWithinDays',
] as const;
const GROUNDS = ['law', 'terms'] as const;
type Ground = (typeof GROUNDS)[number];
type Field = (typeof FIELDS)[number];
type Value = (typeof VALUES)[number];

/** A fact of an entry as it can be said: a known word, a number with its meaning, or as it stands. */
export type Said =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'again' }
  | { readonly kind: 'reason'; readonly reason: ReasonCode }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'ground'; readonly ground: Ground }
  | { readonly kind: 'document'; readonly document: DocumentKind }
  /** Something that was changed; `text` is what it is now, where the log keeps that. */
  | { readonly kind: 'field'; readonly field: Field; readonly text: string | null }
  | { readonly kind: 'plain'; readonly text: string };

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((one) => one === text);

/**
 * The facts worth reading, in order. References to rows stay in the data, where a verification needs them; in a list
 * they only hide the rest.
 */
export function factsOf({ facts }: Pick<AuditEntryView, 'facts'>): readonly Said[] {
  return Object.entries(facts).flatMap(([name, value]): Said[] => {
    if (value === null || value === false) return [];
    if (name === 'again') return [{ kind: 'again' }];
    if (name === 'count' && typeof value === 'number') return [{ kind: 'count', count: value }];
    // The status that follows from an act is the act said twice.
    if (name === 'status') return [];
    // How a municipality takes part is asked on the page of the pool; here a bare yes would say nothing.
    if (value === true) return [];
    if (name === 'fields') {
      return String(value)
        .split(/[\s,]+/)
        .map((text): Said => {
          const field = oneOf(FIELDS, text);
          return field ? { kind: 'field', field, text: null } : { kind: 'plain', text };
        });
    }
    const text = String(value);
    const field = oneOf(FIELDS, name);
    if (field) return [{ kind: 'field', field, text }];
    if (UUID.test(text)) return [];
    const outcome = oneOf(VALUES, text);
    if (outcome) return [{ kind: 'value', value: outcome }];
    const reason = oneOf(REASON_CODES, text);
    if (reason) return [{ kind: 'reason', reason }];
    const ground = oneOf(GROUNDS, text);
    if (ground) return [{ kind: 'ground', ground }];
    const role = oneOf(ROLES, text);
    if (role) return [{ kind: 'role', role }];
    const document = oneOf(DOCUMENT_KINDS, text);
    return [document ? { kind: 'document', document } : { kind: 'plain', text }];
  });
}

/** The beginning of a hash: enough to tell entries apart by eye. The whole is one press away. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}…`;

/** A hash in fours, to be read aloud or compared on paper. */
export const spacedHash = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');

/** Enough of a reference to find its row again; identifiers made at one time begin alike, so their end tells them apart. */
export const shortReference = (id: string): string => (id.length > 12 ? `…${id.slice(-6)}` : id);
