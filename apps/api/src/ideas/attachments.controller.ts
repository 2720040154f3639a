import type {} from '@fastify/multipart';
import { Controller, Inject } from '@nestjs/common';
import { IDEA_FILES, INVITATIONS, type IdeaFiles, type Invitations } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId } from '@talka/ideas';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Request, Serves, type TalkaRequest } from '@talka/platform';
import { fileView } from './idea.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Pictures, documents and co-authors of an idea. */
@Controller()
export class AttachmentsController {
  constructor(
    @Inject(IDEA_FILES) private readonly files: IdeaFiles,
    @Inject(INVITATIONS) private readonly invitations: Invitations,
  ) {}

  @Serves(ENDPOINTS['my-ideas.add-file'])
  async addFile(
    @Input() { params }: In<'my-ideas.add-file'>,
    @Me() me: Person,
    @Request() request: TalkaRequest,
  ): Answer<'my-ideas.add-file'> {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) return refuse('file.empty');
    const added = await this.files.add(me.id, ideaId(params.idea), {
      name: part.filename,
      content: part.file,
    });
    return added.ok ? ok(fileView(added.value)) : added;
  }

  @Serves(ENDPOINTS['my-ideas.describe-file'])
  async describeFile(
    @Input() { params, body }: In<'my-ideas.describe-file'>,
    @Me() me: Person,
  ): Answer<'my-ideas.describe-file'> {
    const described = await this.files.describe(me.id, ideaId(params.idea), params.file, body.alt);
    return described.ok ? ok(fileView(described.value)) : described;
  }

  @Serves(ENDPOINTS['my-ideas.remove-file'])
  removeFile(
    @Input() { params }: In<'my-ideas.remove-file'>,
    @Me() me: Person,
  ): Answer<'my-ideas.remove-file'> {
    return this.files.remove(me.id, ideaId(params.idea), params.file);
  }

  @Serves(ENDPOINTS['my-ideas.invite'])
  invite(@Input() { params, body }: In<'my-ideas.invite'>, @Me() me: Person): Answer<'my-ideas.invite'> {
    return this.invitations.invite(me, ideaId(params.idea), body.email);
  }

  @Serves(ENDPOINTS['my-ideas.withdraw-invitation'])
  withdrawInvitation(
    @Input() { params }: In<'my-ideas.withdraw-invitation'>,
    @Me() me: Person,
  ): Answer<'my-ideas.withdraw-invitation'> {
    return this.invitations.withdraw(me, ideaId(params.idea), params.invitation);
  }

  @Serves(ENDPOINTS['invitations.list'])
  async waiting(@Me() me: Person): Answer<'invitations.list'> {
    const waiting = await this.invitations.waiting(me);
    return ok({ invitations: waiting.map((it) => ({ ...it, at: it.at.toISOString() })) });
  }

  @Serves(ENDPOINTS['invitations.answer'])
  answer(
    @Input() { params, body }: In<'invitations.answer'>,
    @Me() me: Person,
  ): Answer<'invitations.answer'> {
    return this.invitations.answer(me, params.invitation, body.accept);
  }
}
