import type { Person } from '@talka/identity';
import { accept, plainText, refuse, type Transaction } from '@talka/kernel';
import { MEASURE_WORDS, type Measure, type OfConduct } from '../misuse.js';
import type { ModerationPorts } from '../ports.js';
import {
  decideMeasureAppeal,
  decideOnMeasure,
  decideSuspension,
  decideWarning,
} from '../rules/decide-misuse.js';

type Ports = Pick<ModerationPorts, 'misuse' | 'record'>;

const tidied = (words: string): string => {
  const told = plainText(words, MEASURE_WORDS);
  return accept(told.ok ? told : { ok: false, refusal: { ...told.refusal, field: 'words' } });
};

/** Warns somebody, in words they read: nothing is taken from them yet. */
export const warn =
  (transaction: Transaction<Ports>) =>
  (by: Person, { words, ...of }: OfConduct & { readonly words: string }) =>
    transaction(async ({ misuse, record, now }): Promise<void> => {
      const counted = accept(decideWarning(await misuse.conduct(of), by.id, now));
      const id = await misuse.add({
        ...of,
        kind: 'warning',
        counted,
        words: tidied(words),
        by: by.id,
        until: null,
      });
      await record(happened({ ...of, id }, 'misuse.warned', by));
    });

/** Suspends commenting or reporting in one municipality for some days, with a statement of reasons. */
export const suspend =
  (transaction: Transaction<Ports>) =>
  (by: Person, { words, days, ...of }: OfConduct & { readonly words: string; readonly days: number }) =>
    transaction(async ({ misuse, record, now }): Promise<void> => {
      const { counted, until } = accept(decideSuspension(await misuse.conduct(of), by.id, days, now));
      const id = await misuse.add({
        ...of,
        kind: 'suspension',
        counted,
        words: tidied(words),
        by: by.id,
        until,
      });
      await record(happened({ ...of, id }, 'misuse.suspended', by));
    });

/** Asks a second moderator to look at one's suspension. */
export const appealMeasure =
  (transaction: Transaction<Ports>) =>
  (by: Person, { id, words }: { readonly id: string; readonly words: string }) =>
    transaction(async ({ misuse, record, now }): Promise<void> => {
      const of = await misuse.find(id);
      if (of?.person !== by.id) return accept<never>(refuse('measure.not-found'));
      accept(decideMeasureAppeal(of, now));
      await misuse.appeal(id, tidied(words));
      await record({ ...happened(of, 'misuse.appealed', by), by: null });
    });

export interface DecideMeasure {
  readonly id: string;
  readonly municipality: OfConduct['municipality'];
  readonly outcome: 'upheld' | 'lifted';
  readonly words: string;
}

/** Lets a suspension stand, or lifts it: by somebody else than who suspended. */
export const decideMeasure =
  (transaction: Transaction<Ports>) =>
  (by: Person, { id, municipality, outcome, words }: DecideMeasure) =>
    transaction(async ({ misuse, record }): Promise<void> => {
      const of = await misuse.find(id);
      if (of?.municipality !== municipality) return accept<never>(refuse('measure.not-found'));
      accept(decideOnMeasure(of, by.id));
      await misuse.decide(id, outcome, tidied(words), by.id);
      await record(happened(of, outcome === 'lifted' ? 'misuse.lifted' : 'misuse.upheld', by));
    });

const happened = <
  K extends 'misuse.warned' | 'misuse.suspended' | 'misuse.appealed' | 'misuse.upheld' | 'misuse.lifted',
>(
  { id, municipality, what }: Pick<Measure, 'id' | 'municipality' | 'what'>,
  kind: K,
  by: Person,
) => ({ kind, subject: { kind: 'measure', id }, municipality, by: by.id, facts: { what } });
