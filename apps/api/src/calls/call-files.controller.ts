import { Controller, Inject, Param } from '@nestjs/common';
import { CALL_FILES, smallKey, STORAGE, type CallFiles, type Storage } from '@talka/composition';
import { holds } from '@talka/identity';
import { municipalityId } from '@talka/kernel';
import { By, PublicPage, RefusedRequest, Reply, type Caller } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { UUID } from '../paging.js';

/** Serves files of applications to those who may see them, asked anew each time; a juror does not hear what its owner called it. */
@Controller()
export class CallFilesController {
  constructor(
    @Inject(CALL_FILES) private readonly files: CallFiles,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @PublicPage('/call-files/:file/:form', 'file')
  async file(
    @Param('file') id: string,
    @Param('form') form: string,
    @By() { actor }: Caller,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const known = UUID.test(id) && (form === 'small' || form === 'large');
    const person = actor.kind === 'visitor' ? null : actor.id;
    const found = known ? await this.files.find(id, person) : undefined;
    const isOffices = found?.as === 'office';
    if (!found || (isOffices && !holds(actor, 'administrator', municipalityId(found.municipality))))
      throw new RefusedRequest({ code: 'file.not-found' });
    const isPicture = found.kind === 'picture';
    const stream = await this.storage.getStream(
      form === 'small' && isPicture ? smallKey(found.key) : found.key,
    );
    const plain = isPicture ? 'picture.webp' : 'document.pdf';
    const name = found.as === 'juror' || found.name === '' ? plain : found.name;
    void reply
      .headers({
        'content-type': isPicture ? 'image/webp' : 'application/pdf',
        // A document opens outside the site; even if a browser shows it, it can do nothing here.
        'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
        'content-security-policy': `default-src 'none'; sandbox`,
        'cache-control': 'private, no-store',
      })
      .send(stream);
  }
}
