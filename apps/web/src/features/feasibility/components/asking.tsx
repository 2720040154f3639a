import { Actions, Button, ErrorSummary } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState, type ReactNode } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

interface FormError {
  readonly fieldId: string;
  readonly message: string;
}

/** A form whose act is public: what is wrong above, the fields, and a question before it is done. */
export function Asking({
  errors,
  act,
  busy,
  sure,
  sureText,
  error,
  fallbackField,
  onSend,
  children,
}: {
  /** What is still missing, in the order of the form. */
  errors: readonly FormError[];
  act: string;
  busy: boolean;
  sure: string;
  sureText: ReactNode;
  /** What the server said. */
  error: Error | null;
  /** The field that takes the focus when the server named none. */
  fallbackField: string;
  onSend: () => void;
  children: (shown: readonly FormError[]) => ReactNode;
}) {
  const t = useText('feasibility');
  const { ofError } = useRefusals();
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const told = error && !busy ? ofError(error) : { fields: {}, general: null };
  const said = told.general ?? Object.values(told.fields)[0] ?? null;
  const shown = attempt === 0 ? [] : errors;
  const all = [...shown, ...(said ? [{ fieldId: fallbackField, message: said }] : [])];
  return (
    <form
      noValidate
      className="feasibility__form"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((before) => before + 1);
        if (errors.length === 0) setAsking(true);
      }}
    >
      <ErrorSummary title={t('assess.mend')} errors={all} attempt={attempt} />
      {children(shown)}
      <Actions>
        <Button type="submit" busy={busy}>
          {act}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={sure}
        confirmLabel={act}
        cancelLabel={t('assess.not-yet')}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onSend();
        }}
      >
        {sureText}
      </ConfirmDialog>
    </form>
  );
}

export const errorOf = (shown: readonly FormError[], fieldId: string): string | undefined =>
  shown.find((one) => one.fieldId === fieldId)?.message;
