/** The desk's single-letter shortcuts. The letters stay the same in every language; their words are shown beside them. */
export const SHORTCUTS = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  p: 'publish',
  r: 'return',
  n: 'refuse',
  l: 'keep',
  h: 'hide',
} as const;
export type Shortcut = (typeof SHORTCUTS)[keyof typeof SHORTCUTS];

export interface Press {
  readonly key: string;
  /** The place on the keyboard, for those that write in Cyrillic. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  /** Already used by something on the page. */
  readonly defaultPrevented: boolean;
}

/** Where the press happened: fields take letters for themselves, an open dialog stands before the page. */
export interface Surroundings {
  readonly typing: boolean;
  readonly dialogOpen: boolean;
}

/** Which shortcut a key press means, or null. Never one with a modifier: those belong to browsers and screen readers. */
export function shortcutOf(press: Press, around: Surroundings): Shortcut | null {
  if (around.typing || around.dialogOpen || press.defaultPrevented) return null;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const letter = /^[a-z]$/i.test(press.key) ? press.key : /^Key([A-Z])$/.exec(press.code)?.[1];
  const meant = SHORTCUTS[letter?.toLowerCase() as keyof typeof SHORTCUTS] ?? null;
  // A key held down may run through the queue, never decide over and over.
  return press.repeat && meant !== 'next' && meant !== 'previous' ? null : meant;
}

/** Is text being typed into this element? */
export const takesTyping = (element: Element | null): boolean =>
  element?.closest(
    'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable], [role=combobox]',
  ) != null;
