import type { CallInput } from '@talka/api-client';
import { decideRegistration, readPersonalCode, type DocumentKind } from '@talka/identity';
import type { Language } from '@talka/i18n/browser';
import { looksLikeEmail, type Fault } from './faults.js';

/** What the clerk vouches for before anything is done for someone else. */
export interface Seen {
  readonly checked: boolean;
  readonly document: DocumentKind | null;
}

export interface RegisterDraft extends Seen {
  readonly name: string;
  /** ISO date, or null while it is not a real one. */
  readonly birthDate: string | null;
  readonly area: string | null;
  readonly language: Language;
  readonly email: string;
}

export interface EmailDraft extends Seen {
  readonly birthDate: string | null;
  readonly email: string;
}

export interface ProveDraft extends Seen {
  readonly personalCode: string;
  readonly birthDate: string | null;
  /** In the municipality of the desk, or in none of the partnership's. */
  readonly lives: 'here' | 'outside';
  readonly area: string | null;
  readonly citizen: boolean | null;
}

const seenFaults = ({ checked, document }: Seen): Fault[] => [
  ...(checked ? [] : [{ field: 'checked', words: 'office.checked-missing' } as const]),
  ...(document ? [] : [{ field: 'document', words: 'office.document-missing' } as const]),
];

/** Everything a registration still needs, in the order of the form. Age is judged by the server's own rule. */
export function registerFaults(draft: RegisterDraft, now: Date): readonly Fault[] {
  const decided = decideRegistration({
    birthDate: draft.birthDate ?? '',
    now,
    areaBelongsToMunicipality: true,
  });
  return [
    ...seenFaults(draft),
    ...(draft.name.trim() ? [] : [{ field: 'name', code: 'field.required' } as const]),
    ...(decided.ok
      ? []
      : [{ field: 'birthDate', code: decided.refusal.code, params: decided.refusal.params }]),
    ...(draft.area ? [] : [{ field: 'area', code: 'field.required' } as const]),
    ...(draft.email.trim() === '' || looksLikeEmail(draft.email)
      ? []
      : [{ field: 'email', code: 'field.not-an-email' } as const]),
  ];
}

/** Everything a change of a lost address still needs. */
export function emailFaults(draft: EmailDraft): readonly Fault[] {
  return [
    ...seenFaults(draft),
    ...(draft.birthDate ? [] : [{ field: 'birthDate', code: 'registration.birth-date-unreal' } as const]),
    ...(looksLikeEmail(draft.email) ? [] : [{ field: 'email', code: 'field.not-an-email' } as const]),
  ];
}

/** The body of a whole draft; null while something is missing. */
export function registerBody(draft: RegisterDraft): CallInput<'clerk.register-person'>['body'] | null {
  const { document, name, birthDate, area, language } = draft;
  if (!document || !birthDate || !area) return null;
  return { document, name: name.trim(), birthDate, area, language, email: draft.email.trim() || null };
}

export function emailBody(draft: EmailDraft): CallInput<'clerk.change-email'>['body'] | null {
  const { document, birthDate } = draft;
  return document && birthDate ? { document, birthDate, email: draft.email.trim() } : null;
}

/** Everything a proof of residence still needs. Whose code it is, the server alone knows. */
export function proveFaults(draft: ProveDraft): readonly Fault[] {
  const code = readPersonalCode(draft.personalCode);
  return [
    ...seenFaults(draft),
    ...(code.ok ? [] : [{ field: 'personalCode', code: code.refusal.code } as const]),
    ...(draft.birthDate ? [] : [{ field: 'birthDate', code: 'registration.birth-date-unreal' } as const]),
    ...(draft.area || draft.lives === 'outside' ? [] : [{ field: 'area', code: 'field.required' } as const]),
    ...(draft.citizen === null ? [{ field: 'citizen', code: 'field.required' } as const] : []),
  ];
}

/** A whole code whose last digit does not fit the others: worth a second look, and no reason to refuse. */
export function isDoubtful(personalCode: string): boolean {
  const code = readPersonalCode(personalCode);
  return code.ok && !code.value.checks;
}

export function proveBody(draft: ProveDraft): CallInput<'clerk.prove-residence'>['body'] | null {
  const { document, personalCode, birthDate, lives, citizen } = draft;
  const area = lives === 'here' ? draft.area : null;
  if (!document || !birthDate || (lives === 'here' && !area) || citizen === null) return null;
  return { document, personalCode, birthDate, area, citizen };
}
