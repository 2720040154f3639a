import { useEffect, useRef, useState } from 'react';
import { shortcutOf, takesTyping, type Shortcut } from './shortcuts.js';

const SETTING = 'talka:desk:shortcuts';

/** Whether single-letter shortcuts are on: people may turn them off (WCAG 2.1.4), and the device remembers. */
export function useShortcutSetting(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return localStorage.getItem(SETTING) !== 'off';
    } catch {
      return true;
    }
  });
  return [
    on,
    (now) => {
      setOn(now);
      try {
        if (now) localStorage.removeItem(SETTING);
        else localStorage.setItem(SETTING, 'off');
      } catch {
        // Without a store the choice lasts as long as the page.
      }
    },
  ];
}

/** Listens for shortcuts while `on`. */
export function useShortcuts(on: boolean, act: (shortcut: Shortcut) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      const meant = shortcutOf(event, {
        typing: takesTyping(event.target instanceof Element ? event.target : null),
        dialogOpen: document.querySelector('[role=dialog], [role=alertdialog], dialog[open]') !== null,
      });
      if (!meant) return;
      event.preventDefault();
      latest.current(meant);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}
