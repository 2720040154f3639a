import { useEffect, useRef, useState } from 'react';

/** What a form open to all needs of whoever is not signed in. */
export interface Stranger {
  /** For the operation's `proof`. */
  readonly proof: () => Promise<string | undefined>;
  /** For the body: empty, unless something filled in the field that people do not see. */
  readonly website: '' | undefined;
  /** Stands anywhere in the form. */
  readonly trap: React.ReactNode;
}

/** A proof of work is begun when the form opens, and is good for one sending; the next is begun with that. */
export function useStranger(needed: boolean): Stranger {
  const [website, setWebsite] = useState('');
  const begun = useRef<Promise<string> | null>(null);
  const begin = (): Promise<string> => (begun.current ??= prove());
  useEffect(() => {
    // What fails here fails again when it is sent, and is said there.
    if (needed) begin().catch(() => (begun.current = null));
  }, [needed]);
  if (!needed) return { proof: () => Promise.resolve(undefined), website: undefined, trap: null };
  return {
    proof: () => {
      const mine = begin();
      begun.current = null;
      return mine;
    },
    website: website as '',
    trap: (
      <input
        className="t-hidden"
        name="website"
        aria-hidden
        tabIndex={-1}
        autoComplete="off"
        value={website}
        onChange={({ currentTarget }) => setWebsite(currentTarget.value)}
      />
    ),
  };
}

const prove = async (): Promise<string> => (await import('./proof-of-work.js')).proveWork();
