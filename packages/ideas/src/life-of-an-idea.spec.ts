import { describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { personId, type Result } from '@talka/kernel';
import fc from 'fast-check';
import { processId } from '@talka/processes';
import { ideaId, type Idea } from './idea.js';
import { ideaLifecycle } from './lifecycle.js';
import { EDITABLE, isPublic, SUPPORTABLE, type IdeaStatus } from './statuses.js';
import { HERE } from './testing/here.js';
import { copyOf, InMemoryIdeas, wholeContent } from './testing/in-memory-ideas.js';
import { mergingIn, OPEN } from './testing/in-memory-merges.js';
import { applyDecision, type DeskOutcome } from './use-cases/apply-decision.js';
import { consentToMerge } from './use-cases/merge-ideas.js';
import { submitIdea } from './use-cases/submit-idea.js';
import { supportIdea, withdrawSupport } from './use-cases/support-idea.js';
import { withdrawIdea } from './use-cases/withdraw-idea.js';
import { saveDraft, startDraft } from './use-cases/write-draft.js';

const ID = ideaId('idea-1');
const person = (name: string): Person => ({
  ...{ id: personId(name), name, birthDate: '1990-01-01', municipality: HERE },
  grants: [],
});
const PEOPLE = ['anna', 'boris', 'celma'].map(person) as [Person, Person, Person];
const [anna] = PEOPLE;

/** What anybody would expect of the idea, said without the code: no revisions, no stores, no transition table. */
interface Model {
  status: IdeaStatus;
  hidden: boolean;
  text: string;
  /** The text as it was handed in last. */
  handedIn: string;
  versions: number;
  number: boolean;
  supporters: Set<string>;
}
type Command = fc.AsyncCommand<Model, InMemoryIdeas>;

const now = (real: InMemoryIdeas): Idea => real.kept.ideas[ID] as Idea;

/** The act happens exactly when the model says so; what is refused leaves no trace at all. */
async function acts(
  real: InMemoryIdeas,
  expected: boolean,
  act: () => Promise<Result<unknown>>,
): Promise<void> {
  const before = copyOf(real.kept);
  const result = await act();
  expect(result.ok).toBe(expected);
  if (!expected) expect(real.kept).toEqual(before);
}

/** Holds after every step, whatever came before. */
function alwaysTrue(model: Model, real: InMemoryIdeas): void {
  const idea = now(real);
  expect([idea.status, idea.hidden]).toEqual([model.status, model.hidden]);
  expect(real.kept.versions[ID]?.length ?? 0).toBe(model.versions);
  expect(real.kept.numbers[ID]).toBe(model.number ? 1 : undefined);
  expect(idea.publishedAt !== null).toBe(model.number);
  expect(new Set(real.kept.supports[ID])).toEqual(model.supporters);
  expect(real.kept.supports[ID]?.length ?? 0).toBe(model.supporters.size);
  const published = real.kept.happenings.some(({ kind }) => kind === 'idea.published');
  if (isPublic(idea.status)) expect(published).toBe(true);
  const named = real.kept.happenings.filter(({ kind, by }) => /support/.test(kind) && by !== null);
  expect(named).toEqual([]);
}

const command = (name: string, run: (model: Model, real: InMemoryIdeas) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    alwaysTrue(model, real);
  },
  toString: () => name,
});

const save = (text: string) =>
  command(`save ${text}`, async (model, real) => {
    const { revision } = now(real);
    const may = EDITABLE.includes(model.status);
    const content = { ...wholeContent, title: `${wholeContent.title} ${text}` };
    await acts(real, may, () => saveDraft(real.transaction)(anna, { id: ID, revision, content }));
    if (may) model.text = text;
  });

const submit = (answer: string | null, by: Person, old: boolean) =>
  command(
    `${by.id} submits${old ? ' an older one' : ''} with ${answer ?? 'no answer'}`,
    async (model, real) => {
      const revision = now(real).revision - (old ? 1 : 0);
      const answered = answer !== null || model.text !== model.handedIn;
      const ready = model.status === 'draft' || (model.status === 'returned' && answered);
      const may = ready && by === anna && !old;
      await acts(real, may, () => submitIdea(real.transaction)(by, { id: ID, revision, answer, call: null }));
      if (!may) return;
      model.status = real.looks === 'after' ? 'published' : 'submitted';
      model.number ||= real.looks === 'after';
      model.versions += 1;
      model.handedIn = model.text;
    },
  );

const decide = (outcome: Exclude<DeskOutcome, 'hide' | 'keep'>) =>
  command(`desk: ${outcome}`, async (model, real) => {
    const { status } = model;
    // What is hidden can only come back, or stay as it is.
    if (model.hidden && isPublic(status)) {
      const may = outcome !== 'return';
      await acts(real, may, () => real.transaction((ports) => applyDecision(ports, ID, outcome, anna.id)));
      model.hidden = outcome !== 'publish';
      return;
    }
    // Saying again what already is, is no change: after a publication at once, and after an appeal that is turned down.
    const again =
      (outcome === 'publish' && status === 'published') ||
      (outcome === 'refuse' && (status === 'refused' || model.hidden));
    const waits = status === 'submitted' || status === 'published';
    const may = again || waits || (outcome === 'publish' && status === 'refused');
    await acts(real, may, () =>
      real.transaction((ports) => applyDecision(ports, ID, outcome, personId('marija'))),
    );
    if (!may || model.hidden) return;
    model.status = ({ publish: 'published', return: 'returned', refuse: 'refused' } as const)[outcome];
    model.number ||= outcome === 'publish';
  });

