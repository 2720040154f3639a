import { TextArea } from '@talka/ui';
import { useText } from './text.js';

/** Why: told to everybody whom it concerns. */
export function Reason({
  value,
  error,
  hint,
  onChange,
}: {
  value: string;
  error: string | undefined;
  /** Who reads it, where it is asked for in any case. */
  hint?: string;
  onChange: (words: string) => void;
}) {
  const t = useText('organise');
  return (
    <TextArea
      id="change-reason"
      label={t('change.reason')}
      hint={hint ?? t('change.reason-hint')}
      rows={3}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
