export const CODE_LENGTH = 6;

/** The digits of what was typed or pasted: "123 456", or the whole line of the mail around it. */
export const codeIn = (typed: string): string => typed.replace(/\D/g, '').slice(0, CODE_LENGTH);

/** Seconds until the code may be asked for once more. */
export const PAUSE = 30;
