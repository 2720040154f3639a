import type { FileView, MyIdeaView } from '@talka/contracts';
import type { ReactNode } from 'react';

/** Shows a draft as its public page will look; the route lends it, for the page belongs to another feature. */
export type Preview = (
  content: MyIdeaView['content'],
  more: { readonly files: readonly FileView[]; readonly authors: readonly string[] },
) => ReactNode;
