/** A random UUID, also on pages served without TLS (where `crypto.randomUUID` does not exist). */
export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Idempotency keys by action. An action that got no answer keeps its key, so pressing the button again is the same
 * action to the server; once it is answered, doing the same again is a new one.
 */
export class ActionKeys {
  private readonly waiting = new Map<string, string>();

  keyFor(action: string): string {
    let key = this.waiting.get(action);
    if (!key) this.waiting.set(action, (key = uuid()));
    return key;
  }

  answered(action: string): void {
    this.waiting.delete(action);
  }
}