const hide = command('desk: hide', async (model, real) => {
  const may = model.hidden || isPublic(model.status);
  await acts(real, may, () => real.transaction((ports) => applyDecision(ports, ID, 'hide', anna.id)));
  model.hidden ||= may;
});

const support = (by: Person) =>
  command(`${by.id} supports`, async (model, real) => {
    const may = SUPPORTABLE.includes(model.status) && !model.hidden && by !== anna;
    await acts(real, may, () => supportIdea(real.transaction)(by, ID));
    if (may) model.supporters.add(by.id);
  });

const unsupport = (by: Person) =>
  command(`${by.id} takes support back`, async (model, real) => {
    const may = isPublic(model.status) && !model.hidden;
    await acts(real, may, () => withdrawSupport(real.transaction)(by, ID));
    if (may) model.supporters.delete(by.id);
  });

const withdraw = (by: Person) =>
  command(`${by.id} withdraws`, async (model, real) => {
    const { revision } = now(real);
    const may = !['withdrawn', 'merged'].includes(model.status) && by === anna;
    await acts(real, may, () => withdrawIdea(real.transaction)(by, { id: ID, revision }));
    if (may) model.status = 'withdrawn';
  });

const OTHER = ideaId('other');

/** Another idea takes this one in, by its author's word: whoever supports either is counted there once. */
const merge = (by: Person) =>
  command(`${by.id} takes it in`, async (model, real) => {
    const call = now(real).process ?? processId('call');
    real.kept.ideas[OTHER] = {
      ...{ id: OTHER, status: 'published', hidden: false, revision: 1, process: call, author: PEOPLE[1].id },
      ...{ coAuthors: [], content: wholeContent, files: 0, publishedAt: new Date(0) },
    };
    real.kept.supports[OTHER] = [PEOPLE[2].id];
    const may = model.status === 'published' && !model.hidden && by === PEOPLE[1];
    const at = { id: OTHER, merge: OPEN, answer: '' };
    await acts(real, may, () => consentToMerge(mergingIn(real, ID, OTHER))(by, at));
    if (!may) return;
    model.status = 'merged';
    expect(new Set(real.kept.supports[OTHER])).toEqual(new Set([PEOPLE[2].id]));
    expect(real.kept.ideas[OTHER]?.coAuthors).toEqual([anna.id]);
  });

const somebody = fc.constantFrom(...PEOPLE);
const mostlyAnna = fc.oneof({ weight: 4, arbitrary: fc.constant(anna) }, { weight: 1, arbitrary: somebody });
const rarely = fc.integer({ min: 0, max: 7 }).map((it) => it === 0);
/** Only the author of the other idea takes this one in, and only while it is published: tried more often than others. */
const mostlyItsAuthor = fc.oneof(
  { weight: 4, arbitrary: fc.constant(PEOPLE[1]) },
  { weight: 1, arbitrary: somebody },
);
const sometimes = fc.integer({ min: 0, max: 3 }).map((it) => it === 0);
const COMMANDS: fc.Arbitrary<Command>[] = [
  fc.constantFrom('viens', 'divi').map(save),
  fc.tuple(fc.constantFrom(null, 'Pie laipas.'), mostlyAnna, rarely).map((it) => submit(...it)),
  fc.constantFrom('publish' as const, 'return' as const, 'refuse' as const).map(decide),
  fc.constant(hide),
  somebody.map(support),
  somebody.map(unsupport),
  fc.tuple(mostlyAnna, rarely).map(([by, now]) => (now ? withdraw(by) : support(by))),
  fc.tuple(mostlyItsAuthor, sometimes).map(([by, now]) => (now ? merge(by) : support(by))),
];

describe.each(['before', 'after'] as const)('where the desk looks %s publication', (looks) => {
  it('an idea is always what its history says, whatever people do in whatever order', async () => {
    const reached = new Set<IdeaStatus>();
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 40, size: 'max' }), async (commands) => {
        const real = new InMemoryIdeas(looks);
        await startDraft(real.transaction)(anna, wholeContent);
        const model: Model = {
          ...{ status: 'draft', hidden: false, text: '', handedIn: '', versions: 0, number: false },
          supporters: new Set(),
        };
        await fc.asyncModelRun(() => ({ model, real }), commands);
        reached.add(model.status);
      }),
      { numRuns: 200 },
    );
    // A walk that never gets anywhere proves nothing.
    const wanted = looks === 'before' ? ['submitted'] : [];
    expect([...reached]).toEqual(
      expect.arrayContaining([...wanted, 'draft', 'returned', 'refused', 'published', 'withdrawn', 'merged']),
    );
  }, 90_000);
});

it('the walk visits every state a person or a desk can bring about', () => {
  const acts = ['submit', 'publish', 'return', 'refuse', 'withdraw', 'merge'];
  const brought = ideaLifecycle.transitions.filter(({ act }) => acts.includes(act)).map(({ to }) => to);
  expect(new Set(brought)).toEqual(
    new Set(['submitted', 'published', 'returned', 'refused', 'withdrawn', 'merged']),
  );
});
