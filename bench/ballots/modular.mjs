// @ts-check
// Whole numbers modulo another, as RSA has them.

/** @param {Uint8Array} bytes big-endian */
export const numberOf = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

/** @param {bigint} number @param {number} length */
export const bytesOf = (number, length) => Buffer.from(number.toString(16).padStart(2 * length, '0'), 'hex');

/**
 * The inverse of each number: one inversion and three products for each (Montgomery, 1987), for inverting is slow.
 * @param {readonly bigint[]} numbers
 * @param {bigint} modulus
 */
export function inverses(numbers, modulus) {
  const products = [1n];
  for (const number of numbers) products.push(((products.at(-1) ?? 1n) * number) % modulus);
  let rest = inverse(products.at(-1) ?? 1n, modulus);
  /** @type {bigint[]} */
  const found = Array.from({ length: numbers.length }, () => 0n);
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    found[at] = (rest * (products[at] ?? 1n)) % modulus;
    rest = (rest * (numbers[at] ?? 1n)) % modulus;
  }
  return found;
}

/** Euclid's, extended. @param {bigint} number @param {bigint} modulus */
function inverse(number, modulus) {
  let [a, b] = [modulus, number % modulus];
  let [x, y] = [0n, 1n];
  while (b !== 0n) {
    const times = a / b;
    [a, b] = [b, a - times * b];
    [x, y] = [y, x - times * y];
  }
  if (a !== 1n) throw new RangeError('has no inverse');
  return ((x % modulus) + modulus) % modulus;
}
