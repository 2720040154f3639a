// @ts-check
import fs from 'node:fs';

/**
 * Calls back once npm has gone away. npm runs us through a shell that dies of a SIGTERM without passing it on, and a
 * killed npm passes on nothing: everything would go on running with nobody left to stop it.
 * @param {() => void} callback
 */
export function whenOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return; // started directly: a shell that ends is no reason to stop
  const before = ancestry();
  const timer = setInterval(() => {
    if (ancestry() === before) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** @returns {string} the shell, and on Linux also the npm above it, which can be killed without the shell noticing */
function ancestry() {
  try {
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
