/** JSON as the operator's tool writes it. */
export const asFile = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
