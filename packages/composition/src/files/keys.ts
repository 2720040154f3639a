/** Names in the storage say nothing of the file or its owner. A picture's small form stands beside it. */
export const newKey = (random: string, extension: 'webp' | 'pdf'): string =>
  `${random.slice(0, 2)}/${random}.${extension}`;

export const smallKey = (key: string): string => key.replace(/\.(\w+)$/, '.small.$1');

const OURS = /^([0-9a-f]{2}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.small)?(\.(?:webp|pdf))$/;

/** The key of the file that a stored object belongs to; undefined for what Talka has not put there. */
export const fileOf = (stored: string): string | undefined => {
  const [, name, extension] = OURS.exec(stored) ?? [];
  return name && extension ? name + extension : undefined;
};
