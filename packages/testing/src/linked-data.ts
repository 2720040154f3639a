import { createRequire } from 'node:module';

/** A fact as RDF has it. */
export interface Fact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: { readonly value: string; readonly language?: string };
}

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

/** What a document says to a library for JSON-LD that Talka did not write. Nothing is fetched. */
export async function readLinkedData(document: unknown): Promise<Fact[]> {
  const { default: jsonld } = (await import(createRequire(import.meta.url).resolve('jsonld'))) as {
    default: { toRDF(it: unknown, options: object): Promise<Quad[]> };
  };
  const documentLoader = (url: string): never => {
    throw new Error(`would fetch ${url}`);
  };
  const quads = await jsonld.toRDF(document, { documentLoader });
  return quads.map(({ subject, predicate, object }) => ({
    ...{ subject: subject.value, predicate: predicate.value },
    object: { value: object.value, ...(object.language ? { language: object.language } : {}) },
  }));
}
