import { existsSync, readFileSync } from 'node:fs';
import {
  checkReceipt,
  logOf,
  readReceipt,
  readReceiptText,
  readVoteBundle,
  type Receipt,
} from '@talka/voting/protocol';
import { misunderstood, type Answer } from '../answer.js';
import { accept } from './files.js';
import { readPublished } from './recount.js';

/** Looks a receipt up in a published vote. */
export function receipt(given: string, path: string): Answer {
  const own = readGiven(given);
  if (!own) return misunderstood('The receipt is a file, or a line that begins with talka-receipt-1.');
  const bundle = accept(readVoteBundle(readPublished(path)));
  const found = checkReceipt(own, bundle.configuration, logOf(bundle));
  const good = found.finding === 'included' || found.finding === 'superseded';
  const where = 'index' in found ? ` at leaf ${found.index}` : '';
  return { lines: [`${found.finding}${where}`], remarks: [], exitCode: good ? 0 : 1 };
}

/** A file of JSON or of the short line, or the line itself. */
function readGiven(given: string): Receipt | undefined {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  const short = readReceiptText(text);
  if (short) return short;
  try {
    return readReceipt(JSON.parse(text));
  } catch {
    // Neither form of a receipt.
    return undefined;
  }
}
