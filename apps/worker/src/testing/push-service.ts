import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came for a browser, read with the keys it alone has. */
export interface ReceivedPush {
  readonly text: Record<string, unknown>;
  /** What everybody on the way could see. */
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A browser as it gives itself (Push API): a key pair of P-256 and a secret. */
export class Browser {
  private readonly keys = createECDH('prime256v1');
  private readonly secret = randomBytes(16);
  readonly received: ReceivedPush[] = [];
  readonly publicKey: string;
  readonly auth: string;

  constructor(readonly endpoint: string) {
    this.publicKey = this.keys.generateKeys('base64url');
    this.auth = this.secret.toString('base64url');
  }

  /** Unlocks a message by RFC 8188 and RFC 8291, step by step as they are written. @throws what was not locked for this browser */
  unlock(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const length = body.readUInt8(20);
    const sender = body.subarray(21, 21 + length);
    const sealed = body.subarray(21 + length);
    const shared = this.keys.computeSecret(sender);
    const about = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), sender]);
    const material = Buffer.from(hkdfSync('sha256', shared, this.secret, about, 32));
    const key = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: aes128gcm\0', 16));
    const nonce = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: nonce\0', 12));
    const opened = createDecipheriv('aes-128-gcm', key, nonce);
    opened.setAuthTag(sealed.subarray(-16));
    const record = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
    // The last record ends with a 2, and zeros for those who count letters.
    const end = record.lastIndexOf(2);
    return record.subarray(0, end).toString('utf8');
  }
}

export type Answer = 201 | 404 | 410 | 429 | 400 | 302;

/** A real push service of the test's own: browsers come to it, and it hands them what they are sent. */
export class PushService {
  private readonly browsers = new Map<string, Browser>();
  private readonly server: Server = createServer((request, response) => {
    void this.take(request).then((status) => response.writeHead(status, { location: '/elsewhere' }).end());
  });
  answer: Answer = 201;
  /** How often it was asked anything. */
  asked = 0;

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  browser(): Browser {
    const path = `/push/${randomBytes(12).toString('hex')}`;
    const browser = new Browser(`http://${this.host}${path}`);
    this.browsers.set(path, browser);
    return browser;
  }

  private async take(request: IncomingMessage): Promise<number> {
    this.asked += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (this.answer !== 201) return this.answer;
    const browser = this.browsers.get(request.url ?? '');
    const headers = request.headers as Record<string, string>;
    if (!browser || headers['content-encoding'] !== 'aes128gcm' || !isSigned(headers, this.host)) return 400;
    const body = Buffer.concat(parts);
    browser.received.push({ text: JSON.parse(browser.unlock(body)) as never, body, headers });
    return 201;
  }
}

/** Says a token who sends, and to this service (RFC 8292)? */
function isSigned({ authorization = '' }: Record<string, string>, host: string): boolean {
  const [, token = '', key = ''] = /^vapid t=([^,]+), *k=(.+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', mark = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((it) => it.toString('base64url'));
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' },
    format: 'jwk',
  });
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(mark, 'base64url'),
  );
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  return (
    signed && aud === `http://${host}` && Number(exp) > Date.now() / 1000 && String(sub).startsWith('mailto:')
  );
}
