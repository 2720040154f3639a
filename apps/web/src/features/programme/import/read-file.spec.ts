import { describe, expect, it } from '@jest/globals';
import { MOST_TIMES, type Reading } from './found.js';
import { readFile } from './read-file.js';

const NOW = new Date('2027-06-01T09:00:00Z');
const read = (text: string | Uint8Array): Reading => {
  const file = readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, NOW);
  if (file.as !== 'events') throw new Error(file.as);
  return file.reading;
};
const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//LV', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:ligo@talka.example', 'SUMMARY:Līgo vakars', ...lines, 'END:VEVENT'].join('\r\n');
const times = (reading: Reading): string[] => reading.events.map(({ from }) => from.toISOString());

describe('a calendar', () => {
  it('gives its events with what it says of them', () => {
    const { events } = read(
      calendar(
        event(
          ...['DTSTART:20270623T160000Z', 'DTEND:20270623T200000Z', 'LOCATION:Pils laukums\\, Ludza'],
          ...['DESCRIPTION:Dziesmas pie ugunskura\\nun siers.', 'GEO:56.55;27.72', 'CATEGORIES:Tradition'],
          'URL:https://ludza.example/ligo',
        ),
      ),
    );
    expect(events).toMatchObject([
      {
        ...{ uid: 'ligo@talka.example', title: 'Līgo vakars', place: 'Pils laukums, Ludza' },
        ...{ about: 'Dziesmas pie ugunskura\nun siers.', genre: 'tradition' },
        coordinates: { latitude: 56.55, longitude: 27.72 },
        link: 'https://ludza.example/ligo',
        ...{ from: new Date('2027-06-23T16:00:00Z'), until: new Date('2027-06-23T20:00:00Z') },
      },
    ]);
  });

  it.each([
    ['without a zone', 'DTSTART:20270623T190000', '2027-06-23T16:00:00.000Z', 2],
    ['of Riga, described nowhere', 'DTSTART;TZID=Europe/Riga:20270623T190000', '2027-06-23T16:00:00.000Z', 2],
    ['of a whole day', 'DTSTART;VALUE=DATE:20270623', '2027-06-22T21:00:00.000Z', 24],
  ])('has times %s by the clock of Riga', (_, line, from, hours) => {
    const [found] = read(calendar(event(line))).events;
    expect(found?.from.toISOString()).toBe(from);
    expect((Number(found?.until) - Number(found?.from)) / 3_600_000).toBe(hours);
  });

  it('has times of a zone that it describes', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Somewhere', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    expect(times(read(calendar(...zone, event('DTSTART;TZID=Somewhere:20270623T190000'))))).toEqual([
      '2027-06-23T14:00:00.000Z',
    ]);
  });

  it.each([
    ['unknown-zone', 'DTSTART;TZID=Nowhere/Known:20270623T190000'],
    ['called-off', 'DTSTART:20270623T190000\r\nSTATUS:CANCELLED'],
    ['no-time', 'DESCRIPTION:Kaut kad'],
  ])('passes over what is %s, and says so', (why, lines) => {
    expect(read(calendar(event(lines)))).toMatchObject({
      ...{ events: [], passedOver: [{ why, name: 'Līgo vakars' }] },
    });
  });

  it('gives each time of what comes again by a name of its own, without those that are called off, and as it was moved', () => {
    const reading = read(
      calendar(
        event('DTSTART:20270603T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE:20270610T160000Z'),
        event('DTSTART:20270618T170000Z', 'RECURRENCE-ID:20270617T160000Z'),
      ),
    );
    expect(times(reading)).toEqual([
      '2027-06-03T16:00:00.000Z',
      '2027-06-18T17:00:00.000Z',
      '2027-06-24T16:00:00.000Z',
    ]);
    expect(new Set(reading.events.map(({ uid }) => uid)).size).toBe(3);
  });

  it.each([
    ['every second', 'FREQ=SECONDLY'],
    ['every day for ever', 'FREQ=DAILY'],
    ['on all days of all months, many times', 'FREQ=MINUTELY;BYDAY=MO,TU,WE,TH,FR,SA,SU;INTERVAL=1'],
  ])('with an event that comes %s gives the first of them, and says so', (_, rule) => {
    const reading = read(calendar(event('DTSTART:20270603T160000Z', `RRULE:${rule}`)));
    expect(reading.events).toHaveLength(MOST_TIMES);
    expect(reading.cut).toEqual(['Līgo vakars']);
  });

  it('with an event that has come every second for years gives none of it, and ends', () => {
    const reading = read(calendar(event('DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY')));
    expect(reading).toMatchObject({ events: [], cut: ['Līgo vakars'] });
  });

  it('gives nothing that is over, and counts it', () => {
    expect(read(calendar(event('DTSTART:20270501T160000Z')))).toMatchObject({ events: [], over: 1 });
  });
});

