import type { FactAnswerView, SentFact } from '@talka/contracts';
import type { Fact } from '@talka/workshops';
import { asked, within } from './idb.js';
import type { KeptFact } from './kept.js';
import { deviceKey, fromBase64Url, toBase64, unseal } from './seal.js';
import { readDevice } from './register-store.js';
import { FACTS_AT_ONCE, sentFact, type RegisterServer } from './sync.js';

interface RegisterFile {
  readonly talka: 'register';
  readonly device: string;
  readonly facts: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly iv: string;
    readonly box: string;
  }[];
}

/** What waits, as a file: sealed as it lies on the device, so that whoever finds it reads nothing. */
export async function fileOf(database: IDBDatabase): Promise<string> {
  const device = await readDevice(database);
  const kept = await within(database, ['facts'], 'readonly', (store) =>
    asked<KeptFact[]>(store('facts').index('state').getAll('unsent')),
  );
  const file: RegisterFile = {
    talka: 'register',
    device: device?.id ?? '',
    facts: kept.map(({ id, sequence, iv, box }) => ({ id, sequence, iv: toBase64(iv), box: toBase64(box) })),
  };
  return JSON.stringify(file);
}

const isFile = (value: unknown): value is RegisterFile =>
  typeof value === 'object' &&
  value !== null &&
  (value as RegisterFile).talka === 'register' &&
  Array.isArray((value as RegisterFile).facts);

/**
 * Sends what such a file holds, from wherever its leader is signed in.
 * @returns undefined when it is no such file
 */
export async function sendFile(
  text: string,
  server: Pick<RegisterServer, 'send'> & { key(device: string): Promise<string> },
): Promise<readonly FactAnswerView[] | undefined> {
  const file: unknown = parsed(text);
  if (!isFile(file)) return undefined;
  const key = await deviceKey(await server.key(file.device));
  const facts: SentFact[] = [];
  for (const { id, sequence, iv, box } of file.facts) {
    const sealed = { iv: fromBase64Url(iv), box: fromBase64Url(box) };
    const boxed = await unseal<Omit<Fact, 'sequence'>>(key, id, sealed);
    facts.push(sentFact({ ...boxed, sequence } as Fact));
  }
  facts.sort((a, b) => a.sequence - b.sequence);
  const answers: FactAnswerView[] = [];
  for (let at = 0; at < facts.length; at += FACTS_AT_ONCE)
    answers.push(...(await server.send(file.device, facts.slice(at, at + FACTS_AT_ONCE))));
  return answers;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
