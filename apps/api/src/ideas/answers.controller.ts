import { Controller, Inject } from '@nestjs/common';
import {
  IDEAS_READS,
  OFFICIAL_ANSWERS,
  type IdeasReads,
  type OfficeAnswerRow,
  type OfficialAnswerRow,
  type OfficialAnswers,
} from '@talka/composition';
import {
  ENDPOINTS,
  type AnswersAtOffice,
  type Endpoints,
  type InputOf,
  type OfficeAnswerView,
  type OfficialAnswerView,
  type OutputOf,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, officialAnswerId, type IdeaHere } from '@talka/ideas';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answered = Promise<Result<AnswersAtOffice>>;
type Where = { readonly municipality: string; readonly number: number };

/** What municipalities say publicly to ideas, and its drafts for those who write them. */
@Controller()
export class AnswersController {
  constructor(
    @Inject(OFFICIAL_ANSWERS) private readonly answers: OfficialAnswers,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['ideas.answers'])
  async read(
    @Input() { params }: In<'ideas.answers'>,
  ): Promise<Result<OutputOf<Endpoints['ideas.answers']>>> {
    if (!(await this.ideas.idOf(params.number))) return refuse('idea.not-found');
    return ok({ answers: (await this.answers.to(params.number)).map(answerView) });
  }

  @Serves(ENDPOINTS['answers.list'])
  list(@Input() { params }: In<'answers.list'>): Answered {
    return this.at(params, () => Promise.resolve(ok(undefined)));
  }

  @Serves(ENDPOINTS['answers.draft'])
  draft(@Input() { params, body }: In<'answers.draft'>, @Me() me: Person): Answered {
    return this.at(params, (here) => this.answers.draft(me, { ...here, ...body }));
  }

  @Serves(ENDPOINTS['answers.rewrite'])
  rewrite(@Input() { params, body }: In<'answers.rewrite'>, @Me() me: Person): Answered {
    const answer = officialAnswerId(params.answer);
    return this.at(params, (here) => this.answers.rewrite(me, { ...here, answer, ...body }));
  }

  @Serves(ENDPOINTS['answers.drop'])
  drop(@Input() { params, query }: In<'answers.drop'>, @Me() me: Person): Answered {
    const answer = officialAnswerId(params.answer);
    return this.at(params, (here) => this.answers.drop(me, { ...here, answer, ...query }));
  }

  @Serves(ENDPOINTS['answers.publish'])
  publish(@Input() { params, body }: In<'answers.publish'>, @Me() me: Person): Answered {
    const answer = officialAnswerId(params.answer);
    return this.at(params, (here) => this.answers.publish(me, { ...here, answer, ...body }));
  }

  /** Acts on the idea where it is, and shows how its answers stand then. */
  private async at(where: Where, act: (here: IdeaHere) => Promise<Result<unknown>>): Answered {
    const idea = await this.answers.idea(where.municipality, where.number);
    if (!idea) return refuse('idea.not-found');
    const acted = await act({ municipality: municipalityId(where.municipality), id: ideaId(idea.id) });
    if (!acted.ok) return acted;
    const { number, title, language } = idea;
    const answers = await this.answers.atOffice(where.number);
    return ok({ idea: { number, title, language }, answers: answers.map(officeView) });
  }
}

const answerView = ({ id, words, language, published_at: at }: OfficialAnswerRow): OfficialAnswerView => ({
  ...{ id, words, language },
  publishedAt: at.toISOString(),
});

const officeView = ({ id, words, language, ...row }: OfficeAnswerRow): OfficeAnswerView => ({
  ...{ id, words, language, revision: row.revision, by: row.by },
  changedAt: row.changed_at.toISOString(),
  publishedAt: row.published_at?.toISOString() ?? null,
});
