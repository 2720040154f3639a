/**
 * What belongs to a person and waits on this device: drafts not yet handed in. Everything under this prefix goes when
 * they sign out, so that the next one at a library's computer finds nothing.
 */
const OWN = 'talka:own:';

export function readOwn<T>(name: string): T | null {
  try {
    const kept = localStorage.getItem(OWN + name);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
}

/** @returns false when the device has no room or keeps nothing: private windows, full stores. */
export function writeOwn(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(OWN + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function dropOwn(name: string): void {
  try {
    localStorage.removeItem(OWN + name);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

export function dropAllOwn(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OWN)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
