import type { Person } from '@talka/identity';
import { accept, type Transaction } from '@talka/kernel';
import type { ModerationPorts } from '../ports.js';
import type { OfTemplate } from '../template.js';
import { tidyTranslated, type Translated } from '../translated.js';

type Ports = Pick<ModerationPorts, 'templates' | 'record'>;

/** Says what a municipality usually writes to a ground, in every language; the latest stands. */
export const keepTemplate =
  (transaction: Transaction<Ports>) =>
  (by: Person, { words, ...of }: OfTemplate & { readonly words: Translated }) =>
    transaction(async ({ templates, record }): Promise<void> => {
      await templates.keep(of, accept(tidyTranslated(words)), by.id);
      await record(happened(of, 'reason-template.kept', by));
    });

/** Goes back to the product's own words. What was never kept is dropped without a trace. */
export const dropTemplate = (transaction: Transaction<Ports>) => (by: Person, of: OfTemplate) =>
  transaction(async ({ templates, record }): Promise<void> => {
    if (await templates.drop(of)) await record(happened(of, 'reason-template.dropped', by));
  });

const happened = <K extends 'reason-template.kept' | 'reason-template.dropped'>(
  { municipality, reason }: OfTemplate,
  kind: K,
  by: Person,
) => ({
  kind,
  subject: { kind: 'municipality', id: municipality },
  municipality,
  by: by.id,
  facts: { reason },
});
