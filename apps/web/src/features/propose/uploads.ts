import { NetworkError } from '@talka/api-client';
import type { FileView } from '@talka/contracts';
import { FILE_BYTES, FILES_PER_IDEA } from '@talka/ideas';
import type { Refusal } from '@talka/kernel';

export const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'lost' | 'refused';
  /** Share of the file that has left, 0 to 1. */
  readonly share: number;
  /** Why this one cannot be taken: a rule's refusal or the server's. */
  readonly why: Refusal | Error | null;
}

export interface UploadPorts {
  readonly send: (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<FileView>;
  readonly sent: (view: FileView) => void;
  /** Files the idea already has. */
  readonly have: () => number;
  /** Told when files begin to leave and when the last of them has left or failed. */
  readonly busy: (busy: boolean) => void;
}

/** The refusals a browser can know before a byte is sent. */
export function refuseFile(file: Pick<File, 'size' | 'type'>, have: number): Refusal | null {
  if (have >= FILES_PER_IDEA) return { code: 'file.too-many', params: { max: FILES_PER_IDEA } };
  if (file.size === 0) return { code: 'file.empty' };
  if (file.size > FILE_BYTES) return { code: 'file.too-large', params: { max: FILE_BYTES / (1024 * 1024) } };
  return (ACCEPTED as readonly string[]).includes(file.type) ? null : { code: 'file.wrong-type' };
}

/** Sends files one after another; what the network lost waits and is sent again. */
export class Uploads {
  private items: readonly Upload[] = [];
  private readonly aborts = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();
  private busy = false;
  private count = 0;

  constructor(private readonly ports: UploadPorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): readonly Upload[] => this.items;

  add(files: readonly File[]): void {
    for (const file of files) {
      const have = this.ports.have() + this.items.filter(({ state }) => state !== 'refused').length;
      const why = refuseFile(file, have);
      this.count += 1;
      const id = `upload-${this.count}`;
      this.set([...this.items, { id, file, state: why ? 'refused' : 'waiting', share: 0, why }]);
    }
    void this.run();
  }

  /** Takes a file off the list; one on its way is stopped. */
  remove(id: string): void {
    this.aborts.get(id)?.abort();
    this.set(this.items.filter((item) => item.id !== id));
  }

  /** Sends again what was lost. */
  retry(): void {
    this.set(
      this.items.map((item) =>
        item.state === 'lost' ? { ...item, state: 'waiting', share: 0, why: null } : item,
      ),
    );
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.busy) return;
    if (!this.next()) return;
    this.busy = true;
    this.ports.busy(true);
    for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
    this.busy = false;
    this.ports.busy(false);
  }

  private next(): Upload | undefined {
    return this.items.find(({ state }) => state === 'waiting');
  }

  private async sendOne({ id, file }: Upload): Promise<void> {
    const abort = new AbortController();
    this.aborts.set(id, abort);
    this.put(id, { state: 'sending' });
    try {
      const view = await this.ports.send(file, (share) => this.put(id, { share }), abort.signal);
      this.set(this.items.filter((item) => item.id !== id));
      this.ports.sent(view);
    } catch (error) {
      const lost = error instanceof NetworkError;
      this.put(id, { state: lost ? 'lost' : 'refused', why: error instanceof Error ? error : null });
    } finally {
      this.aborts.delete(id);
    }
  }

  private put(id: string, change: Partial<Upload>): void {
    this.set(this.items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  private set(items: readonly Upload[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}
