import { describe, expect, it } from '@jest/globals';
import { flaws, later, municipalityId, type Result } from '@talka/kernel';
import {
  decideMinutes,
  decideOpen,
  decideProposing,
  decideWithdrawal,
  endOf,
  jointDecisionId,
  MOST_OPEN,
  OPEN_AT_LEAST,
  OPEN_AT_MOST,
  outcomeOf,
  PARTNER_LIFECYCLE,
  quorumOf,
  tidySigningOn,
  VOICES,
  type JointDecision,
  type SigningOn,
  type Voice,
} from './index.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const codeOf = (result: Result<unknown>): string => (result.ok ? 'fine' : result.refusal.code);
const fieldOf = (result: Result<unknown>): string | undefined =>
  result.ok ? undefined : result.refusal.field;

describe('what comes of a joint decision', () => {
  /** Every way in which so many municipalities can speak, or stay silent. */
  function* ways(municipalities: number): Generator<Voice[]> {
    if (municipalities === 0) return yield [];
    for (const rest of ways(municipalities - 1))
      for (const voice of [...VOICES, undefined]) yield voice === undefined ? rest : [...rest, voice];
  }

  it('is the same in whatever order they spoke, and never carried by fewer than a quorum or without more for it than against', () => {
    const quorum = quorumOf(5);
    for (const voices of ways(5)) {
      const outcome = outcomeOf(voices, quorum);
      const count = (one: Voice): number => voices.filter((voice) => voice === one).length;
      expect(outcomeOf([...voices].reverse(), quorum)).toBe(outcome);
      expect(outcome === 'no-quorum').toBe(voices.length < quorum);
      expect(outcome === 'carried').toBe(voices.length >= quorum && count('for') > count('against'));
    }
  });

  it('needs more than half of the municipalities', () => {
    expect([1, 2, 8, 9, 10].map(quorumOf)).toEqual([1, 2, 5, 5, 6]);
  });
});

describe('a joint decision', () => {
  const it9: JointDecision = {
    ...{ id: jointDecisionId('d'), number: 1, municipality: municipalityId('ludzas-novads'), state: 'open' },
    ...{ quorum: 5, closesAt: later(NOW, 1), revision: 0 },
  };

  it('is proposed for long enough, not for too long, and not by the dozen', () => {
    const proposing = (open: number, after: number) => decideProposing(open, later(NOW, after), NOW);
    expect(codeOf(proposing(0, OPEN_AT_LEAST))).toBe('fine');
    expect(codeOf(proposing(0, OPEN_AT_LEAST - 1))).toBe('joint.too-soon');
    expect(codeOf(proposing(0, OPEN_AT_MOST))).toBe('fine');
    expect(codeOf(proposing(0, OPEN_AT_MOST + 1))).toBe('joint.too-late');
    expect(codeOf(proposing(MOST_OPEN, OPEN_AT_LEAST))).toBe('joint.too-many-open');
  });

  it('is open until the end of its last day in Riga, in summer and in winter', () => {
    expect(endOf('2026-12-14')).toEqual({ ok: true, value: new Date('2026-12-14T22:00:00Z') });
    expect(endOf('2026-06-14')).toEqual({ ok: true, value: new Date('2026-06-14T21:00:00Z') });
    for (const wrong of ['2026-02-31', 'rīt', '']) expect(codeOf(endOf(wrong))).toBe('time.missing');
  });

  it('is spoken about until its moment, and not at it', () => {
    expect(codeOf(decideOpen(it9, NOW))).toBe('fine');
    expect(codeOf(decideOpen({ ...it9, closesAt: NOW }, NOW))).toBe('joint.over');
    expect(codeOf(decideOpen({ ...it9, state: 'withdrawn' }, NOW))).toBe('joint.over');
  });

  it('is withdrawn by who proposed it', () => {
    expect(codeOf(decideWithdrawal(it9, it9.municipality, NOW))).toBe('fine');
    expect(codeOf(decideWithdrawal(it9, municipalityId('balvu-novads'), NOW))).toBe('joint.not-yours');
  });

  it('is minuted when it is over, by who has read the minutes', () => {
    expect(codeOf(decideMinutes(it9, 0))).toBe('joint.not-over');
    expect(codeOf(decideMinutes({ ...it9, state: 'rejected' }, 0))).toBe('fine');
    expect(codeOf(decideMinutes({ ...it9, state: 'rejected', revision: 1 }, 0))).toBe('joint.changed');
  });
});

describe('signing on', () => {
  const asked: SigningOn = {
    ...{
      kind: 'association',
      name: 'Biedrība "Linu ceļš"',
      registrationNumber: '40008-123 456',
      country: 'LV',
    },
    ...{ seat: 'Ludza', website: null, task: 1, language: 'lv', signedAs: 'valdes locekle' },
    pledge: 'Katru rudeni rīkosim linu talku visiem, kas vēlas mācīties.',
  };
  const withSite = (website: string) => tidySigningOn({ ...asked, website });

  it('has no dead ends', () => expect(flaws(PARTNER_LIFECYCLE)).toEqual([]));

  it('keeps numbers as registers write them; abroad as they are given', () => {
    const tidied = tidySigningOn(asked);
    expect(tidied.ok && tidied.value.registrationNumber).toBe('40008123456');
    for (const registrationNumber of ['123', 'LV40008123456', '', null])
      expect(fieldOf(tidySigningOn({ ...asked, registrationNumber }))).toBe('registrationNumber');
    const abroad = tidySigningOn({ ...asked, country: 'LT', registrationNumber: 'LT 305 1' });
    expect(abroad.ok && abroad.value.registrationNumber).toBe('LT 305 1');
    const none = tidySigningOn({ ...asked, country: 'PL', registrationNumber: ' ' });
    expect(none.ok && none.value.registrationNumber).toBeNull();
  });

  it('takes the address of a page, and nothing else that begins like one', () => {
    const site = (typed: string) => {
      const tidied = withSite(typed);
      return tidied.ok && tidied.value.website;
    };
    expect(site('linucels.example')).toBe('https://linucels.example');
    expect(site(' http://linucels.example/lv?a=1#b ')).toBe('http://linucels.example/lv?a=1#b');
    expect(site('https://linuceļš.example')).toBe('https://linuceļš.example');
    expect(site('')).toBeNull();
    for (const wrong of [
      ...['javascript:alert(1)', 'data:text/html,x', 'mailto:a@talka.example', 'https://', 'linucels'],
      ...['https://user:word@talka.example', 'https://talka.example/"onclick="x', 'https://a b.example'],
      ...['https://talka.example\\@evil.example', `https://talka.example/${'a'.repeat(300)}`],
    ])
      expect([wrong, codeOf(withSite(wrong))]).toEqual([wrong, 'partner.website-wrong']);
  });
});
