import { NetworkError, ProblemError, problemFrom } from './problem-error.js';

export interface UploadOptions {
  /** Share of the file that has left, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Upload {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: File;
}

/** Sends one file as multipart/form-data. XMLHttpRequest, since fetch cannot tell how much has been sent. */
export function uploadFile(
  { method, address, headers, file }: Upload,
  options: UploadOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) options.onProgress?.(loaded / total);
    };
    request.onerror = () => reject(new NetworkError(undefined));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(responseText === '' ? undefined : JSON.parse(responseText));
      else reject(new ProblemError(problemFrom(status, responseText)));
    };
    options.signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (options.signal?.aborted) return reject(new DOMException('The upload was stopped', 'AbortError'));
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
