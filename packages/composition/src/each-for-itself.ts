/** What goes wrong with one holds up no other; it is told when all the others are seen to. */
export async function eachForItself<V>(list: readonly V[], act: (one: V) => Promise<unknown>): Promise<void> {
  const troubles: unknown[] = [];
  for (const one of list) await act(one).catch((trouble: unknown) => troubles.push(trouble));
  if (troubles.length > 0) throw troubles[0];
}
