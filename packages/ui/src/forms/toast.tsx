import type { ReactNode } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { cx } from '../cx.js';
import { Button } from '../everyday/button.js';
import { DoneIcon, InfoIcon, WarningIcon } from '../everyday/icons.js';

export interface ToastWords {
  tone?: 'info' | 'success' | 'warning' | undefined;
  words: ReactNode;
  /** One thing to do about it, such as taking it back. */
  action?: { label: string; do: () => void } | undefined;
}

// One queue for the app: a toast outlives the page that raised it. The library still calls the API unstable; nothing
// outside this file depends on it.
const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/**
 * Says that something is done. Stays 8 s (paused under the pointer or focus), and for good when it carries an action,
 * because time limits on choices shut slow readers out. Refusals and errors belong in a Notice on the page.
 */
export function toast(content: ToastWords): void {
  queue.add(content, content.action ? {} : { timeout: 8000 });
}

const icons = { info: InfoIcon, success: DoneIcon, warning: WarningIcon };

/** Mount once at the root. `label` names the region (F6 reaches it), `closeLabel` the button on each toast. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <AriaToastRegion queue={queue} className="t-toasts" aria-label={label}>
      {({ toast: shown }) => {
        const { tone = 'success', words, action } = shown.content;
        const ToneIcon = icons[tone];
        return (
          <AriaToast toast={shown} className={cx('t-toast', `t-toast--${tone}`)}>
            <ToneIcon size={1.4} className="t-toast__icon" />
            <ToastContent className="t-toast__words">
              <Text slot="title">{words}</Text>
            </ToastContent>
            {action ? (
              <Button
                tone="plain"
                size="small"
                onClick={() => {
                  action.do();
                  queue.close(shown.key);
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <Button tone="plain" size="small" onClick={() => queue.close(shown.key)}>
              {closeLabel}
            </Button>
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
