import { createHash } from 'node:crypto';
import { API_PREFIX, routeOf, type EndpointName } from '@talka/contracts';
import type { Actor } from '@talka/testing';

const READS: readonly EndpointName[] = [
  ...([
    'home.read',
    'votes.list',
    'votes.read',
    'votes.incidents',
    'votes.configuration',
    'votes.log',
  ] as const),
  ...(['votes.result', 'my-votes.read', 'office-votes.list', 'office-votes.read'] as const),
  ...(['office-votes.closed', 'paper.list'] as const),
];
/** What is counted again from, by the names it will have; the pot is the one that the votes here have. */
const FILES = ['.json', '-visi.pb'];
const PAGES = ['', '/result', '/lab', '/cast', '/receipt', '/incidents'];

/** Of this answer, this person and this moment, whatever was chosen. */
const PASSING = /^(date|etag|x-request-id|set-cookie|x-ratelimit-.*|ratelimit.*)$/;

/** A vote as far as it is asked about, sealed or open. */
export interface AskedAbout {
  readonly number: number;
  readonly municipality: string;
  readonly id: string;
}

interface Told {
  readonly what: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Made from the bytes of the body alone, or what else it is. */
  readonly tag: string;
  /** What whoever has it already is answered. */
  readonly again: Pick<Told, 'status' | 'headers' | 'body'> | null;
}

/**
 * Everything anyone is answered about a vote, to the byte, but for what names this one vote and this moment: bodies, all
 * headers, lengths, tags, and what is answered to whoever has it already.
 */
export async function whatIsTold(
  of: AskedAbout,
  reader: Actor,
  leaves: readonly string[] = [],
): Promise<readonly Told[]> {
  const paths = [
    ...READS.map((name) => pathOf(name, of)),
    ...leaves.map((leaf) => `${API_PREFIX}/votes/${of.number}/log/${leaf}`),
    ...PAGES.map((page) => `/votes/${of.number}${page}`),
    ...PAGES.map((page) => `/ru/votes/${of.number}${page}`),
    ...FILES.map((file) => `/votes/${of.number}/files/talka-${of.number}${file}`),
  ];
  const told: Told[] = [];
  for (const path of paths) told.push(await ask(of, reader, path));
  return told;
}

const pathOf = (name: EndpointName, { number, municipality }: AskedAbout): string =>
  `${API_PREFIX}${routeOf(name).path.replace(':number', String(number)).replace(':municipality', municipality)}`;

async function ask(of: AskedAbout, reader: Actor, path: string): Promise<Told> {
  const get = (more: Readonly<Record<string, string>> = {}) =>
    fetch(reader.origin + path, {
      headers: {
        'accept-encoding': 'identity',
        ...(reader.cookie ? { cookie: reader.cookie } : {}),
        ...more,
      },
      redirect: 'manual',
    });
  const answer = await get();
  const bytes = Buffer.from(await answer.arrayBuffer());
  const etag = answer.headers.get('etag');
  const made = `W/"${createHash('sha1').update(bytes).digest('base64')}"`;
  const again = etag ? await get({ 'if-none-match': etag }) : undefined;
  return {
    what: masked(of, path),
    status: answer.status,
    headers: headersOf(of, answer),
    body: masked(of, onlyThis(of, bytes.toString())),
    tag: etag === null ? 'none' : etag === made ? 'of the body' : etag,
    again: again
      ? {
          status: again.status,
          headers: headersOf(of, again),
          body: masked(of, onlyThis(of, await again.text())),
        }
      : null,
  };
}

const headersOf = (of: AskedAbout, answer: Response): Record<string, string> =>
  Object.fromEntries(
    [...answer.headers]
      .filter(([name]) => !PASSING.test(name))
      .map(([name, value]) => [name, masked(of, value)]),
  );

/** Of a list, the one entry that is about this vote: others are told about others. */
function onlyThis({ number }: AskedAbout, body: string): string {
  if (!body.startsWith('{"votes":[')) return body;
  const list = JSON.parse(body) as { votes: { number: number }[] };
  return JSON.stringify({ ...list, about: list.votes.filter((one) => one.number === number), votes: [] });
}

/** Names of the vote, hashes, keys, signatures, moments, nonces, and where a leaf stands by chance: all of a length of their own. */
function masked(of: AskedAbout, text: string): string {
  const names = new RegExp(`${of.id}|(?<="number":"?)${of.number}\\b|(?<=votes/|talka-)${of.number}\\b`, 'g');
  return text
    .replaceAll('\\"', '"')
    .replaceAll(names, '·')
    .replaceAll(/"votes":\[.*?\]/g, '·')
    .replaceAll(
      /"requestId":"[^"]+"|(?<="(?:index|position)":)\d+|nonce[-=]"?[\w+/=-]+|(?<=— \S+ )[\w+/]{91}=/g,
      '·',
    )
    .replaceAll(
      /"[A-Za-z0-9+/]{43}="|[0-9a-f]{64}|[A-Za-z0-9+/]{342}==|(?<=\\n|\n)[A-Za-z0-9+/]{43}=(?=\\n|\n)|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
      '·',
    );
}
