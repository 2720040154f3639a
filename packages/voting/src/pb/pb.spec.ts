import { describe, expect, it } from '@jest/globals';
import { counted, pbFile } from '../testing/elections.js';
import { fixture } from '../testing/reference.js';
import type { ImportMode, PbFaultCode } from './faults.js';
import { readPb } from './read.js';
import { writePb } from './write.js';

const META = [
  ...['META', 'key;value', 'description;d', 'country;c', 'unit;u', 'instance;2027', 'num_projects;2'],
  ...['num_votes;2', 'budget;100', 'vote_type;approval', 'rule;greedy', 'date_begin;2027', 'date_end;2027'],
];
const GOOD = [
  ...META,
  'PROJECTS',
  'project_id;cost;name',
  'a;60;A',
  'b;50;B',
  'VOTES',
  'voter_id;vote',
  '1;a',
  '2;a,b',
];
const POINTS = GOOD.map((line) => line.replace('approval', 'cumulative')).slice(0, -3);

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const good = text(GOOD);
const faultsOf = (source: string, mode: ImportMode = 'strict'): string[] => {
  const reading = readPb(source, mode);
  const faults = reading.ok ? reading.warnings : reading.errors;
  return faults.map(({ code, line, column, found }) => `${code} ${line}:${column} ${found}`);
};
/** The good file with one line written otherwise. */
const with_ = (from: string, to: string): string => text(GOOD.map((line) => (line === from ? to : line)));

