import { API_PREFIX, type Method, type Route } from '@talka/contracts/routes';

type Values = Readonly<Record<string, unknown>>;

/** Method and address of a call, its parameters encoded into the path and its query in a steady order. */
export function addressOf(
  { method, path }: Route,
  input: { readonly params?: Values | undefined; readonly query?: Values | undefined } = {},
): { readonly method: Method; readonly address: string } {
  const filled = path.replace(/:(\w+)/g, (_, key: string) => {
    const value = input.params?.[key];
    if (value === undefined || value === null || value === '')
      throw new TypeError(`${path} needs the parameter ${key}`);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value !== undefined && value !== null && value !== '') query.set(key, String(value));
  }
  const asked = query.toString();
  return { method, address: `${API_PREFIX}${filled}${asked ? `?${asked}` : ''}` };
}
