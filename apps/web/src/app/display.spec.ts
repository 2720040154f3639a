import { describe, expect, it } from '@jest/globals';
import { readDisplay, writeDisplay, type Display } from './display.js';

describe('the display cookie', () => {
  it('keeps what was chosen, and goes away when nothing is', () => {
    const chosen: Display = { theme: 'dark', text: 'large', contrast: 'more' };
    expect(writeDisplay(chosen)).toMatch(/^talka_display=dark\.large\.more; Path=\/; SameSite=Lax/);
    expect(readDisplay(`other=1; ${writeDisplay(chosen)}`)).toEqual(chosen);
    expect(writeDisplay({ theme: 'system', text: 'normal', contrast: 'normal' })).toContain('Max-Age=0');
  });

  it('is not believed beyond its words', () => {
    expect(readDisplay('talka_display="><script>')).toEqual({
      theme: 'system',
      text: 'normal',
      contrast: 'normal',
    });
    expect(readDisplay('nottalka_display=dark')).toMatchObject({ theme: 'system' });
  });
});
