import net from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let port: number;
beforeAll(async () => {
  port = await new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as net.AddressInfo;
      server.close(() => resolve(free));
    });
  });
  api = await apiUnderTest({ TALKA_MODE: 'demo', TALKA_MAIL_PORT: String(port) });
}, 60_000);
afterAll(() => api.close());

/** Hands a mail over, one line for each answer (RFC 5321). */
function deliver(subject: string, text: string): Promise<void> {
  const lines = [
    'EHLO spec',
    'MAIL FROM:<talka@talka.example>',
    'RCPT TO:<anna@talka.example>',
    'DATA',
    `To: anna@talka.example\r\nSubject: ${subject}\r\n\r\n${text}\r\n.`,
    'QUIT',
  ];
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let said = '';
    socket.on('data', (part) => {
      said += part.toString();
      // An answer of several lines has a hyphen after its number until the last.
      if (!/^\d{3} .*\r\n$/m.test(said)) return;
      said = '';
      const line = lines.shift();
      if (line !== undefined) socket.write(`${line}\r\n`);
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}

const inbox = (language: string) =>
  fetch(`${api.origin}/dev/mail`, { headers: { 'accept-language': language } });

it('the inbox of the demonstration shows itself anew, in the reader’s language and in Riga’s time', async () => {
  expect(await (await inbox('lv')).text()).toContain('<h1>Pastkaste</h1><p>');
  await deliver('<b>Kods</b>', '123456');
  const answer = await inbox('ru');
  expect(Number(answer.headers.get('refresh'))).toBeGreaterThan(0);
  const page = await answer.text();
  expect(page).toContain('<html lang="ru">');
  expect(page).toContain('&lt;b&gt;Kods&lt;/b&gt;');
  const [, at = '', said = ''] = /<time datetime="([^"]+)">([^<]+)<\/time>/.exec(page) ?? [];
  const inRiga = new Intl.DateTimeFormat('ru', {
    timeZone: 'Europe/Riga',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  expect(said).toContain(inRiga.format(new Date(at)));
});
