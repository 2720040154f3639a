import type { Happening } from '@talka/kernel';

export type IdeaEvent =
  | Happening<'idea.submitted', { status: string; again: boolean }>
  | Happening<'idea.published', { number: number }>
  | Happening<'idea.returned'>
  | Happening<'idea.refused'>
  | Happening<'idea.withdrawn', { wasPublic: boolean }>
  | Happening<'idea.supported', { count: number }>
  | Happening<'idea.support-withdrawn', { count: number }>
  | Happening<'idea.threshold-reached', { count: number }>
  | Happening<'idea.co-author-invited', { invitation: string }>
  | Happening<'idea.co-author-joined'>
  | Happening<'idea.co-author-declined'>;