describe('a file that cannot be counted as it stands', () => {
  const refused: [PbFaultCode, string, string][] = [
    ['pb.section-missing', '', '1:1 '],
    ['pb.section-missing', text(GOOD.slice(1)), '1:1 key'],
    ['pb.section-missing', text(GOOD.slice(0, 17)), '17:1 b'],
    ['pb.section-order', good.replace('PROJECTS', 'VOTES'), '14:1 VOTES'],
    ['pb.section-repeated', with_('VOTES', 'PROJECTS'), '18:1 PROJECTS'],
    ['pb.header-missing', text(GOOD.slice(0, 18)), '18:1 VOTES'],
    ['pb.column-missing', with_('project_id;cost;name', 'project_id;price;name'), '15:1 project_id'],
    ['pb.column-repeated', with_('project_id;cost;name', 'project_id;cost;cost'), '15:17 cost'],
    ['pb.cell-missing', with_('a;60;A', 'a;60'), '16:3 60'],
    ['pb.cell-extra', with_('a;60;A', 'a;60;A;;x'), '16:8 '],
    ['pb.key-missing', with_('country;c', 'land;c'), '1:1 '],
    ['pb.key-missing', with_('country;c', 'country;'), '4:9 '],
    ['pb.key-needed', with_('budget;100', 'budget;'), '9:8 '],
    ['pb.key-repeated', with_('country;c', 'unit;c'), '5:1 unit'],
    ['pb.vote-type-unknown', with_('vote_type;approval', 'vote_type;aproval'), '10:11 aproval'],
    ['pb.money-malformed', with_('a;60;A', 'a;60 EUR;A'), '16:3 60 EUR'],
    ['pb.money-malformed', with_('a;60;A', 'a;;A'), '16:3 '],
    ['pb.money-malformed', with_('a;60;A', 'a;6e1;A'), '16:3 6e1'],
    ['pb.money-ambiguous', with_('budget;100', 'budget;1.000,50'), '9:8 1.000,50'],
    ['pb.money-ambiguous', with_('budget;100', 'budget;1,000'), '9:8 1,000'],
    ['pb.money-negative', with_('a;60;A', 'a;-60;A'), '16:3 -60'],
    ['pb.decimals-too-many', with_('a;60;A', 'a;0.1234567;A'), '16:3 0.1234567'],
    ['pb.number-malformed', with_('country;c', 'max_length;many'), '4:12 many'],
    ['pb.id-missing', with_('a;60;A', ';60;A'), '16:1 '],
    ['pb.project-repeated', with_('b;50;B', ' a;50;B'), '17:2 a'],
    ['pb.projects-miscounted', with_('num_projects;2', 'num_projects;3'), '7:14 3'],
    ['pb.ballots-miscounted', with_('num_votes;2', 'num_votes;two'), '8:11 two'],
    ['pb.voter-missing', with_('1;a', ';a'), '20:1 '],
    ['pb.voter-repeated', with_('2;a,b', '1;a,b'), '21:1 1'],
    ['pb.choice-unknown', with_('2;a,b', '2;a, ghost'), '21:6 ghost'],
    ['pb.choice-unknown', with_('2;a,b', 'āž😀;"a,ghost"'), '21:8 ghost'],
    ['pb.choice-repeated', with_('2;a,b', '2;a,b,a'), '21:7 a'],
    ['pb.quote-open', with_('b;50;B', 'b;50;"B'), '17:6 "'],
    ['pb.text-after-quote', with_('b;50;B', 'b;50;"B" x'), '17:10 x'],
    ['pb.points-mismatch', text([...POINTS, 'voter_id;vote;points', '1;a;1', '2;a,b;1']), '21:7 1'],
    ['pb.points-malformed', text([...POINTS, 'voter_id;vote;points', '1;a;1', '2;a,b;1,1e3']), '21:9 1e3'],
    ['pb.points-negative', text([...POINTS, 'voter_id;vote;points', '1;a;1', '2;a,b;7,-3']), '21:9 -3'],
    [
      'pb.points-too-large',
      text([...POINTS, 'voter_id;vote;points', '1;a;1', '2;a;9999999999']),
      '21:5 9999999999',
    ],
    ['pb.column-missing', text([...POINTS, 'voter_id;vote', '1;a', '2;b']), '19:1 voter_id'],
  ];

  it.each(refused)('%s: %j is found at %s', (code, source, at) => {
    expect(readPb(source).ok).toBe(false);
    expect(faultsOf(source)).toContain(`${code} ${at}`);
  });

  it('says all that is wrong with it, at its place', () => {
    const dirty = fixture('s08_dirty_ballots.pb');
    expect(faultsOf(dirty)).toEqual([
      'pb.choice-unknown 21:5 ghost',
      'pb.choice-repeated 23:5 b',
      'pb.choice-repeated 23:7 b',
      'pb.voter-repeated 27:1 6',
    ]);
    expect(faultsOf(dirty, 'lenient')).toContain('pb.choice-empty 25:5 ');
  });

  it('counts lines inside quoted cells, too', () => {
    const source = with_('a;60;A', 'a;60;"A\nB\r\nC"').replace('2;a,b', '2;a,x');
    expect(faultsOf(source)).toEqual(['pb.choice-unknown 23:5 x']);
  });

  it('lists a hundred faults and counts the rest', () => {
    const many = Array.from({ length: 150 }, (_, at) => `v${at};ghost`);
    const reading = readPb(text([...GOOD.slice(0, -2), ...many]));
    expect(reading.ok ? [] : [reading.errors.length, reading.unlisted]).toEqual([100, 51]);
  });
});

