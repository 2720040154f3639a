import type { Happening } from '@talka/kernel';

export type IdeaEvent =
  | Happening<'idea.submitted', { status: string; again: boolean }>
  | Happening<'idea.published', { number: number }>
  | Happening<'idea.returned'>
  | Happening<'idea.refused'>
  | Happening<'idea.answer-drafted', { answer: string }>
  | Happening<'idea.answered', { answer: string }>
  | Happening<'idea.merge-proposed', { merge: string; into: string }>
  | Happening<'idea.merged', { into: string; came: number }>
  | Happening<'idea.merge-declined', { merge: string }>
  | Happening<'idea.merge-withdrawn', { merge: string }>
  | Happening<'idea.change-suggested', { suggestion: string }>
  | Happening<'idea.suggestion-accepted', { suggestion: string; version: number }>
  | Happening<'idea.suggestion-declined', { suggestion: string }>
  | Happening<'idea.suggestion-withdrawn', { suggestion: string }>
  | Happening<'idea.hidden'>
  | Happening<'idea.put-back'>
  | Happening<'idea.withdrawn', { wasPublic: boolean }>
  | Happening<'idea.supported', { count: number }>
  | Happening<'idea.support-withdrawn', { count: number }>
  | Happening<'idea.threshold-reached', { count: number }>
  | Happening<'idea.taken-up', { early: boolean }>
  | Happening<'idea.evaluator-assigned', { assessment: string; person: string }>
  | Happening<'idea.evaluator-relieved', { assessment: string; person: string }>
  | Happening<'idea.costing-saved', { revision: number; total: number }>
  | Happening<'idea.found-feasible', { assessment: string; total: number }>
  | Happening<'idea.found-not-feasible', { assessment: string; reason: string | null }>
  | Happening<'idea.finding-appealed', { assessment: string }>
  | Happening<'idea.finding-upheld', { assessment: string }>
  | Happening<'idea.finding-reversed', { assessment: string; total: number }>
  | Happening<'idea.put-on-ballot', { vote: number; total: number }>
  | Happening<'idea.taken-off-ballot', { vote: number }>
  | Happening<'idea.selected', { vote: number; total: number }>
  | Happening<'idea.not-selected', { vote: number }>
  | Happening<'idea.brought-back'>
  | Happening<'idea.delivery-started'>
  | Happening<'idea.delivery-changed', { office: string; spent: number | null }>
  | Happening<'idea.milestone-planned', { milestone: string; plannedOn: string }>
  | Happening<'idea.milestone-dropped', { milestone: string }>
  | Happening<'idea.milestone-done', { milestone: string }>
  | Happening<'idea.delayed', { delay: string; until: string }>
  | Happening<'idea.delivered'>
  | Happening<'idea.work-opened', { event: number }>
  | Happening<'idea.photo-shown', { photo: string }>
  | Happening<'idea.photo-turned-down', { photo: string }>
  | Happening<'idea.co-author-invited', { invitation: string }>
  | Happening<'idea.co-author-joined'>
  | Happening<'idea.co-author-declined'>;
