import {
  addPushDevice,
  pushDevicesOf,
  MOST_PUSH_DEVICES,
  removePushDevice,
  type PushDevice,
  type NewPushDevice,
} from '@talka/database';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { pushKeys } from './push-keys.js';
import { isPushService } from './push-services.js';

/** The browsers somebody is told on. */
export function pushDevices(source: DataSource, env: Env) {
  const { publicKey } = pushKeys(env.TALKA_SECRET);
  return {
    /** What a browser that is switched on listens to. */
    key: publicKey,
    own: (person: string): Promise<PushDevice[]> => pushDevicesOf(source, person),
    add: async (
      it: NewPushDevice,
    ): Promise<Result<void, Refusal<'push.unknown-service' | 'push.too-many'>>> => {
      if (!isPushService(it.endpoint, env)) return refuse('push.unknown-service');
      const kept = await source.transaction((manager) => addPushDevice(manager, it));
      return kept ? ok(undefined) : refuse('push.too-many', { max: MOST_PUSH_DEVICES });
    },
    remove: (person: string, id: string): Promise<void> => removePushDevice(source, person, id),
  };
}

export type PushDevices = ReturnType<typeof pushDevices>;
export const PUSH_DEVICES = Symbol('PushDevices');
