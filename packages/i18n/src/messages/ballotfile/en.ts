import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'ballotfile.place': 'Line {line}, column {column}: {fault}',
  'pb.not-utf8': 'The file is not in UTF-8. Save it again as UTF-8.',
  'pb.quote-open': 'A quote is opened and never closed. Add the missing one.',
  'pb.text-after-quote': 'There is text after the closing quote. Inside a quoted cell, write a quote twice.',
  'pb.section-missing':
    'The section {section} is missing. A file has META, PROJECTS and VOTES, in this order.',
  'pb.section-order': 'The section {section} is not in its place. The order is META, PROJECTS, VOTES.',
  'pb.section-repeated': 'The section {section} comes a second time. Leave one.',
  'pb.header-missing': 'The section {section} has no names of columns. Write them in its first row.',
  'pb.column-missing': 'The column “{name}” is missing. Add it.',
  'pb.column-repeated': 'The column “{name}” is there twice. Leave one.',
  'pb.cell-missing': 'The row has {cells} cells and there are {wanted} columns. Complete the row.',
  'pb.cell-extra':
    'The row has {cells} cells and there are {wanted} columns. Quote a text that holds a semicolon.',
  'pb.key-missing': 'META lacks “{key}”. Write it.',
  'pb.key-needed': 'Without “{key}” nothing can be counted. Write it in META.',
  'pb.key-repeated': 'META has “{key}” a second time. Leave one.',
  'pb.vote-type-unknown':
    'There is no kind of ballot “{found}”. There are approval, choose-1, cumulative, scoring and ordinal.',
  'pb.number-malformed': '“{found}” is not a number. Mend it.',
  'pb.money-malformed': '“{found}” is not an amount of money. Write it like 1000.50.',
  'pb.money-ambiguous': 'Is “{found}” thousands or cents? Write it without separators: 1000.50.',
  'pb.money-negative': 'An amount cannot be less than zero. Mend “{found}”.',
  'pb.decimals-too-many': 'The amount has more than {max} decimals. Mend “{found}”.',
  'pb.decimal-comma': '“{found}” has a decimal comma. It is read as a point.',
  'pb.id-missing': 'A project has no id. Write it.',
  'pb.project-repeated': 'The project “{project}” is listed a second time. Leave one.',
  'pb.projects-miscounted':
    'META promises {said} projects and there are {rows}. Mend the number or the list.',
  'pb.ballots-miscounted': 'META promises {said} ballots and there are {rows}. Mend the number or the list.',
  'pb.voter-missing': 'A ballot has no number. Write it.',
  'pb.voter-repeated': 'The voter “{voter}” has a second ballot. Only the first counts; take the other out.',
  'pb.choice-unknown': 'There is no project “{project}”. Mend it or take it out.',
  'pb.choice-repeated': 'The project “{project}” is on this ballot a second time. Leave one.',
  'pb.choice-empty': 'There is nothing between the commas. It is left out.',
  'pb.points-mismatch': 'There are {wanted} projects and {points} points. Each project needs its own.',
  'pb.points-malformed': '“{found}” is not a number of points. Write a number.',
  'pb.points-negative': 'Points that are shared out cannot be less than zero. Mend “{found}”.',
  'pb.points-too-large': 'So many points cannot be added up. Mend “{found}”.',
  'pb.choices-outside-limits':
    'This ballot names {count} projects, not what META allows. It counts all the same.',
  'pb.points-outside-limits': 'The points of this ballot are not what META allows. It counts all the same.',
  'pb.votes-column-differs':
    'The file says {found}, and ballots name this project {count} times. The ballots count.',
  'pb.score-column-differs':
    'The file says {found}, and ballots give this project {count}. The ballots count.',
};
