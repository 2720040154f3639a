import {
  hasStep,
  PgDeliveryStore,
  PgIdeaStore,
  PgPhotoStore,
  photosHere,
  photosOfEvent,
  photosOfIdea,
  record,
  transactionOf,
  type NewFile,
  type StepHere,
} from '@talka/database';
import { decideOnPhoto, describePhoto } from '@talka/ideas';
import { refuse, type PersonId, type Result } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { smallKey } from '../files/keys.js';
import { readAttachment, type Upload } from '../files/read-attachment.js';
import type { Storage } from '../files/storage.js';

/** Photos of what was done for ideas: bytes are stored before the row, as those of ideas are. */
export const workPhotos = (source: DataSource, storage: Storage) => {
  const transaction = transactionOf(source, (manager) => ({
    photos: new PgPhotoStore(manager),
    ideas: new PgIdeaStore(manager),
    deliveries: new PgDeliveryStore(manager),
    record: async (happening: Parameters<typeof record>[1]) => void (await record(manager, happening)),
  }));
  /** Bytes first, then the row that `write` adds; refused, the bytes go again. */
  const keep = async (
    upload: Upload,
    write: (photos: PgPhotoStore, file: NewFile, stored: () => Promise<boolean>) => Promise<string>,
  ): Promise<Result<string>> => {
    const read = await readAttachment(upload);
    if (!read.ok) return read;
    const { content, small, ...file } = read.value;
    if (file.kind !== 'picture' || !small) return refuse('photo.not-a-picture');
    const keys = [file.key, smallKey(file.key)] as const;
    await storage.put(keys[0], content);
    await storage.put(keys[1], small);
    const stored = async () => (await storage.exists(keys[0])) && (await storage.exists(keys[1]));
    const added = await transaction(({ photos }) => write(photos, file, stored));
    if (!added.ok) await Promise.allSettled(keys.map((key) => storage.delete(key)));
    return added;
  };
  return {
    ofIdea: (idea: number) => photosOfIdea(source, idea),
    here: (municipality: string) => photosHere(source, municipality),
    ofEvent: (event: number) => photosOfEvent(source, event),
    hasStep: (at: StepHere) => hasStep(source, at),
    describe: describePhoto(transaction),
    decide: decideOnPhoto(transaction),
    add: (by: PersonId, event: number, upload: Upload): Promise<Result<string>> =>
      keep(upload, (photos, file, stored) => photos.add(event, by, file, stored)),
    addToStep: (by: PersonId, at: StepHere, upload: Upload): Promise<Result<string>> =>
      keep(upload, (photos, file, stored) => photos.addToStep(at, by, file, stored)),
  };
};

export type WorkPhotos = ReturnType<typeof workPhotos>;
export const WORK_PHOTOS = Symbol('WorkPhotos');
