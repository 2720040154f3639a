/** Latvian says "in June" and "on Saturday" with an ending `Intl` does not know. */
const MONTHS = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
] as const;

const WEEKDAYS = [
  'svētdien',
  'pirmdien',
  'otrdien',
  'trešdien',
  'ceturtdien',
  'piektdien',
  'sestdien',
] as const;

export const latvianMonth = (month: number): string => MONTHS[month - 1] ?? '';
export const latvianWeekday = (weekday: number): string => WEEKDAYS[weekday] ?? '';

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Sunday is 0. */
  readonly weekday: number;
}

const riga = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on the calendar of Riga. */
export function dayOf(at: Date): CalendarDay {
  const [year, month, day] = riga.format(at).split('-').map(Number) as [number, number, number];
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** Midnights in Riga between two instants: yesterday is yesterday, however few hours ago. */
export function daysBetween(from: Date, until: Date): number {
  const [a, b] = [from, until].map((at) => {
    const { year, month, day } = dayOf(at);
    return Date.UTC(year, month - 1, day);
  }) as [number, number];
  return Math.round((b - a) / 86_400_000);
}
