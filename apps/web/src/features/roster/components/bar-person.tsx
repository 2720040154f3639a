import { Dialog } from '@talka/ui/forms';
import { BarForm } from '../../../site/bar-form.js';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly of: { readonly number: number; readonly person: string };
  readonly name: string;
  readonly onTold: Tell;
}

/** Keeps somebody from all shifts of the organisation; they read why. */
export function BarPerson({ open, onClose, of, name, onTold }: Props) {
  const t = useText('bars');
  const bar = useAction('my-events.bar', async () => {
    onClose();
    await forgetRoster();
    onTold('success', t('bar.told', { name }));
  });
  const close = () => {
    bar.reset();
    onClose();
  };
  return (
    <Dialog open={open} title={t('bar.title')} onClose={close} closeLabel={t('bar.cancel')}>
      <BarForm
        text={t('bar.text', { name })}
        error={bar.error}
        busy={bar.isPending}
        onSend={(body) => bar.mutate({ params: of, body })}
      />
    </Dialog>
  );
}
