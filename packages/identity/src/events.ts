import type { Happening } from '@talka/kernel';

export type IdentityEvent =
  | Happening<'person.registered'>
  /** `fields` names what changed, never the values. */
  | Happening<'person.changed', { fields: string }>
  | Happening<'person.email-changed'>
  | Happening<'person.erased'>
  /** The subject is the child. */
  | Happening<'child.added'>
  | Happening<'child.renamed'>
  | Happening<'child.removed'>
  | Happening<'role.granted', { role: string; grant: string }>
  | Happening<'role.revoked', { role: string; grant: string }>
  | Happening<'desk.registered', { document: string }>
  | Happening<'desk.email-changed', { document: string }>
  /** Whose residence was proved, and how; no code and no key. */
  | Happening<'residence.proved', { how: 'desk' | 'sign-in'; document: string | null }>
  /** The subject is whom the record was with before. */
  | Happening<'residence.moved', { to: string }>
  | Happening<'residence.roll-imported', { added: number; known: number; faulty: number; removed: number }>;
