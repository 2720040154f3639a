import type {} from '@fastify/multipart';
import { Controller, Inject } from '@nestjs/common';
import { CALL_FILES, OPEN_CALLS, type CallFiles, type OpenCalls } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { cents, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Request, Serves, type TalkaRequest } from '@talka/platform';
import {
  myApplicationCard,
  myApplicationView,
  myScoringCard,
  myScoringView,
} from './open-calls.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Open calls for who applies and for who scores. */
@Controller()
export class MyApplicationsController {
  constructor(
    @Inject(OPEN_CALLS) private readonly calls: OpenCalls,
    @Inject(CALL_FILES) private readonly files: CallFiles,
  ) {}

  @Serves(ENDPOINTS['my-applications.list'])
  async list(@Me() me: Person): Answer<'my-applications.list'> {
    return ok({ applications: (await this.calls.mine(me.id)).map(myApplicationCard) });
  }

  @Serves(ENDPOINTS['my-applications.read'])
  async read(
    @Input() { params }: In<'my-applications.read'>,
    @Me() me: Person,
  ): Answer<'my-applications.read'> {
    return (await this.calls.one(params.number))
      ? this.mine(params.number, me)
      : refuse('open-call.not-found');
  }

  @Serves(ENDPOINTS['my-applications.save'])
  async save(
    @Input() { params, body }: In<'my-applications.save'>,
    @Me() me: Person,
  ): Answer<'my-applications.save'> {
    const { name, title, answers } = body;
    const draft = {
      ...(name === undefined ? {} : { name }),
      ...(title === undefined ? {} : { title }),
      ...(answers === undefined ? {} : { answers }),
    };
    return this.after(await this.calls.save(me, params.number, draft), params.number, me);
  }

  @Serves(ENDPOINTS['my-applications.hand-in'])
  async handIn(
    @Input() { params }: In<'my-applications.hand-in'>,
    @Me() me: Person,
  ): Answer<'my-applications.hand-in'> {
    return this.after(await this.calls.handIn(me, params.number), params.number, me);
  }

  @Serves(ENDPOINTS['my-applications.withdraw'])
  async withdraw(
    @Input() { params }: In<'my-applications.withdraw'>,
    @Me() me: Person,
  ): Answer<'my-applications.withdraw'> {
    return this.after(await this.calls.withdraw(me, params.number), params.number, me);
  }

  @Serves(ENDPOINTS['my-applications.add-file'])
  async addFile(
    @Input() { params }: In<'my-applications.add-file'>,
    @Me() me: Person,
    @Request() request: TalkaRequest,
  ): Answer<'my-applications.add-file'> {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) return refuse('file.empty');
    const upload = { name: part.filename, content: part.file };
    return this.after(await this.files.add(me.id, params, upload), params.number, me);
  }

  @Serves(ENDPOINTS['my-applications.remove-file'])
  async removeFile(
    @Input() { params }: In<'my-applications.remove-file'>,
    @Me() me: Person,
  ): Answer<'my-applications.remove-file'> {
    return this.after(await this.files.remove(me.id, params.number, params.file), params.number, me);
  }

  @Serves(ENDPOINTS['my-applications.report'])
  async report(
    @Input() { params, body }: In<'my-applications.report'>,
    @Me() me: Person,
  ): Answer<'my-applications.report'> {
    const it = { words: body.words, spent: cents(body.spent) };
    return this.after(await this.calls.report(me, params.number, it), params.number, me);
  }

  @Serves(ENDPOINTS['my-scoring.list'])
  async scoringList(@Me() me: Person): Answer<'my-scoring.list'> {
    return ok({ calls: (await this.calls.scoringList(me.id)).map(myScoringCard) });
  }

  @Serves(ENDPOINTS['my-scoring.read'])
  scoring(@Input() { params }: In<'my-scoring.read'>, @Me() me: Person): Answer<'my-scoring.read'> {
    return this.scored(params.number, me);
  }

  @Serves(ENDPOINTS['my-scoring.declare'])
  async declare(
    @Input() { params, body }: In<'my-scoring.declare'>,
    @Me() me: Person,
  ): Answer<'my-scoring.declare'> {
    const declared = await this.calls.declare(me, params, body.conflict);
    return declared.ok ? this.scored(params.number, me) : declared;
  }

  @Serves(ENDPOINTS['my-scoring.score'])
  async score(
    @Input() { params, body }: In<'my-scoring.score'>,
    @Me() me: Person,
  ): Answer<'my-scoring.score'> {
    const scored = await this.calls.score(me, params, body);
    return scored.ok ? this.scored(params.number, me) : scored;
  }

  private async after(done: Result<unknown>, number: number, me: Person): Answer<'my-applications.read'> {
    return done.ok ? this.mine(number, me) : done;
  }

  private async mine(number: number, me: Person): Answer<'my-applications.read'> {
    const row = await this.calls.myOne(number, me.id);
    return ok({ application: row ? myApplicationView(row) : null });
  }

  private async scored(number: number, me: Person): Answer<'my-scoring.read'> {
    const row = await this.calls.scoring(number, me.id);
    return row ? ok(myScoringView(row)) : refuse('open-call.not-found');
  }
}
