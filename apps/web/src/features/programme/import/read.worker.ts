import { readFile, type FileRead } from './read-file.js';

/** Reads beside the page, which stays alive meanwhile. */
const page = self as unknown as Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<{ bytes: Uint8Array; now: Date }>) => void) | null;
};

page.onmessage = ({ data }) => {
  const read: FileRead = readFile(data.bytes, data.now);
  page.postMessage(read);
};
