import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CASTING_TIME,
  cast,
  closedVote,
  registered,
  seeded,
  voteConfiguration,
  voteKeys,
} from '../testing/votes.js';
import { auditWithheld } from './audit-withheld.js';
import { openVote, type OpenedVote } from './open-vote.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('withheld');
let opened: OpenedVote;

beforeAll(async () => {
  const envelopes = await Promise.all(
    ['laipa', 'laipa', 'soli'].map((id) =>
      cast(configuration, registered(configuration, { keys, style: 'upe', random }), {
        pots: { ogre: [id], visi: [] },
        random,
      }),
    ),
  );
  const result = await openVote(closedVote(configuration, keys, { envelopes }), keys.sealing, random);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  opened = result.value;
}, CASTING_TIME);

const file = (pot = 'ogre'): string => opened.withheld.get(pot) ?? '';
const honest = () => [...opened.withheld].map(([pot, ballots]) => ({ pot, ballots }));
const failed = (withheld: { pot: string; ballots: string }[]): string[] =>
  auditWithheld(opened.bundle, withheld)
    .filter(({ passed }) => !passed)
    .map(({ check, of }) => `${check} ${of ?? ''}`.trim());
const withOgre = (ballots: string) => honest().map((one) => (one.pot === 'ogre' ? { ...one, ballots } : one));

describe('an audit of ballots that are not published', () => {
  it('passes what the opening made, for every pot of too few', () => {
    expect(honest().map(({ pot }) => pot)).toEqual(['ogre', 'visi']);
    expect(failed(honest())).toEqual([]);
    expect(auditWithheld(opened.bundle, honest())).toContainEqual({
      ...{ check: 'recount', passed: true, of: 'ogre', found: 1, expected: 1 },
    });
  });

  it('finds what was left out, what is too much, and what is in twice', () => {
    expect(failed(honest().slice(1))).toEqual(['withheld-brought', 'withheld-brought ogre']);
    expect(failed([...honest(), { pot: 'upe', ballots: file() }])).toEqual(['withheld-brought']);
    expect(failed([...honest(), ...honest().slice(1)])).toEqual(['withheld-brought']);
    expect(failed([])).toEqual(['withheld-brought', 'withheld-brought ogre', 'withheld-brought visi']);
  });

  it('finds ballots that were changed, left out or cannot be read', () => {
    expect(failed(withOgre(''))).toContain('withheld-brought ogre');
    expect(failed(withOgre(file().replaceAll(';laipa\n', ';soli\n')))).toContain('recount ogre');
    expect(
      failed(
        withOgre(
          file()
            .replace(/\n\d+;soli\n/, '\n')
            .replace('num_votes;3', 'num_votes;2'),
        ),
      ),
    ).toContain('withheld-brought ogre');
    expect(failed(withOgre(file().replace(/;laipa\n/, ';laipa,laipa\n')))).not.toEqual([]);
    expect(failed(withOgre(file('visi')))).not.toEqual([]);
  });
});
