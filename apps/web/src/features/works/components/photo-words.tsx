import { TextArea, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';

export interface TypedPhoto {
  readonly alt: string;
  readonly takenOn: string;
}

/** What is to be seen on a photo, and when it was taken. */
export function PhotoWords({
  id,
  typed,
  errors,
  onChange,
}: {
  id: string;
  typed: TypedPhoto;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<TypedPhoto>) => void;
}) {
  const t = useText('works');
  return (
    <>
      <TextArea
        id={`alt-${id}`}
        label={t('photo.alt')}
        hint={t('photo.alt-hint')}
        rows={2}
        error={errors['alt']}
        value={typed.alt}
        onChange={(event) => onChange({ alt: event.currentTarget.value })}
      />
      <TextField
        id={`taken-${id}`}
        type="date"
        label={t('photo.taken')}
        error={errors['takenOn']}
        value={typed.takenOn}
        onChange={(event) => onChange({ takenOn: event.currentTarget.value })}
      />
    </>
  );
}
