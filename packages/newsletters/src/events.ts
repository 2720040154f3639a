import type { Happening } from '@talka/kernel';

/** What officials did with a letter; whom it goes to stands nowhere but with the letter, and only until it is sent. */
export type NewsletterEvent =
  | Happening<'letter.started', { recipients: number }>
  | Happening<'letter.paused'>
  | Happening<'letter.resumed'>
  | Happening<'letter.cancelled'>;
