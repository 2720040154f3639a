import type { CallInput } from '@talka/api-client';
import type { ShiftView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState, type ReactNode } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { forgetShifts } from '../api.js';

type Input = CallInput<'my-shifts.join'> & CallInput<'my-shifts.leave'>;

interface Props {
  readonly shift: ShiftView;
  readonly tone: 'primary' | 'quiet';
  /** What is given up is asked about in the colour of danger. */
  readonly danger?: boolean;
  readonly words: Readonly<Record<'ask' | 'sure' | 'yes' | 'no', string>>;
  readonly act: {
    readonly isPending: boolean;
    readonly mutate: (
      input: Input,
      then: { onSettled: () => void; onError: (error: unknown) => void },
    ) => unknown;
  };
  /** What will happen. */
  readonly children: ReactNode;
}

/** A press about a shift that is asked about before it counts. A refusal is said here, and the lists are asked for anew. */
export function AskedButton({ shift, tone, danger, words, act, children }: Props) {
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const confirm = () => {
    if (act.isPending) return;
    act.mutate(
      { params: { shift: shift.id } },
      {
        onSettled: () => setAsking(false),
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetShifts();
        },
      },
    );
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button tone={tone} size="small" aria-describedby={`shift-${shift.id}`} onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sure}
        tone={danger ? 'danger' : 'primary'}
        busy={act.isPending}
        confirmLabel={words.yes}
        cancelLabel={words.no}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