describe('a file read leniently', () => {
  it('leaves out what cannot be counted and says so', () => {
    const source = text([...POINTS, 'voter_id;vote;points', '1;a,b,a;1,2,3', '2;a;x', '3;ghost,b;4,5']);
    const { election } = pbFile(source, 'lenient');
    expect(election.ballots).toEqual([
      { choices: [0, 1], points: [4, 2] },
      { choices: [1], points: [5] },
    ]);
    expect(faultsOf(source, 'lenient').map((fault) => fault.split(' ')[0])).toEqual(
      [...['pb.ballots-miscounted', 'pb.choice-repeated', 'pb.points-malformed', 'pb.choice-unknown']].sort(
        (a, b) => (a === 'pb.ballots-miscounted' ? -1 : b === 'pb.ballots-miscounted' ? 1 : 0),
      ),
    );
  });

  it('leaves out a ballot that takes points away from a project, where points are shared out', () => {
    const source = text([...POINTS, 'voter_id;vote;points', '1;a;1', '2;a,b;7,-3']);
    expect(pbFile(source, 'lenient').election.ballots).toEqual([{ choices: [0], points: [1] }]);
    expect(faultsOf(source, 'lenient')).toContain('pb.points-negative 21:9 -3');
    const scoring = source.replace('cumulative', 'scoring');
    expect(pbFile(scoring).election.ballots.at(1)).toEqual({ choices: [0, 1], points: [7, -3] });
    expect(faultsOf(scoring)).toEqual([]);
  });

  it('still does not guess what an amount is, nor what kind of ballot', () => {
    expect(readPb(with_('budget;100', 'budget;1.000,50'), 'lenient').ok).toBe(false);
    expect(readPb(with_('vote_type;approval', 'vote_type;'), 'lenient').ok).toBe(false);
  });

  it('is strict when it is read again', () => {
    const clean = writePb(pbFile(fixture('s08_dirty_ballots.pb'), 'lenient'));
    expect(faultsOf(clean)).toEqual([]);
    expect(counted(pbFile(clean).election, 'greedy').order).toEqual(['a', 'c']);
  });
});

describe('what files in the world look like', () => {
  it('a byte order mark, CRLF, quotes, semicolons and line breaks in quotes', () => {
    const { election, meta, projects } = pbFile(fixture('s04_bom_crlf_quotes.pb'));
    expect(election.projects.map(({ name }) => name)).toEqual([
      'Park; stage "II"',
      'Line one\nline two',
      'Plain',
    ]);
    expect(meta.get('comment')).toBe('#1: a comment; with a semicolon and a "quote"');
    expect(projects.rows[0]?.[3]).toBe('green,sport');
    expect(election.budget).toBe(100050n);
  });

  it('decimal commas, with a note', () => {
    const { election, meta } = pbFile(fixture('s07_decimal_comma.pb'));
    expect([election.budget, election.moneyScale, meta.get('budget')]).toEqual([100050n, 2, '1000.50']);
    expect(faultsOf(fixture('s07_decimal_comma.pb'))[0]).toBe('pb.decimal-comma 9:8 1000,50');
  });

  it('columns and keys of one’s own stay, and `target` gets its new name', () => {
    const { meta, projects, votes } = pbFile(fixture('s19_legacy_columns.pb'));
    expect(meta.get('my_custom_key')).toBe('keep me');
    expect(projects.columns).toEqual([
      'project_id',
      'cost',
      'votes',
      'name',
      'beneficiaries',
      'selected',
      'custom',
    ]);
    expect(projects.rows[1]).toEqual(['b', '50', '1', 'B', '', '0', 'None']);
    expect(votes.rows[0]).toEqual(['1', '', '', 'paper', 'a,b', 'North']);
  });

  it('ids that are names of everything a JavaScript object has', () => {
    const { election } = pbFile(fixture('s10_hostile_ids.pb'));
    expect(election.ballots[0]?.choices.map((at) => election.projects[at]?.id)).toEqual(['__proto__', '01']);
  });

  it('a project called votes', () => {
    expect(pbFile(with_('b;50;B', 'votes;50;B').replace('2;a,b', '2;votes')).election.projects[1]?.id).toBe(
      'votes',
    );
  });

  it('the file’s own sums and limits are held against its ballots, and only noted', () => {
    const source = with_('project_id;cost;name', 'project_id;cost;votes')
      .replace('a;60;A', 'a;60;2')
      .replace('b;50;B', 'b;50;7');
    expect(faultsOf(source)).toEqual(['pb.votes-column-differs 17:6 7']);
    const limited = with_('country;c', 'country;c\nmax_length;1');
    expect(faultsOf(limited)).toEqual(['pb.choices-outside-limits 22:3 a,b']);
  });
});
