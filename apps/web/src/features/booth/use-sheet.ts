import { useCallback, useState } from 'react';
import { readOwn, writeOwn } from '../../site/device.js';
import { drawSeed } from './order.js';
import type { Paper, Sheet } from './papers.js';
import { restored, sheetName, type KeptSheet } from './sheet-keeper.js';
import type { Choices } from '@talka/voting';

/** The ballot being filled in, kept on this device alone after every press. `begun` is what an open vote knows already. */
export function useSheet(
  vote: number,
  owner: string,
  papers: readonly Paper[],
  begun?: Sheet | null,
): KeptSheet & { readonly choose: (pot: string, choices: Choices) => void; readonly clear: () => void } {
  const name = sheetName(vote, owner);
  const [kept, setKept] = useState<KeptSheet>(() => {
    const found = readOwn<KeptSheet>(name) ?? (begun ? { sheet: begun } : null);
    const first = restored(found, papers, drawSeed());
    // The order is drawn once: who comes back finds the projects where they were.
    writeOwn(name, first);
    return first;
  });
  const put = useCallback(
    (change: (sheet: Sheet) => Sheet) =>
      setKept((before) => {
        const next = { ...before, sheet: change(before.sheet) };
        writeOwn(name, next);
        return next;
      }),
    [name],
  );
  return {
    ...kept,
    choose: (pot, choices) => put((sheet) => ({ ...sheet, [pot]: choices })),
    clear: () => put(() => ({})),
  };
}
