/** The day at whose end something closes: its midnight belongs to the next. */
export const lastDay = (closesAt: string): Date => new Date(Date.parse(closesAt) - 1);
