import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, someContent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let anna: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person();
}, 60_000);
afterAll(() => api.close());

const MARKUP = '</script><script>alert(1)</script> **b** <!-- & "\' [x](javascript:alert(1))';

async function published(text: string): Promise<number> {
  const moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
  const idea = await handIn(anna, { title: text, summary: `${text} kopsavilkums, pietiekami garš.` });
  await decideOn(moderator, idea, 'publish');
  return Number((await anna.call('my-ideas.read', { params: { idea } })).body.number);
}

describe('what people write', () => {
  it('stays text: in the answer as typed, in the page as harmless', async () => {
    const number = await published(MARKUP);
    const read = await api.visitor().call('ideas.read', { params: { number } });
    expect(read.body.title).toBe(MARKUP);
    for (const path of [`/ideas/${number}`, '/ideas', `/en/ideas/${number}/history`, '/']) {
      const html = await (await fetch(api.origin + path)).text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('</script><script');
      const data = /<script type="application\/json" id="talka-data">(.*?)<\/script>/s.exec(html)?.[1];
      expect(JSON.parse(data ?? '')).toHaveProperty('territory');
    }
    for (const path of ['/ideas.rss', '/ideas.atom']) {
      const feed = (await (await fetch(api.origin + path)).text()).replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
      expect(feed).not.toContain('<script>');
    }
  });

  it('never hides or turns round what it says', async () => {
    for (const title of ['Sols\u202egalds', 'So\u200bls parkā', 'Sols\0parkā', '\ud800 parkā']) {
      const answer = await anna.call('my-ideas.start', { body: { content: someContent({ title }) } });
      const kept = answer.problem ? '' : answer.body.content.title;
      expect(kept).not.toMatch(/[\u202e\u200b\0\ud800-\udfff]/);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('a refusal', () => {
  it.each([
    ['lv', /[āčēģīķļņšūž]/i],
    ['en', /^[\x20-\x7e’“”–]+$/],
    ['ru', /\p{Script=Cyrillic}/u],
  ])('is said in the language asked for: %s', async (language, alphabet) => {
    const headers = { 'x-talka-language': language };
    const answers = [
      await api.visitor().call('me.read', {}, { headers }),
      await api.visitor().call('ideas.read', { params: { number: 999_999 } }, { headers }),
      await api.visitor().call('ideas.list', { query: { after: 'bm90LWEtY3Vyc29y' } }, { headers }),
      await anna.call('my-ideas.start', { body: { content: 7 } } as never, { headers }),
      await anna.call('my-ideas.start', {}, { headers, rawBody: '{"__proto__":{"admin":true}}' }),
      await anna.send('GET', '/api/v1/ideas?search=a&search=b', { headers }),
    ];
    for (const { status, problem, headers: sent } of answers) {
      expect([400, 401, 404]).toContain(status);
      expect(sent.get('content-type')).toContain('application/problem+json');
      expect(problem?.title).toMatch(alphabet);
    }
  });
});
