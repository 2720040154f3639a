import { Checkbox, RadioGroup } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useText } from '../site/text.js';
import { readDisplay, showDisplay, writeDisplay, type Display } from './display.js';
import { Drop } from './drop.js';

const SunIcon = () => (
  <svg
    className="t-icon"
    width="1.25em"
    height="1.25em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="8" />
    <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" />
  </svg>
);

/** Colours, larger text, more contrast: kept in a cookie, shown at once. */
export function DisplayMenu() {
  const t = useText('shell');
  const [display, setDisplay] = useState<Display>(() => readDisplay(document.cookie));
  useEffect(() => showDisplay(display, document.documentElement), [display]);
  const choose = (change: Partial<Display>) => {
    const next = { ...display, ...change };
    document.cookie = writeDisplay(next);
    setDisplay(next);
  };
  return (
    <Drop
      className="display"
      summary={
        <>
          <SunIcon />
          <span>{t('display.title')}</span>
        </>
      }
    >
      <RadioGroup
        name="theme"
        legend={t('display.theme')}
        value={display.theme}
        onChange={(theme) => choose({ theme: theme as Display['theme'] })}
        options={(['system', 'light', 'dark'] as const).map((theme) => ({
          value: theme,
          label: t(`display.theme-${theme}`),
        }))}
      />
      <Checkbox
        label={t('display.text')}
        checked={display.text === 'large'}
        onChange={(event) => choose({ text: event.currentTarget.checked ? 'large' : 'normal' })}
      />
      <Checkbox
        label={t('display.contrast')}
        checked={display.contrast === 'more'}
        onChange={(event) => choose({ contrast: event.currentTarget.checked ? 'more' : 'normal' })}
      />
    </Drop>
  );
}
