import { useCallback, useEffect, useMemo, useState } from 'react';
import { openVault, type Kept, type Vault } from './vault.js';

export type Reading =
  | { readonly state: 'reading' }
  /** A private window, or a browser that was told to keep nothing. */
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly kept: Kept; readonly knowing: string | null };

/**
 * What this device keeps of a person's vote; `again` reads it anew. Nobody's vault is empty.
 *
 * @param entry what the roll says of them: when that changes the device is read again, and a reading says which it knew.
 */
export function useKept(
  vote: number,
  person: string | null,
  entry: string | null,
): { readonly reading: Reading; readonly vault: Vault | null; readonly again: () => Promise<void> } {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const vault = useMemo(() => (person === null ? null : openVault(vote, person)), [vote, person]);
  const again = useCallback(async () => {
    if (!vault) return;
    setReading(
      await vault.read().then(
        (kept): Reading => ({ state: 'read', kept, knowing: entry }),
        (): Reading => ({ state: 'none' }),
      ),
    );
  }, [vault, entry]);
  useEffect(() => void again(), [again]);
  return { reading, vault, again };
}
