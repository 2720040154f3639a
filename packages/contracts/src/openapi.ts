import * as z from 'zod';
import type { Endpoint } from './endpoint.js';
import { ENDPOINTS } from './endpoints.js';
import { PROOF_HEADER } from './proof-of-work.js';
import { REFUSALS, type RefusalCode } from './refusals.js';
import { API_PREFIX } from './routes.js';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

/** The OpenAPI 3.1 description of the API, derived from the same objects that validate it. */
export function openApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of Object.values(ENDPOINTS) as readonly Endpoint[]) {
    const path = API_PREFIX + endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Talka', version },
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-talka' } },
    },
  };
}

function operation(endpoint: Endpoint): Json {
  const body = endpoint.upload
    ? { 'multipart/form-data': { schema: UPLOAD } }
    : { 'application/json': { schema: schemaOf(endpoint.body, 'input') } };
  const hasBody = endpoint.upload || Object.keys(endpoint.body.shape).length > 0;
  return {
    operationId: endpoint.name,
    'x-access': endpoint.access,
    ...(endpoint.access.who === 'anyone' ? {} : { security: [{ session: [] }] }),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.proofOfWork ? [PROOF] : []),
    ],
    ...(hasBody ? { requestBody: { required: true, content: body } } : {}),
    responses: { [endpoint.status]: success(endpoint), ...problems(endpoint.refusals) },
  };
}

const success = (endpoint: Endpoint): Json =>
  endpoint.status === 204
    ? { description: 'Done' }
    : { description: 'OK', content: { 'application/json': { schema: schemaOf(endpoint.output, 'output') } } };

function parameters(schema: z.ZodObject, where: 'path' | 'query'): Json[] {
  const json = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
}

function problems(refusals: readonly RefusalCode[]): Json {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusals) byStatus.set(REFUSALS[code], [...(byStatus.get(REFUSALS[code]) ?? []), code]);
  const described = [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return Object.fromEntries(described);
}

const PROOF: Json = {
  name: PROOF_HEADER,
  in: 'header',
  required: false,
  description: 'Of whoever is not signed in: a solved challenge of proof-of-work.ask, good for one form.',
  schema: { type: 'string' },
};

const UPLOAD: Json = {
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  required: ['file'],
};

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'status', 'code', 'title', 'params', 'fields', 'requestId'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(REFUSALS) },
    title: { type: 'string' },
    params: { type: 'object' },
    fields: { type: 'array', items: { type: 'object' } },
    requestId: { type: 'string' },
  },
};
