/** Gives a text to the device as a file. It is made here and goes nowhere else. */
export function downloadText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}

/** JSON as the operator's tool writes it. */
export const asFile = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
