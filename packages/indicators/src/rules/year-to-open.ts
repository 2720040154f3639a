/**
 * The year that is shown before anybody chooses: the newest, once half of it is over when it was counted; until then the one before,
 * for in January every number of a year is none.
 * @param years newest first
 */
export function yearToOpen(
  years: readonly { readonly year: number; readonly takenAt: string }[],
): number | undefined {
  const [newest, before] = years;
  return newest && before && newest.takenAt < `${newest.year}-07-01` ? before.year : newest?.year;
}
