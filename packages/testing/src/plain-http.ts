import { Agent, request } from 'node:http';

export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true });

/**
 * A request and its whole answer as text, following nothing. The tests send hundreds of thousands: `fetch`, made for
 * answers that stream, takes several times as long for each.
 */
export async function ask(url: string, { method, headers, body }: Sent): Promise<Received> {
  const form = body instanceof FormData ? new Response(body) : undefined;
  const content = form ? Buffer.from(await form.arrayBuffer()) : body;
  const type = form?.headers.get('content-type');
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method, agent, headers: { accept: '*/*', ...(type ? { 'content-type': type } : {}), ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const told = new Headers();
          for (const [name, values] of Object.entries(answer.headersDistinct))
            for (const value of values ?? []) told.append(name, value);
          resolve({ status: answer.statusCode ?? 0, headers: told, text: Buffer.concat(parts).toString() });
        });
      },
    );
    asked.on('error', reject);
    asked.end(content);
  });
}
