/**
 * Waits for something to become so, and looks often: no test waits longer than it must.
 * @returns whether it did within so many milliseconds
 */
export async function comes(so: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (!(await so())) {
    if (performance.now() >= until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