describe('a table', () => {
  const table = 'uid;title;about;place;from;until;genre;languages;price;step_free\r\n';

  it('gives its rows', () => {
    const rows = `${table}7;Sieviešu koris;"Dziesmas; un siers";Kultūras nams;23.06.2027 19:00;23.06.2027 21.30;music;lv ltg;5 €;jā\r\n`;
    expect(read(rows).events).toMatchObject([
      {
        ...{ uid: '7', title: 'Sieviešu koris', about: 'Dziesmas; un siers', place: 'Kultūras nams' },
        ...{ genre: 'music', languages: ['lv', 'ltg'], price: '5 €', stepFree: true },
        ...{ from: new Date('2027-06-23T16:00:00Z'), until: new Date('2027-06-23T18:30:00Z') },
      },
    ]);
  });

  it.each([
    ['with commas and an ISO moment', 'title,from\nKoris,2027-06-23T16:00:00Z\n', '2027-06-23T16:00:00.000Z'],
    ['with tabs and a day alone', 'title\tfrom\nKoris\t2027-06-23\n', '2027-06-22T21:00:00.000Z'],
  ])('is read %s', (_, text, from) => {
    expect(times(read(text))).toEqual([from]);
  });

  it.each([
    ['no-name', `${table};;;;2027-06-23\r\n8;Koris;;;2027-06-23\r\n`],
    ['no-time', `${table}8;Koris;;;31.02.2027\r\n`],
    ['no-columns', 'vārds;laiks\r\nKoris;rīt\r\n'],
  ])('passes over what is %s', (why, text) => {
    expect(read(text).passedOver).toMatchObject([{ why }]);
  });
});

describe('a file', () => {
  const words = 'title;from\nĶēniņš Šķirmants;2027-06-23\n';
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...words].flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8]),
  ]);
  // "Ķēniņš Šķirmants" as Windows-1257 has it.
  const baltic = Uint8Array.from([
    ...new TextEncoder().encode('title;from\n'),
    ...[0xcd, 0xe7, 0x6e, 0x69, 0xf2, 0xf0, 0x20, 0xd0, 0xed, 0x69, 0x72, 0x6d, 0x61, 0x6e, 0x74, 0x73],
    ...new TextEncoder().encode(';2027-06-23\n'),
  ]);

  it.each([
    ['utf-8', new TextEncoder().encode(words)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${words}`)],
    ['utf-16le', wide],
    ['windows-1257', baltic],
  ])('is read as %s', (encoding, bytes) => {
    expect(readFile(bytes, NOW)).toMatchObject({
      encoding,
      reading: { events: [{ title: 'Ķēniņš Šķirmants' }] },
    });
  });

  it('of something else gives nothing', () => {
    expect(readFile(new TextEncoder().encode('BEGIN:VCALENDAR\r\nnonsense'), NOW)).toEqual({ as: 'neither' });
    const picture = read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    expect(picture.events).toEqual([]);
  });
});
