/** Names in the storage say nothing of the file or its owner. A picture's small form stands beside it. */
export const newKey = (random: string, extension: 'webp' | 'pdf'): string =>
  `${random.slice(0, 2)}/${random}.${extension}`;

export const smallKey = (key: string): string => key.replace(/\.(\w+)$/, '.small.$1');
