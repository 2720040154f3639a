import type { Happening } from '@talka/kernel';

/** Of the topic and the head of the thread; who said what stands in the discussion, not in the log. */
type Said = { topic: string; answers: string | null };

export type DiscussionEvent =
  /** It waits for somebody to look; once it is shown, it is written. */
  | Happening<'comment.handed-in', Said>
  | Happening<'comment.turned-down', Said>
  | Happening<'comment.written', Said>
  | Happening<'comment.reworded', Said>
  | Happening<'comment.withdrawn', Said>
  | Happening<'comment.hidden', Said>
  | Happening<'comment.put-back', Said>
  | Happening<'comment.supported', { topic: string; count: number }>
  | Happening<'comment.support-withdrawn', { topic: string; count: number }>;
