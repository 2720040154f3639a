import type { DocumentView } from '@talka/contracts';
import { ok, type Result } from '@talka/kernel';

export const documentOf = (name: string, pdf: Buffer): DocumentView => ({
  name: `${name}.pdf`,
  pdf: pdf.toString('base64'),
});

/** An act that answers nothing but whether it was done. */
export const none = (done: Result<unknown>): Result<undefined> => (done.ok ? ok(undefined) : done);
