import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../everyday/button.js';
import { CloseIcon } from '../everyday/icons.js';

export interface DialogProps {
  open: boolean;
  /** Escape, a press outside and the close button ask for this. */
  onClose: () => void;
  title: ReactNode;
  /** Words of the close button. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot; the first is the one next step. */
  actions?: ReactNode;
}

/** Milliseconds within which a press outside is the second half of the one that opened the sheet. */
const DOUBLE_PRESS = 500;

/** A sheet over the page; focus stays inside and returns where it was. For a decision, not for reading. */
export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps) {
  const opened = useRef(0);
  useEffect(() => {
    if (open) opened.current = performance.now();
  }, [open]);
  return (
    <ModalOverlay
      className="t-veil"
      isOpen={open}
      onOpenChange={(now) => !now && onClose()}
      isDismissable
      shouldCloseOnInteractOutside={() => performance.now() - opened.current > DOUBLE_PRESS}
    >
      <Modal className="t-dialog">
        <AriaDialog className="t-dialog__sheet">
          <div className="t-dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button tone="plain" size="small" icon={<CloseIcon />} onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className="t-dialog__body">{children}</div>
          {actions ? <div className="t-actions t-dialog__actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** A verb: "Withdraw the idea", never "OK". */
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'primary' | 'danger' | undefined;
  busy?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that is hard to undo. A press outside does not answer it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel, tone, busy, onConfirm, onCancel } = props;
  const bodyId = useId();
  return (
    <ModalOverlay className="t-veil" isOpen={open} onOpenChange={(now) => !now && onCancel()}>
      <Modal className="t-dialog">
        <AriaDialog className="t-dialog__sheet" role="alertdialog" aria-describedby={bodyId}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="t-dialog__body" id={bodyId}>
            {children}
          </div>
          <div className="t-actions t-dialog__actions">
            <Button tone={tone} busy={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
            {/* The safe answer takes focus, so that a stray Enter harms nothing. */}
            <Button tone="quiet" autoFocus onClick={onCancel}>
              {cancelLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
