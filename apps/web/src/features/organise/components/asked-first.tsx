import { ASKED_FIRST, type AskedFirst as First } from '@talka/volunteering';
import { Select } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { Typing } from '../use-editing.js';
import { fieldIdOf } from './editor-head.js';

/** The order of the lists of those who wait, chosen before anybody is in one. */
export function AskedFirst({ editing: { draft, change } }: { editing: Typing<{ askedFirst: First }> }) {
  const t = useText('organise');
  return (
    <div className="organise__form">
      <Select
        id={fieldIdOf('askedFirst')}
        label={t('edit.asked-first')}
        hint={t('edit.asked-first-hint')}
        value={draft.askedFirst}
        onChange={(event) => change({ askedFirst: event.currentTarget.value as First })}
      >
        {ASKED_FIRST.map((one) => (
          <option key={one} value={one}>
            {t(`edit.asked-first-${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
