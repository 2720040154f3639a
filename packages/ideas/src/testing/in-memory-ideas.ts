import { areaId, Refused, type PersonId, type Transaction } from '@talka/kernel';
import { processId, type Process } from '@talka/processes';
import { emptyContent, ideaId, type Idea, type IdeaContent, type IdeaId } from '../idea.js';
import type { IdeaEvent } from '../events.js';
import type { IdeasPorts, IdeaStore } from '../ports.js';
import { HERE } from './here.js';
import { assessmentsIn, placesIn, type KeptChecks } from './in-memory-assessments.js';

const NOW = new Date('2026-11-22T12:00:00Z');

export const wholeContent: IdeaContent = {
  ...emptyContent('lv'),
  title: 'Šūpoles pie kultūras nama',
  summary: 'Pastāvīgas Lieldienu šūpoles ar drošu pamatu.',
  why: 'Šūpoles saslej uz trim dienām un novāc; lai tās kalpo visu vasaru.',
  task: 1,
  category: 'play-and-sport',
  municipality: HERE,
  area: areaId('0681805'),
};

const openCall: Process = {
  id: processId('call'),
  municipality: HERE,
  phases: (['submission', 'support'] as const).map((kind) => ({
    ...{ kind, from: new Date(0), until: new Date(NOW.getTime() + 1) },
  })),
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'anyone' },
  supportThreshold: 2,
};

/** Everything that is kept. */
export interface Kept extends KeptChecks {
  readonly ideas: Record<string, Idea>;
  readonly versions: Record<string, readonly IdeaContent[]>;
  readonly supports: Record<string, readonly PersonId[]>;
  readonly numbers: Record<string, number>;
  readonly happenings: IdeaEvent[];
}

export const copyOf = (kept: Kept): Kept => ({
  ideas: { ...kept.ideas },
  versions: { ...kept.versions },
  supports: { ...kept.supports },
  numbers: { ...kept.numbers },
  assessments: { ...kept.assessments },
  places: { ...kept.places },
  happenings: [...kept.happenings],
});

/** One municipality's ideas without a database. `looks` says when its desk looks at them. */
export class InMemoryIdeas {
  kept: Kept = {
    ...{ ideas: {}, versions: {}, supports: {}, numbers: {}, happenings: [] },
    ...{ assessments: {}, places: {} },
  };

  constructor(readonly looks: 'before' | 'after') {}

  /** A transaction that is refused leaves everything as it was. */
  readonly transaction: Transaction<IdeasPorts> = async (act) => {
    const before = copyOf(this.kept);
    try {
      return { ok: true, value: await act({ ...this.ports(), now: NOW }) };
    } catch (error) {
      this.kept = before;
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      throw error;
    }
  };

  private ports(): IdeasPorts {
    return {
      ideas: this.store(),
      calls: {
        openCalls: async () => [openCall],
        isCitizen: async () => null,
        areaOf: async () => null,
        process: async () => openCall,
        areaIsIn: async (_, municipality) => municipality === HERE,
      },
      assessments: assessmentsIn(this.kept, (id) => this.kept.supports[id] ?? []),
      ballots: placesIn(this.kept),
      desk: {
        receive: async () => this.looks,
        forget: async () => undefined,
        lookAgain: async () => undefined,
      },
      record: async (happening) => void this.kept.happenings.push(happening),
    };
  }

  private change(idea: Idea, change: Partial<Idea>): Idea {
    const known = this.kept.ideas[idea.id];
    if (known?.revision !== idea.revision) throw new Refused({ code: 'idea.changed' });
    return (this.kept.ideas[idea.id] = { ...known, ...change, revision: known.revision + 1 });
  }

  private store(): IdeaStore {
    const { kept } = this;
    const supporters = (id: IdeaId): readonly PersonId[] => kept.supports[id] ?? [];
    return {
      add: async (author, content) => {
        const id = ideaId(`idea-${Object.keys(kept.ideas).length + 1}`);
        const draft = {
          status: 'draft',
          hidden: false,
          revision: 1,
          process: null,
          coAuthors: [],
          files: 0,
        } as const;
        return (kept.ideas[id] = { id, ...draft, author, content, publishedAt: null });
      },
      find: async (id) => kept.ideas[id],
      saveContent: async (idea, content, process) => this.change(idea, { content, process }),
      moveTo: async (idea, status) => {
        if (status === 'published') kept.numbers[idea.id] ??= Object.keys(kept.numbers).length + 1;
        const publishedAt = idea.publishedAt ?? (status === 'published' ? NOW : null);
        return this.change(idea, { status, publishedAt });
      },
      hide: async (idea, hidden) => this.change(idea, { hidden }),
      keepVersion: async ({ id, content }) =>
        (kept.versions[id] = [...(kept.versions[id] ?? []), content]).length,
      changedSinceVersion: async ({ id, content }) =>
        JSON.stringify(kept.versions[id]?.at(-1)) !== JSON.stringify(content),
      countWaiting: async () => 0,
      addSupport: async (id, person) =>
        supporters(id).includes(person)
          ? undefined
          : (kept.supports[id] = [...supporters(id), person]).length,
      removeSupport: async (id, person) =>
        supporters(id).includes(person)
          ? (kept.supports[id] = supporters(id).filter((one) => one !== person)).length
          : undefined,
      publicNumber: async (id) => kept.numbers[id] ?? 0,
    };
  }
}
