import type { Person } from '@talka/identity';
import {
  accept,
  refuse,
  type MunicipalityId,
  type PersonId,
  type Recorder,
  type Transaction,
} from '@talka/kernel';
import type { IdeaEvent } from '../events.js';
import type { Photo, PhotoId, PhotoWords } from '../photo.js';
import { decidePhoto, tidyPhoto } from '../rules/decide-photo.js';

/** Photos of what was done; what is found is locked until the transaction ends. */
export interface PhotoStore {
  /** For who acts for the organiser of the event. */
  ofEvent(event: number, by: PersonId, photo: PhotoId): Promise<Photo | undefined>;
  /** For an official of the idea's municipality. */
  here(municipality: MunicipalityId, photo: PhotoId): Promise<Photo | undefined>;
  describe(photo: PhotoId, words: PhotoWords): Promise<void>;
  decide(photo: PhotoId, state: 'public' | 'turned-down', by: PersonId): Promise<void>;
}

export interface PhotoPorts {
  readonly photos: PhotoStore;
  readonly record: Recorder<IdeaEvent>;
}

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
}

/** An official shows a photo on the idea's page, or does not. */
export const decideOnPhoto = (transaction: Transaction<PhotoPorts>) => (by: Person, command: DecidePhoto) =>
  transaction(async ({ photos, record, now }): Promise<void> => {
    const { municipality, show } = command;
    const photo = await photos.here(municipality, command.photo);
    if (!photo) return accept<never>(refuse('photo.not-found'));
    const words = accept(decidePhoto(photo, show, command, now));
    if (words) await photos.describe(photo.id, words);
    await photos.decide(photo.id, show ? 'public' : 'turned-down', by.id);
    const kind = show ? 'idea.photo-shown' : 'idea.photo-turned-down';
    const subject = { kind: 'idea', id: photo.idea };
    await record({ kind, subject, municipality, by: by.id, facts: { photo: photo.id } });
  });
