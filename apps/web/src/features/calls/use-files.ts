import type { MyApplicationView } from '@talka/contracts';
import { useState } from 'react';
import { cache, client } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';
import { useRefusals } from '../../site/refusal.js';

/** Sends files one after another, and takes them out; `before` puts the draft on the server, without which no file has a place. */
export function useFiles(number: number, before: () => Promise<boolean>) {
  const refusals = useRefusals();
  const [sending, setSending] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Readonly<Record<string, string>>>({});
  const told = (now: { application: MyApplicationView | null }) =>
    cache.setQueryData(queryKey('my-applications.read', { params: { number } }), now);
  const act = async (field: string, acting: () => Promise<void>) => {
    setTrouble({});
    setSending(field);
    try {
      if (await before()) await acting();
    } catch (error) {
      const said = refusals.ofError(error);
      setTrouble({ [field]: said.general ?? Object.values(said.fields)[0] ?? '' });
    }
    setSending(null);
  };
  return {
    sending,
    trouble,
    add: (field: string, files: readonly File[]) =>
      act(field, async () => {
        for (const file of files)
          told(await client.upload('my-applications.add-file', { params: { number, field } }, file));
      }),
    remove: (field: string, file: string) =>
      act(
        field,
        async () => void told(await client.call('my-applications.remove-file', { params: { number, file } })),
      ),
  };
}
