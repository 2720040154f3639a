import { readCeremony, readKeyShare, readTrusteeSecret } from '@talka/voting/protocol';
import { jsonIn } from './ceremony.js';

export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** What a file is, that keyholders bring to an opening. */
export function kindOf(text: string): 'record' | 'key' | null {
  const value = jsonIn(text);
  if (readCeremony(value).ok) return 'record';
  return readTrusteeSecret(value).ok || readKeyShare(value).ok ? 'key' : null;
}
