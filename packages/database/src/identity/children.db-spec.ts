import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addChild, type ChildPorts } from '@talka/identity';
import { careless } from '../testing/careless.js';
import { comes } from '../testing/comes.js';
import { without } from '../testing/without.js';
import { transactionOf, violated } from '../transaction.js';
import { identityPorts } from './identity.ports.js';
import { identityScene, KEY, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

const birthDate = `${new Date().getFullYear() - 8}-05-05`;

const someoneWaits = async (): Promise<boolean> =>
  (await scene.count('pg_stat_activity', `datname = current_database() and wait_event_type = 'Lock'`)) > 0;

interface Change {
  /** Whoever writes a child down is looked up without being locked. */
  readonly unlocked?: boolean;
  /** A number may be had twice. */
  readonly unnumbered?: boolean;
}

/** Somebody who brings nine writes two more down at once. @returns how each went, and how many there are then */
async function twoAtOnce({ unlocked = false, unnumbered = false }: Change) {
  const id = await scene.resident();
  const carer = await scene.asPerson(id);
  for (let at = 0; at < 9; at++)
    await addChild(scene.transaction)(carer, { name: 'Zīle Linupīte', birthDate });
  const change = (statement: string) =>
    unlocked ? statement.replace(/(from person where id = .*) for update$/s, '$1') : statement;
  const reached = { counted: 0, added: 0 };
  // Neither goes on before both are so far, unless one waits for the other.
  const both = async <T>(step: keyof typeof reached, answer: Promise<T>): Promise<T> => {
    const found = await answer;
    reached[step] += 1;
    await comes(async () => reached[step] === 2 || (await someoneWaits()));
    return found;
  };
  const adding = addChild(
    transactionOf(scene.source, (manager): ChildPorts => {
      const { children, ...ports } = identityPorts(KEY)(careless(change)(manager));
      const meeting: typeof children = {
        ...children,
        count: (whose) => both('counted', children.count(whose)),
        add: (whose, child) => both('added', children.add(whose, child)),
      };
      return { ...ports, children: meeting };
    }),
  );
  const add = async (name: string): Promise<string> => {
    try {
      const added = await adding(carer, { name, birthDate });
      return added.ok ? 'added' : added.refusal.code;
    } catch (error) {
      return violated(error) ?? String(error);
    }
  };
  const act = async () => {
    const told = await Promise.all([add('Rasa Linupīte'), add('Miķelis Linupītis')]);
    const children = await scene.count('child', `carer_id = '${id}'`);
    await scene.source.query('delete from child where carer_id = $1', [id]);
    return { told: told.sort(), children };
  };
  const [off, on] = ['drop constraint child_number', 'add constraint child_number unique (carer_id, number)'];
  return unnumbered
    ? without(scene.source, `alter table child ${off}`, `alter table child ${on}`, act)
    : act();
}

describe('two children written down at once, by somebody who brings nine', () => {
  it('would make eleven, were the carer not locked and the ten not numbered', async () => {
    expect(await twoAtOnce({ unlocked: true, unnumbered: true })).toEqual({
      told: ['added', 'added'],
      children: 11,
    });
  });

  it('make ten by the numbers alone, whatever the code forgets', async () => {
    expect(await twoAtOnce({ unlocked: true })).toEqual({ told: ['added', 'child_number'], children: 10 });
  });

  it('make ten by the lock alone', async () => {
    expect(await twoAtOnce({ unnumbered: true })).toEqual({
      told: ['added', 'child.too-many'],
      children: 10,
    });
  });

  it('make ten, and whoever comes second is told why', async () => {
    expect(await twoAtOnce({})).toEqual({ told: ['added', 'child.too-many'], children: 10 });
  });
});

it('a number that became free is had by the next', async () => {
  const carer = await scene.asPerson(await scene.resident());
  const add = () => addChild(scene.transaction)(carer, { name: 'Zīle Linupīte', birthDate });
  const numbers = async () =>
    (
      await scene.source.query<{ number: number }[]>(
        'select number from child where carer_id = $1 order by number',
        [carer.id],
      )
    ).map(({ number }) => number);
  for (let at = 0; at < 3; at++) await add();
  await scene.source.query('delete from child where carer_id = $1 and number = 2', [carer.id]);
  expect(await numbers()).toEqual([1, 3]);
  await add();
  expect(await numbers()).toEqual([1, 2, 3]);
});
