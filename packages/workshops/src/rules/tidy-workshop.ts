import {
  accept,
  HOUR,
  ok,
  plainText,
  Refused,
  type Refusal,
  type Result,
  type TextLimits,
} from '@talka/kernel';
import { tidiedQuestions } from '@talka/registration';
import type { CompletionRule } from '../completion.js';
import { TRANSLATED, type Translated, type Translation, type Translations } from '../translation.js';
import { ACCESS_FEATURES, TEACHING_LANGUAGES, type SessionDraft, type WorkshopDraft } from '../workshop.js';

const TITLE: TextLimits = { min: 3, max: 120 };
const ABOUT: TextLimits = { min: 0, max: 4000, lines: true };
const BRING: TextLimits = { min: 0, max: 1000, lines: true };
const SHORT: TextLimits = { min: 0, max: 200 };
export const MOST_SESSIONS = 100;
export const MOST_LEARNERS = 500;
/** In cents. */
export const MOST_PRICE = 100_000;
export const MOST_BEFORE = 5;
/** Beyond it, the wrong day was picked for the end. */
const LONGEST = 24 * HOUR;

export type WorkshopDraftRefusal = Refusal<
  | 'workshop.too-many-sessions'
  | 'workshop.session-times'
  | 'workshop.sessions-overlap'
  | 'workshop.places-unreal'
  | 'workshop.catch-up-unknown'
  | 'workshop.languages-missing'
  | 'workshop.ages'
  | 'workshop.after-too-many'
  | 'workshop.needed-unknown'
>;

/**
 * The draft with its texts tidied and its sessions in the order of time, those that make good for others after them; or which
 * field cannot be kept and why. Gaps are possible until the publication.
 */
export function tidyWorkshop(draft: WorkshopDraft): Result<WorkshopDraft> {
  try {
    if (draft.languages.length === 0) no('workshop.languages-missing', 'languages');
    if (draft.youngest !== null && draft.oldest !== null && draft.youngest > draft.oldest)
      no('workshop.ages', 'oldest');
    if (draft.places < 1 || draft.places > MOST_LEARNERS)
      no('workshop.places-unreal', 'places', { max: MOST_LEARNERS });
    if (draft.after.length > MOST_BEFORE) no('workshop.after-too-many', 'after', { max: MOST_BEFORE });
    return ok({
      ...draft,
      title: text('title', draft.title, TITLE),
      about: text('about', draft.about, ABOUT),
      translations: translationsOf(draft.translations),
      bring: text('bring', draft.bring, BRING),
      place: text('place', draft.place, SHORT),
      contact: text('contact', draft.contact, SHORT),
      languages: TEACHING_LANGUAGES.filter((one) => draft.languages.includes(one)),
      access: ACCESS_FEATURES.filter((one) => draft.access.includes(one)),
      questions: tidiedQuestions(draft.questions),
      after: [...new Set(draft.after)].sort((a, b) => a - b),
      sessions: inOrder(draft),
      completion: completionOf(draft),
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** In the order of languages; where nothing is said in one, it is as if nobody had begun. */
function translationsOf(given: Translations): Translations {
  const kept: Partial<Record<Translated, Translation>> = {};
  for (const language of TRANSLATED) {
    const words = given[language];
    if (!words) continue;
    const field = `translations.${language}`;
    const title = words.title.trim() === '' ? '' : text(`${field}.title`, words.title, TITLE);
    const about = text(`${field}.about`, words.about, ABOUT);
    if (title !== '' || about !== '') kept[language] = { title, about };
  }
  return kept;
}

const begins = (a: SessionDraft, b: SessionDraft): number =>
  a.during.from.getTime() - b.during.from.getTime();

function inOrder({ sessions, enrolment }: WorkshopDraft): SessionDraft[] {
  if (sessions.length > MOST_SESSIONS) no('workshop.too-many-sessions', 'sessions', { max: MOST_SESSIONS });
  sessions.forEach((session, at) => checked(session, `sessions.${at}`, enrolment));
  const ordinary = sessions.filter(({ catchUpFor }) => catchUpFor === null).sort(begins);
  ordinary.forEach(({ during }, at) => {
    const next = ordinary[at + 1];
    if (next && during.until > next.during.from)
      no('workshop.sessions-overlap', `sessions.${sessions.indexOf(next)}`);
  });
  const others = sessions.filter(({ catchUpFor }) => catchUpFor !== null).sort(begins);
  const made = others.map((session) => {
    const missed = sessions[(session.catchUpFor ?? 0) - 1];
    const number = missed?.catchUpFor === null ? ordinary.indexOf(missed) + 1 : 0;
    // Whoever missed a session comes to the other when it is over; a drop-in has nothing to make good for.
    const fits = missed && number > 0 && enrolment === 'course' && session.during.from >= missed.during.until;
    if (!fits) no('workshop.catch-up-unknown', `sessions.${sessions.indexOf(session)}`);
    return { ...session, catchUpFor: number };
  });
  return [...ordinary, ...made];
}

/** What a certificate takes, with the sessions it cannot do without numbered as people will read them. */
function completionOf({ completion, sessions }: WorkshopDraft): CompletionRule | null {
  if (completion === null) return null;
  const ordinary = sessions.filter(({ catchUpFor }) => catchUpFor === null).sort(begins);
  const needed = completion.needed.map((number) => {
    const session = sessions[number - 1];
    // One that is not there would be asked of nobody, and one that makes good for another is that other.
    if (session?.catchUpFor !== null) no('workshop.needed-unknown', 'completion', { number });
    return ordinary.indexOf(session) + 1;
  });
  return { ...completion, needed: [...new Set(needed)].sort((a, b) => a - b) };
}

function checked(session: SessionDraft, field: string, enrolment: WorkshopDraft['enrolment']): void {
  const { from, until } = session.during;
  const length = until.getTime() - from.getTime();
  if (length <= 0 || length > LONGEST) no('workshop.session-times', field);
  const least = enrolment === 'drop-in' || session.catchUpFor !== null ? 1 : 0;
  if (session.places < least || session.places > MOST_LEARNERS)
    no('workshop.places-unreal', field, { max: MOST_LEARNERS });
}

function no(code: WorkshopDraftRefusal['code'], field: string, params?: Refusal['params']): never {
  throw new Refused({ code, field, ...(params ? { params } : {}) });
}

function text(field: string, value: string, limits: TextLimits): string {
  const tidied = plainText(value, limits);
  return accept(tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field } });
}
