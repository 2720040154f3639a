/** Hands the reader a file that was made on this device, to the letter. It goes nowhere else. */
export function saveFile(name: string, content: BlobPart, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
