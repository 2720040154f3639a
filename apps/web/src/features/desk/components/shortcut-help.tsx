import { Checkbox, Details } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { SHORTCUTS } from '../shortcuts.js';

const SHOWN = Object.entries(SHORTCUTS);

/** The shortcuts in one line, for wide screens while they are on. */
export function ShortcutLine() {
  const t = useText('desk');
  return (
    <ul className="desk-keys t-small t-muted" aria-label={t('desk.keys.title')}>
      {SHOWN.map(([letter, does]) => (
        <li key={letter}>
          <kbd>{letter.toUpperCase()}</kbd> {t(`desk.keys.${does}`)}
        </li>
      ))}
    </ul>
  );
}

/** Every shortcut, and the way to turn them off. */
export function ShortcutHelp({ setting }: { setting: readonly [boolean, (on: boolean) => void] }) {
  const t = useText('desk');
  const [on, turn] = setting;
  return (
    <Details summary={t('desk.keys.title')} className="desk__more">
      <div className="case__block">
        <Checkbox
          label={t('desk.keys.on')}
          hint={t('desk.keys.on-hint')}
          checked={on}
          onChange={(event) => turn(event.target.checked)}
        />
        <ul className="case__plain t-small">
          {SHOWN.map(([letter, does]) => (
            <li key={letter}>
              <kbd>{letter.toUpperCase()}</kbd> {t(`desk.keys.${does}`)}
            </li>
          ))}
        </ul>
      </div>
    </Details>
  );
}
