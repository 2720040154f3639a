import { Button, Notice } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../site/text.js';

/** What came of a press or a scan, and when it was said: the same words may be said twice. */
export interface Telling {
  readonly tone: 'success' | 'warning';
  readonly words: string;
  readonly at: number;
}

export type Tell = (tone: Telling['tone'], words: string) => void;

/**
 * It stays in sight over a long list, and leaves whoever receives people where they are: at the row they pressed, or in the field
 * for the next code. Only where what was pressed is gone, it takes the focus.
 */
export function Told({ telling: { tone, words } }: { telling: Telling }) {
  const t = useText('roster');
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = requestAnimationFrame(() => {
      if (document.activeElement === document.body) room.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(lost);
  }, []);
  const [shut, setShut] = useState(false);
  if (shut) return null;
  return (
    <div ref={room} tabIndex={-1} className="roster__told">
      <Notice
        tone={tone}
        live={tone === 'success' ? 'polite' : 'assertive'}
        title={words}
        actions={
          <Button tone="plain" size="small" onClick={() => setShut(true)}>
            {t('act.cancel')}
          </Button>
        }
      />
    </div>
  );
}
