/** What a file says: its text, or the code in its picture. Undefined when there is none. */
export async function textIn(file: File): Promise<string | undefined> {
  if (!file.type.startsWith('image/')) return file.text();
  const { readCode } = await import('./read-code.js');
  return readCode(file);
}
