import type { Receipt } from '@talka/voting/protocol';

/** As the protocol's `receiptText` writes it; here without what seals ballots, which a receipt on a page does not need. */
export const receiptLine = ({ vote, leaf }: Receipt): string => {
  const bytes = String.fromCharCode(...(leaf.match(/../g) ?? []).map((two) => Number.parseInt(two, 16)));
  const letters = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `talka-receipt-1.${vote}.${letters}`;
};
