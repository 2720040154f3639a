import * as z from 'zod';

/** The part of JSON Schema that contracts are written in. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  /** False: no other field. A schema: any name, each with such a value. */
  readonly additionalProperties?: boolean | JsonSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
}

/** What a contract asks of its caller. */
export const askedBy = (contract: z.ZodType): JsonSchema =>
  z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The alternatives a schema leaves, if it does: "text or nothing" comes as a list of types. */
export function choicesOf(schema: JsonSchema): readonly JsonSchema[] | undefined {
  const types = schema.type;
  if (Array.isArray(types)) return (types as readonly string[]).map((type) => ({ ...schema, type }));
  return schema.anyOf ?? schema.oneOf;
}
