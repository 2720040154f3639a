import type {} from '@fastify/multipart';
import { Controller, Inject } from '@nestjs/common';
import {
  ORGANISING,
  VOLUNTEERING_READS,
  WORK_PHOTOS,
  type Organising,
  type VolunteeringReads,
  type WorkPhotos,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { milestoneId, photoId } from '@talka/ideas';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Request, Serves, type TalkaRequest } from '@talka/platform';
import { ownPhotoView } from './photo.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Photos of what was done for an idea: brought by who was there, shown by an official. */
@Controller()
export class PhotosController {
  constructor(
    @Inject(WORK_PHOTOS) private readonly photos: WorkPhotos,
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-events.photos'])
  async list(@Input() { params }: In<'my-events.photos'>, @Me() me: Person): Answer<'my-events.photos'> {
    const own = await this.organising.read(me, params.number);
    if (!own.ok) return own;
    const shown = await this.reads.event(params.number);
    const idea = shown?.idea == null ? null : { number: shown.idea, title: shown.idea_title ?? '' };
    return ok({ idea, photos: await this.ofEvent(params.number) });
  }

  @Serves(ENDPOINTS['my-events.add-photo'])
  async add(
    @Input() { params }: In<'my-events.add-photo'>,
    @Me() me: Person,
    @Request() request: TalkaRequest,
  ): Answer<'my-events.add-photo'> {
    const own = await this.organising.read(me, params.number);
    if (!own.ok) return own;
    const part = request.isMultipart() ? await request.file() : undefined;
    const added = part
      ? await this.photos.add(me.id, params.number, { name: part.filename, content: part.file })
      : refuse('file.empty');
    return added.ok ? ok({ photos: await this.ofEvent(params.number) }) : added;
  }

  @Serves(ENDPOINTS['my-events.describe-photo'])
  async describe(
    @Input() { params, body }: In<'my-events.describe-photo'>,
    @Me() me: Person,
  ): Answer<'my-events.describe-photo'> {
    const own = await this.organising.read(me, params.number);
    if (!own.ok) return own;
    const command = { ...body, number: params.number, photo: photoId(params.photo) };
    const described = await this.photos.describe(me, command);
    return described.ok ? ok({ photos: await this.ofEvent(params.number) }) : described;
  }

  @Serves(ENDPOINTS['works.photos'])
  listHere(@Input() { params }: In<'works.photos'>): Answer<'works.photos'> {
    return this.here(params.municipality);
  }

  @Serves(ENDPOINTS['works.decide-photo'])
  async decide(
    @Input() { params, body }: In<'works.decide-photo'>,
    @Me() me: Person,
  ): Answer<'works.decide-photo'> {
    const municipality = municipalityId(params.municipality);
    const milestone =
      body.milestone && 'step' in body.milestone
        ? { step: milestoneId(body.milestone.step) }
        : body.milestone;
    const photo = photoId(params.photo);
    const decided = await this.photos.decide(me, { ...body, municipality, photo, milestone });
    return decided.ok ? this.here(municipality) : decided;
  }

  private async here(municipality: string): Answer<'works.photos'> {
    return ok({ photos: (await this.photos.here(municipality)).map(ownPhotoView) });
  }

  private async ofEvent(event: number) {
    return (await this.photos.ofEvent(event)).map(ownPhotoView);
  }
}
