/** Hands the reader a file that was made on this device. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What a file says: its text, or the code in its picture. Undefined when there is none. */
export async function textIn(file: File): Promise<string | undefined> {
  if (!file.type.startsWith('image/')) return file.text();
  const { readCode } = await import('./read-code.js');
  return readCode(file);
}
