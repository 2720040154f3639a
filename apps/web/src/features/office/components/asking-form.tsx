import { Actions, Button, ErrorSummary } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { useForm } from '../use-form.js';

/** The frame of every form at an office: what is wrong above, the fields, the act, and the question before it. */
export function AskingForm({
  form,
  act,
  whyNot,
  busy,
  sure,
  sureText,
  onSend,
  onCancel,
  children,
}: {
  form: ReturnType<typeof useForm>;
  /** The verb on the button that asks, and on the one that does it. */
  act: string;
  /** Why it cannot be sent now. */
  whyNot?: string | undefined;
  busy: boolean;
  /** The question, and what its answer brings about. */
  sure: string;
  sureText: ReactNode;
  onSend: () => void;
  /** Closes the form, where it can be closed. */
  onCancel?: () => void;
  children: ReactNode;
}) {
  const t = useText('office');
  return (
    <form
      noValidate
      className="office__form"
      onSubmit={(event) => {
        event.preventDefault();
        form.ask();
      }}
    >
      <ErrorSummary title={t('office.mend')} errors={form.errors} attempt={form.attempt} />
      {children}
      {form.trouble ? <Trouble error={form.trouble} /> : null}
      <Actions>
        <Button type="submit" busy={busy} whyNot={whyNot}>
          {act}
        </Button>
        {onCancel ? (
          <Button tone="quiet" onClick={onCancel}>
            {t('office.cancel')}
          </Button>
        ) : null}
      </Actions>
      <ConfirmDialog
        open={form.asking}
        title={sure}
        confirmLabel={busy ? t('office.sending') : act}
        cancelLabel={t('office.cancel')}
        busy={busy}
        onConfirm={onSend}
        onCancel={form.answered}
      >
        {sureText}
      </ConfirmDialog>
    </form>
  );
}
