import type { Person } from '@talka/identity';
import {
  accept,
  refuse,
  type Day,
  type MunicipalityId,
  type PersonId,
  type Recorder,
  type Transaction,
} from '@talka/kernel';
import type { Language } from '@talka/territory';
import { PHOTOS_PER_MILESTONE, type MilestoneId } from '../delivery.js';
import type { IdeaEvent } from '../events.js';
import type { Photo, PhotoId, PhotoOfMilestone, PhotoWords } from '../photo.js';
import { decidePhoto, tidyPhoto } from '../rules/decide-photo.js';
import { addMilestone, doMilestone, stepHere, type DeliveryPorts, type MilestoneHere } from './deliver.js';
import type { IdeaHere } from './idea-here.js';

/** Photos of what was done; what is found is locked until the transaction ends. */
export interface PhotoStore {
  /** For who acts for the organiser of the event. */
  ofEvent(event: number, by: PersonId, photo: PhotoId): Promise<Photo | undefined>;
  /** For an official of the idea's municipality; the idea is locked before it. */
  here(municipality: MunicipalityId, photo: PhotoId): Promise<Photo | undefined>;
  describe(photo: PhotoId, words: PhotoWords): Promise<void>;
  decide(photo: PhotoId, state: 'public' | 'turned-down', by: PersonId): Promise<void>;
  /** How many photos a step has. */
  ofMilestone(milestone: MilestoneId): Promise<number>;
  setMilestone(photo: PhotoId, milestone: MilestoneId): Promise<void>;
}

export interface PhotoPorts {
  readonly photos: PhotoStore;
  readonly record: Recorder<IdeaEvent>;
}

export type DecidePhotoPorts = PhotoPorts & DeliveryPorts;

export interface DescribePhoto extends PhotoWords {
  readonly number: number;
  readonly photo: PhotoId;
}

/** Whoever was there says what is to be seen, until an official has decided. */
export const describePhoto = (transaction: Transaction<PhotoPorts>) => (by: Person, command: DescribePhoto) =>
  transaction(async ({ photos, now }): Promise<void> => {
    const photo = await photos.ofEvent(command.number, by.id, command.photo);
    if (!photo) return accept<never>(refuse('photo.not-found'));
    if (photo.state !== 'waiting') accept(refuse('photo.decided'));
    await photos.describe(photo.id, accept(tidyPhoto(command, now)));
  });

export interface DecidePhoto extends PhotoWords {
  readonly municipality: MunicipalityId;
  readonly photo: PhotoId;
  readonly show: boolean;
  /** Null: it is of no step. What has one already keeps it. */
  readonly milestone: PhotoOfMilestone | null;
}

/**
 * An official shows a photo on the idea's page, or does not. Shown as a step of the plan, it is told of like any step
 * that is done.
 */
export const decideOnPhoto =
  (transaction: Transaction<DecidePhotoPorts>) => (by: Person, command: DecidePhoto) =>
    transaction(async (ports): Promise<void> => {
      const { photos, record, now } = ports;
      const { municipality, show } = command;
      const photo = await photos.here(municipality, command.photo);
      if (!photo) return accept<never>(refuse('photo.not-found'));
      const words = accept(decidePhoto(photo, show, command, now));
      if (words) await photos.describe(photo.id, words);
      await photos.decide(photo.id, show ? 'public' : 'turned-down', by.id);
      const kind = show ? 'idea.photo-shown' : 'idea.photo-turned-down';
      const subject = { kind: 'idea', id: photo.idea };
      await record({ kind, subject, municipality, by: by.id, facts: { photo: photo.id } });
      if (!words || !command.milestone || photo.milestone) return;
      const here = { municipality, id: photo.idea };
      const step =
        'step' in command.milestone
          ? await standingMilestone(ports, { ...here, milestone: command.milestone.step })
          : await milestoneOfPhoto(ports, here, { ...words, ...command.milestone }, by.id);
      await photos.setMilestone(photo.id, step);
    });

/** The step it is said to be of, if that has room for another photo. */
async function standingMilestone(ports: DecidePhotoPorts, at: MilestoneHere): Promise<MilestoneId> {
  const [, { id }] = await stepHere(ports, at);
  if ((await ports.photos.ofMilestone(id)) >= PHOTOS_PER_MILESTONE)
    accept(refuse('milestone.too-many-photos', { max: PHOTOS_PER_MILESTONE }));
  return id;
}

/** A step that was done on the day the photo was taken. */
async function milestoneOfPhoto(
  ports: DecidePhotoPorts,
  here: IdeaHere,
  { alt, takenOn, language }: PhotoWords & { readonly language: Language },
  by: PersonId,
): Promise<MilestoneId> {
  const planned = { words: alt, language, plannedOn: takenOn as Day };
  const [idea, milestone] = await addMilestone(ports, { ...here, ...planned }, by);
  await doMilestone(ports, idea, milestone, planned.plannedOn, by);
  return milestone;
}
