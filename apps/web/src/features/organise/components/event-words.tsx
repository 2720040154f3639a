import type { EventWords as Said } from '@talka/contracts';
import { Select, TextArea, TextField } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import type { Typing } from '../use-editing.js';
import { fieldIdOf } from './editor-head.js';

/** All of them are typed here. */
export type Words = Omit<Said, 'repaid'> & { readonly repaid: string };

const NO_AREA = '';
/** Hours before a shift at which signing up may end. */
const CLOSINGS = [0, 2, 6, 12, 24, 48, 72];

/** What the event is, where, and whom to ask. */
export function EventWords({ editing, municipality }: { editing: Typing<Words>; municipality: string }) {
  const t = useText('organise');
  const { find } = useTerritory();
  const { draft, wrong, change } = editing;
  const field = (name: 'title' | 'about' | 'place' | 'contact' | 'repaid') => ({
    id: fieldIdOf(name),
    label: t(`edit.${name}`),
    error: wrong.fields[name],
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <div className="organise__form">
      <TextField {...field('title')} label={t('edit.title-field')} />
      <TextArea {...field('about')} hint={t('edit.about-hint')} rows={6} />
      <TextField {...field('place')} hint={t('edit.place-hint')} />
      <Select
        id={fieldIdOf('area')}
        label={t('edit.area')}
        error={wrong.fields['area']}
        value={draft.area ?? NO_AREA}
        onChange={(event) => change({ area: event.currentTarget.value || null })}
      >
        <option value={NO_AREA}>{t('edit.area-none')}</option>
        {(find(municipality)?.areas ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextField {...field('contact')} hint={t('edit.contact-hint')} />
      <TextField {...field('repaid')} hint={t('edit.repaid-hint')} />
      <Select
        id={fieldIdOf('closesBefore')}
        label={t('edit.closes-before')}
        error={wrong.fields['closesBefore']}
        value={draft.closesBefore}
        onChange={(event) => change({ closesBefore: Number(event.currentTarget.value) })}
      >
        {[...new Set([...CLOSINGS, draft.closesBefore])].map((hours) => (
          <option key={hours} value={hours}>
            {t('edit.closes-hours', { hours })}
          </option>
        ))}
      </Select>
    </div>
  );
}
