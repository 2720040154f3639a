import { NetworkError, ProblemError } from '@talka/api-client';
import type { ContentBody, MyIdeaView, RefusalCode } from '@talka/contracts';
import { tidyContent } from '@talka/ideas';
import type { Refusal } from '@talka/kernel';
import { asContent, draftOf, hasWords, isUnsaved, losesNothing, onTopOf, type Draft } from './draft.js';

export type SaveState =
  | { readonly kind: 'device' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unkept'; readonly refusal: Refusal }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly server: MyIdeaView };

export interface SavingPorts {
  /** Begins an idea; asked again under the same key, it is the same one. */
  readonly start: (content: ContentBody, key: string) => Promise<MyIdeaView>;
  readonly newKey: () => string;
  readonly save: (idea: string, revision: number, content: ContentBody) => Promise<MyIdeaView>;
  readonly read: (idea: string) => Promise<MyIdeaView>;
  /** Keeps the draft on the device; called at every change, before anything else. */
  readonly keep: (draft: Draft) => void;
  readonly now: () => Date;
}

export interface Snapshot {
  readonly draft: Draft;
  readonly state: SaveState;
  /** What the server last said of the idea: its files, invitations, statements. */
  readonly view: MyIdeaView | null;
}

interface Sent {
  readonly sent: ContentBody;
  readonly view: MyIdeaView;
}

const REST = 900;
const RETRY = 15_000;
/** Troubles that go away by themselves: what was sent may have arrived, and is sent again. */
const PASSING: readonly RefusalCode[] = [
  'server.busy',
  'server.unexpected',
  'request.in-progress',
  'request.too-many',
];

/** Keeps a text on the device at every keystroke and on the server at every rest, one saving at a time. */
export class DraftSaver {
  private listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  /** What was sent and got no answer: sent again as it was, so that it is no stranger's change. A beginning is kept in the draft. */
  private unanswered: ContentBody | undefined;
  private now: Snapshot;

  constructor(
    draft: Draft,
    private readonly ports: SavingPorts,
    view: MyIdeaView | null = null,
    /** False for visitors: the text waits on the device. */
    private readonly signedIn = true,
  ) {
    this.now = { draft, state: { kind: 'device' }, view };
    if (draft.saved && !isUnsaved(draft))
      this.now = { ...this.now, state: { kind: 'saved', at: ports.now() } };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): Snapshot => this.now;

  /** A change by the writer. */
  change(how: (draft: Draft) => Draft): void {
    const draft = how(this.now.draft);
    this.ports.keep(draft);
    // "Saved" is never said of words that are not.
    const { state } = this.now;
    this.set({ draft, state: state.kind === 'saved' && isUnsaved(draft) ? { kind: 'device' } : state });
    if (this.signedIn && this.now.state.kind !== 'conflict') this.later(REST);
  }

  /** This text and the server's have both changed since they were the same. */
  conflictWith(server: MyIdeaView): void {
    this.set({ view: server, state: { kind: 'conflict', server } });
  }

  /** Takes over what another call said of the same idea. */
  told(view: MyIdeaView | ((before: MyIdeaView) => MyIdeaView)): void {
    const next = typeof view === 'function' ? this.now.view && view(this.now.view) : view;
    if (next) this.set({ view: next });
  }

  /** Saves what is unsaved, now. @returns true when the server has every word. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (!this.signedIn) return false;
    while (this.running) await this.running;
    if (this.now.state.kind === 'conflict') return false;
    this.running = this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Goes on with the text of this device over the server's. */
  keepMine(server: MyIdeaView): Promise<boolean> {
    const draft = onTopOf(this.now.draft, server);
    this.ports.keep(draft);
    this.set({ draft, view: server, state: { kind: 'device' } });
    return this.flush();
  }

  takeTheirs(server: MyIdeaView): void {
    const draft = draftOf(server, this.now.draft.owner ?? '', this.now.draft.answer);
    this.ports.keep(draft);
    this.set({ draft, view: server, state: { kind: 'saved', at: this.ports.now() } });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async run(): Promise<boolean> {
    while (isUnsaved(this.now.draft) && (this.now.draft.idea !== null || hasWords(this.now.draft))) {
      if (!(await this.saveOnce())) return false;
    }
    if (this.now.draft.idea === null) return false;
    // Words typed and taken back again: the server has the text as it is.
    if (this.now.state.kind === 'device') this.set({ state: { kind: 'saved', at: this.ports.now() } });
    return true;
  }

  private async saveOnce(): Promise<boolean> {
    const { content, idea, revision } = this.now.draft;
    const tidied = tidyContent(asContent(content));
    if (!tidied.ok) return this.fail({ kind: 'unkept', refusal: tidied.refusal });
    this.set({ state: { kind: 'saving' } });
    try {
      const { sent, view } =
        idea === null || revision === null ? await this.start() : await this.save(idea, revision);
      this.unanswered = undefined;
      const draft = { ...this.now.draft, idea: view.id, revision: view.revision, saved: sent, begun: null };
      this.ports.keep(draft);
      this.set({ draft, view, state: { kind: 'saved', at: this.ports.now() } });
      return true;
    } catch (error) {
      const trouble = await this.trouble(error, idea);
      return trouble === null || this.fail(trouble);
    }
  }

  /** What it begins with is kept before it is sent: a page that is left meanwhile begins no second idea. */
  private async start(): Promise<Sent> {
    const { draft } = this.now;
    const begun = draft.begun ?? { key: this.ports.newKey(), content: draft.content };
    this.hold({ ...draft, begun });
    return { sent: begun.content, view: await this.ports.start(begun.content, begun.key) };
  }

  private async save(idea: string, revision: number): Promise<Sent> {
    const sent = (this.unanswered ??= this.now.draft.content);
    return { sent, view: await this.ports.save(idea, revision, sent) };
  }

  /** An answer came, and it was no: what is sent next is new. */
  private answered(): void {
    this.unanswered = undefined;
    if (this.now.draft.begun) this.hold({ ...this.now.draft, begun: null });
  }

  private hold(draft: Draft): void {
    this.ports.keep(draft);
    this.set({ draft });
  }

  /** What is in the way of a saving; null when nothing is, after all. */
  private async trouble(error: unknown, idea: string | null): Promise<SaveState | null> {
    if (error instanceof NetworkError) {
      this.later(RETRY);
      return { kind: 'offline' };
    }
    if (error instanceof ProblemError && PASSING.includes(error.code)) {
      this.later(RETRY);
      return { kind: 'refused', error };
    }
    this.answered();
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'access.sign-in-first') return { kind: 'signed-out' };
    if (error.code === 'idea.changed' && idea !== null) {
      try {
        return this.compare(await this.ports.read(idea));
      } catch {
        this.later(RETRY);
        return { kind: 'offline' };
      }
    }
    return { kind: 'refused', error };
  }

  /** Asks the writer only where going on would lose words. */
  private compare(server: MyIdeaView): SaveState | null {
    if (!losesNothing(this.now.draft, server.content)) return { kind: 'conflict', server };
    const draft = onTopOf(this.now.draft, server);
    this.ports.keep(draft);
    this.set({ draft, view: server, state: { kind: 'saved', at: this.ports.now() } });
    return null;
  }

  private fail(state: SaveState): false {
    this.set({ state });
    return false;
  }

  private set(change: Partial<Snapshot>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}
