import type { FileView } from '@talka/contracts';
import { ALT_LIMIT, FILES_PER_IDEA } from '@talka/ideas';
import type { Refusal } from '@talka/kernel';
import { announce, Bar, Button, Notice } from '@talka/ui';
import { FileDrop } from '@talka/ui/forms';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { client } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import { ACCEPTED, Uploads, type Upload } from '../uploads.js';

const isRule = (why: Refusal | Error): why is Refusal => !(why instanceof Error);

/** Sends to the idea of this draft; the draft is put on the server first if it is not there yet. */
function uploadsFor(saver: DraftSaver): Uploads {
  const ideaOf = async (): Promise<string> => {
    if (!saver.snapshot().draft.idea) await saver.flush();
    const { idea } = saver.snapshot().draft;
    if (!idea) throw new NoDraft();
    return idea;
  };
  return new Uploads({
    have: () => saver.snapshot().view?.files.length ?? 0,
    send: async (file, onProgress, signal) =>
      client.upload('my-ideas.add-file', { params: { idea: await ideaOf() } }, file, { onProgress, signal }),
    sent: (file) => saver.told((view) => ({ ...view, files: [...view.files, file] })),
    busy: (busy) => (busy ? addEventListener : removeEventListener)('beforeunload', askFirst),
  });
}

/** A file on its way is nowhere else: leaving the page now would lose it without a word. */
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();

class NoDraft extends Error {}

/** Pictures and PDFs of an idea: chosen, dropped or taken with the camera; sent at once, described in words. */
export function Pictures({ saver, files }: { saver: DraftSaver; files: readonly FileView[] }) {
  const t = useText('propose', 'account');
  const { size, percent } = useFormats();
  const refusals = useRefusals();
  const [uploads] = useState(() => uploadsFor(saver));
  const items = useSyncExternalStore(uploads.subscribe, uploads.snapshot);
  const [alts, setAlts] = useState<Readonly<Record<string, string>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const previews = usePreviews(items);
  const lost = items.some(({ state }) => state === 'lost');

  useEffect(() => {
    const back = () => uploads.retry();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [uploads]);
  const sent = useRef(files.length);
  useEffect(() => {
    if (files.length > sent.current) announce(t('pictures.sent', { count: files.length }));
    sent.current = files.length;
  }, [files.length, t]);

  const fail = (error: unknown) => {
    const said = refusals.ofError(error);
    setTrouble(said.general ?? Object.values(said.fields)[0] ?? null);
  };
  const describe = (id: string, alt: string) => {
    setAlts((before) => ({ ...before, [id]: alt }));
    clearTimeout(timers.current.get(id));
    const { idea } = saver.snapshot().draft;
    if (!idea || [...alt].length > ALT_LIMIT) return;
    const send = () =>
      client.call('my-ideas.describe-file', { params: { idea, file: id }, body: { alt } }).then((file) => {
        setTrouble(null);
        saver.told((view) => ({ ...view, files: view.files.map((it) => (it.id === id ? file : it)) }));
      }, fail);
    timers.current.set(
      id,
      setTimeout(() => void send(), 800),
    );
  };
  const remove = (id: string) => {
    if (items.some((item) => item.id === id)) return uploads.remove(id);
    const { idea } = saver.snapshot().draft;
    if (!idea) return;
    client
      .call('my-ideas.remove-file', { params: { idea, file: id } })
      .then(() => saver.told((view) => ({ ...view, files: view.files.filter((it) => it.id !== id) })), fail);
  };
  const why = ({ why: reason, state }: Upload): string | undefined => {
    if (state === 'lost') return t('pictures.lost');
    if (!reason) return undefined;
    if (isRule(reason)) return refusals.ofRule(reason);
    return reason instanceof NoDraft
      ? t('pictures.no-draft')
      : (refusals.ofError(reason).general ?? undefined);
  };

  return (
    <div className="propose-pictures">
      <FileDrop
        id="propose-pictures"
        label={t('pictures.label')}
        hint={t('pictures.hint', { max: FILES_PER_IDEA })}
        optional={t('form.optional')}
        accept={ACCEPTED.join()}
        multiple
        words={{
          choose: t('pictures.choose'),
          drop: t('pictures.drop'),
          altLabel: t('pictures.alt'),
          altHint: t('pictures.alt-hint'),
          remove: (name) => t('pictures.remove', { name }),
        }}
        files={[
          ...files.map((file) => ({
            id: file.id,
            name: file.name,
            note: size(file.bytes),
            preview: file.small ?? undefined,
            alt: file.kind === 'picture' ? (alts[file.id] ?? file.alt) : undefined,
            error:
              [...(alts[file.id] ?? '')].length > ALT_LIMIT
                ? t('pictures.alt-long', { max: ALT_LIMIT })
                : undefined,
          })),
          ...items.map((item) => ({
            id: item.id,
            name: item.file.name,
            note: size(item.file.size),
            preview: previews.get(item.id),
            error: why(item),
            progress:
              item.state === 'sending' ? (
                <Bar
                  label={t('pictures.sending', { name: item.file.name, share: percent(item.share) })}
                  max={1}
                  parts={[{ value: item.share }]}
                >
                  {percent(item.share)}
                </Bar>
              ) : item.state === 'waiting' ? (
                <p className="t-small t-muted">{t('pictures.waiting')}</p>
              ) : null,
          })),
        ]}
        onAdd={(added) => uploads.add(added)}
        onRemove={remove}
        onAlt={describe}
      />
      {lost ? (
        <Button tone="quiet" size="small" onClick={() => uploads.retry()}>
          {t('pictures.retry')}
        </Button>
      ) : null}
      {trouble ? <Notice tone="warning" live="polite" title={trouble} /> : null}
    </div>
  );
}

/** Small pictures of what is still on its way, from this device. */
function usePreviews(items: readonly Upload[]): ReadonlyMap<string, string> {
  const made = useRef(new Map<string, string>());
  const [shown, setShown] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    for (const { id, file, state } of items) {
      if (!made.current.has(id) && state !== 'refused' && file.type.startsWith('image/'))
        made.current.set(id, URL.createObjectURL(file));
    }
    for (const [id, address] of made.current) {
      if (items.some((item) => item.id === id && item.state !== 'refused')) continue;
      URL.revokeObjectURL(address);
      made.current.delete(id);
    }
    setShown(new Map(made.current));
  }, [items]);
  return shown;
}
