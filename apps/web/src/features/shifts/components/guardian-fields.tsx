import { TextField, type FormError } from '@talka/ui';
import type { Said } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

const idOf = (about: string, field: 'name' | 'email'): string => `guardian-${field}-${about}`;

/** What was refused, for the summary above the form; what is no field's stands with the first one. */
export function guardianErrors(about: string, { fields, general }: Said): FormError[] {
  const errors = (['name', 'email'] as const).flatMap((field) => {
    const message = fields[field];
    return message === undefined ? [] : [{ fieldId: idOf(about, field), message }];
  });
  return general === null ? errors : [{ fieldId: idOf(about, 'name'), message: general }, ...errors];
}

/** Who may say yes for somebody of 13 to 15. */
export function GuardianFields({ about, said }: { about: string; said: Said }) {
  const t = useText('guardians');
  return (
    <>
      <TextField
        id={idOf(about, 'name')}
        name="name"
        label={t('guardians.name')}
        error={said.fields['name']}
        autoComplete="off"
        maxLength={120}
        required
      />
      <TextField
        id={idOf(about, 'email')}
        name="email"
        label={t('guardians.email')}
        hint={t('guardians.email-hint')}
        error={said.fields['email']}
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
    </>
  );
}

/** What was typed into them. */
export function guardianOf(form: HTMLFormElement): { readonly name: string; readonly email: string } {
  const data = new FormData(form);
  const typed = (field: string): string => {
    const value = data.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { name: typed('name'), email: typed('email') };
}
