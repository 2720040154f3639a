import { Controller, Inject } from '@nestjs/common';
import {
  IDEAS_READS,
  WORK_PHOTOS,
  WORKS,
  type IdeasReads,
  type WorkPhotos,
  type Works,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type IdeaWorkView, type InputOf, type WorksView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId } from '@talka/ideas';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { photoView } from './photo.presenter.js';
import { shiftView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** How what a vote has chosen is carried out, and by whom. */
@Controller()
export class WorksController {
  constructor(
    @Inject(WORKS) private readonly works: Works,
    @Inject(WORK_PHOTOS) private readonly photos: WorkPhotos,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['ideas.work'])
  async ofIdea(@Input() { params }: In<'ideas.work'>): Promise<Result<IdeaWorkView>> {
    if (!(await this.ideas.idOf(params.number))) return refuse('idea.not-found');
    const [events, shifts, photos] = await Promise.all([
      this.works.events(params.number),
      this.works.shifts(params.number),
      this.photos.ofIdea(params.number),
    ]);
    return ok({
      events,
      shifts: shifts.map(shiftView),
      photos: photos.filter(({ step }) => step === null).map(photoView),
    });
  }

  @Serves(ENDPOINTS['works.list'])
  list(@Input() { params }: In<'works.list'>): Promise<Result<WorksView>> {
    return this.here(params.municipality);
  }

  @Serves(ENDPOINTS['works.open'])
  async open(@Input() { params, body }: In<'works.open'>, @Me() me: Person): Promise<Result<WorksView>> {
    const id = await this.ideas.idOf(params.number);
    if (!id) return refuse('idea.not-found');
    const here = { municipality: municipalityId(params.municipality), id: ideaId(id) };
    const opened = await this.works.open(me, { ...here, ...body });
    return opened.ok ? this.here(params.municipality) : opened;
  }

  private async here(municipality: string): Promise<Result<WorksView>> {
    const [ideas, organisers] = await Promise.all([
      this.works.here(municipality),
      this.works.carriers(municipality),
    ]);
    return ok({ ideas: ideas.map((idea) => ({ ...idea, events: [...idea.events] })), organisers });
  }
}
