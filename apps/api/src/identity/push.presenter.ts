import type { PushDevice } from '@talka/composition';
import type { PushView } from '@talka/contracts';

export const pushView = (key: string, devices: readonly PushDevice[]): PushView => ({
  key,
  devices: devices.map(({ id, endpoint, added_at: at }) => ({ id, endpoint, addedAt: at.toISOString() })),
});
