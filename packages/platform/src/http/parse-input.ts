import type { Endpoint } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import type * as z from 'zod';
import { RefusedRequest } from './refusal.js';

interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body?: unknown;
}

/**
 * The three parts of a request, parsed by the contract.
 * @throws RefusedRequest naming every field that is not as it should be.
 */
export function parseInput(endpoint: Endpoint, request: RawRequest): unknown {
  const parts = {
    params: endpoint.params.safeParse(request.params ?? {}),
    query: endpoint.query.safeParse(single(request.query)),
    body: endpoint.upload
      ? { success: true as const, data: {} }
      : endpoint.body.safeParse(request.body ?? {}),
  };
  // A path that cannot be an id names nothing: that is "not found", not "wrong".
  if (!parts.params.success) throw new RefusedRequest({ code: 'request.not-found' });
  const issues = [parts.query, parts.body].flatMap((part) => (part.success ? [] : part.error.issues));
  if (issues.length === 0)
    return { params: parts.params.data, query: parts.query.data, body: parts.body.data };
  const fields = issues.flatMap(fieldRefusals);
  const unknown = fields.find((field) => field.code === 'request.unknown-field');
  throw new RefusedRequest(unknown ?? { code: 'request.invalid', params: { count: fields.length } }, fields);
}

/** A key given twice in the address is a mistake; keeping both as a list lets the contract say so. */
const single = (query: unknown): unknown => query ?? {};

function fieldRefusals(issue: z.core.$ZodIssue): Refusal[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'request.unknown-field',
        params: { name: key.slice(0, 60) },
        field: path ? `${path}.${key.slice(0, 60)}` : key.slice(0, 60),
      }));
    case 'too_big':
      return [{ code: 'text.too-long', params: { max: Number(issue.maximum), over: 1 }, field: path }];
    case 'invalid_type':
      return [{ code: issue.input === undefined ? 'field.required' : 'field.invalid', field: path }];
    case 'invalid_format':
      return [{ code: issue.format === 'email' ? 'field.not-an-email' : 'field.invalid', field: path }];
    default:
      return [{ code: 'field.invalid', field: path }];
  }
}
