import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Idea } from '../idea.js';
import { EDITABLE } from '../statuses.js';

export const FILES_PER_IDEA = 5;
export const FILE_BYTES = 10 * 1024 * 1024;
export const ALT_LIMIT = 200;

export type AttachmentRefusal = Refusal<'file.too-many' | 'idea.not-editable'>;

/** May another picture or document be added? */
export function decideAttachment(idea: Pick<Idea, 'status' | 'files'>): Result<undefined, AttachmentRefusal> {
  if (!EDITABLE.includes(idea.status)) return refuse('idea.not-editable');
  return idea.files >= FILES_PER_IDEA ? refuse('file.too-many', { max: FILES_PER_IDEA }) : done;
}
