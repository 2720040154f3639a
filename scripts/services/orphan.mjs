// @ts-check

/**
 * Calls back once npm has gone away. npm runs us through a shell that dies of a SIGTERM without passing it on, and a
 * killed npm passes on nothing: everything would go on running with nobody left to stop it.
 * @param {() => void} callback
 */
export function whenOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return; // started directly: a shell that ends is no reason to stop
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
