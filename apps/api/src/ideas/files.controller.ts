import { Controller, Inject, Param } from '@nestjs/common';
import {
  IDEAS_READS,
  smallKey,
  STORAGE,
  type IdeasReads,
  type OwnedRow,
  type Storage,
} from '@talka/composition';
import { holds, type Actor } from '@talka/identity';
import { municipalityId } from '@talka/kernel';
import { By, PublicPage, RefusedRequest, Reply, type Caller } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { UUID } from '../paging.js';

/** Serves pictures and documents to those who may see the idea they belong to, asked anew each time. */
@Controller()
export class FilesController {
  constructor(
    @Inject(IDEAS_READS) private readonly reads: IdeasReads,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @PublicPage('/files/:file/:form', 'file')
  async file(
    @Param('file') id: string,
    @Param('form') form: string,
    @By() caller: Caller,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const known = UUID.test(id) && (form === 'small' || form === 'large');
    const file = known ? await this.reads.file(id) : undefined;
    if (!file || !maySee(caller.actor, file)) throw new RefusedRequest({ code: 'file.not-found' });
    const picture = file.kind === 'picture';
    const key = form === 'small' && picture ? smallKey(file.key) : file.key;
    // Kept by whoever looks, and asked about each time: what was hidden is not shown out of a drawer.
    const tag = `"${id}-${form}"`;
    const cache = { 'cache-control': file.is_public ? 'public, no-cache' : 'private, no-store', etag: tag };
    if (file.is_public && reply.request.headers['if-none-match'] === tag) {
      void reply.status(304).headers(cache).send();
      return;
    }
    const stream = await this.storage.getStream(key);
    const name = encodeURIComponent(file.name || (picture ? 'picture.webp' : 'document.pdf'));
    void reply
      .headers({
        'content-type': picture ? 'image/webp' : 'application/pdf',
        // A document opens outside the site; even if a browser shows it, it can do nothing here.
        'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
        'content-security-policy': `default-src 'none'; sandbox`,
        ...cache,
      })
      .send(stream);
  }
}

/** Public ideas' files are everyone's; the rest are for the authors and, once handed in, for their municipality's desk. */
export function maySee(actor: Actor, file: OwnedRow): boolean {
  if (file.is_public) return true;
  if (actor.kind === 'visitor') return false;
  if (file.author_id === actor.id || file.co_authors.includes(actor.id)) return true;
  if (file.status === 'draft' || file.municipality_id === null) return false;
  const place = municipalityId(file.municipality_id);
  return holds(actor, 'moderator', place) || holds(actor, 'administrator', place);
}
