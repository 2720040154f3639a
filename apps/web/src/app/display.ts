/** How the reader wants to see the site. The server reads the same cookie, so the page arrives looking like this. */
export interface Display {
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'normal' | 'large';
  readonly contrast: 'normal' | 'more';
}

const NAME = 'talka_display';
const YEAR = 31_536_000;

/** The cookie holds only what differs from the usual, as words between dots: `dark.large.more`. */
export function readDisplay(cookies: string): Display {
  const words = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(cookies)?.[1]?.split('.') ?? [];
  return {
    theme: words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : 'system',
    text: words.includes('large') ? 'large' : 'normal',
    contrast: words.includes('more') ? 'more' : 'normal',
  };
}

export function writeDisplay(display: Display): string {
  const words = [display.theme, display.text, display.contrast].filter(
    (word) => word !== 'system' && word !== 'normal',
  );
  return `${NAME}=${words.join('.')}; Path=/; SameSite=Lax; Max-Age=${words.length > 0 ? YEAR : 0}`;
}

/** The same on the document: what is usual has no attribute, so the device's own wishes show through. */
export function showDisplay(display: Display, root: HTMLElement): void {
  const set = (name: string, value: string | undefined) =>
    value === undefined ? root.removeAttribute(name) : root.setAttribute(name, value);
  set('data-theme', display.theme === 'system' ? undefined : display.theme);
  set('data-text', display.text === 'large' ? 'large' : undefined);
  set('data-contrast', display.contrast === 'more' ? 'more' : undefined);
}
