import { Details } from '@talka/ui';
import { lazy, Suspense, useState } from 'react';

const CodePicture = lazy(() => import('./code-picture.js'));

/** A text as a picture, drawn when somebody wants to see it. */
export function Code({ text, label, summary }: { text: string; label: string; summary: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Details summary={summary} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open ? (
        <Suspense>
          <CodePicture text={text} label={label} />
        </Suspense>
      ) : null}
    </Details>
  );
}
