// @ts-check
// Fast answers count only when they are right: each is compared with what the plainest SQL finds.

const PAGE = 20;
const COUNTED = 1000;

/**
 * The condition of a question, written once more, without the product's code; folding and stemming of words excepted,
 * which has tests of its own.
 * @param {import('./requests.mjs').Question} question
 * @param {(typed: string) => string} searchQuery
 */
function condition({ filter }, searchQuery) {
  const columns = { ...filter, search: undefined };
  const named = Object.entries(columns).filter(([, value]) => value !== undefined);
  const values = named.map(([, value]) => value);
  const names = { municipality: 'municipality_id', area: 'area_id' };
  const parts = named.map(
    ([name], index) => `${names[/** @type {keyof typeof names} */ (name)] ?? name} = $${index + 1}`,
  );
  if (filter.search) {
    values.push(searchQuery(filter.search));
    parts.push(`search @@ $${values.length}::tsquery`);
  }
  return { where: ['is_public', ...parts].join(' and '), values };
}

const ORDERS = {
  newest: 'published_at desc, id desc',
  supported: 'support_count desc, published_at desc, id desc',
};

/**
 * The position behind the first so many ideas of a question: what a reader's patience would have led to.
 * @param {import('pg').Client} client
 * @param {import('./requests.mjs').Question} question
 * @param {number} offset from 1
 */
export async function positionAt(client, { sort }, offset) {
  const { rows } = await client.query(
    `select support_count as support, published_at::text as at, id from idea where is_public
     order by ${ORDERS[sort]} limit 1 offset $1`,
    [offset - 1],
  );
  return rows[0] ?? null;
}

/**
 * @param {import('pg').Client} client
 * @param {import('./requests.mjs').Question} question
 * @param {{ offset: number, answer: any, searchQuery: (typed: string) => string }} given
 * @returns {Promise<string | null>} what is wrong with an answer of the API; null when nothing is
 */
export async function mistakeIn(client, question, { offset, answer, searchQuery }) {
  const { where, values } = condition(question, searchQuery);
  const { rows } = await client.query(
    `select number from idea where ${where} order by ${ORDERS[question.sort]} limit ${PAGE} offset ${offset}`,
    values,
  );
  const [wanted, got] = [rows, answer.ideas].map((list) =>
    list.map((/** @type {{ number: number }} */ it) => it.number).join(),
  );
  if (wanted !== got) return `${question.kind}: ideas ${got} instead of ${wanted}`;
  if (offset > 0) return answer.count === null ? null : `${question.kind}: a later page was counted`;
  const counted = await client.query(`select count(*)::int as value from idea where ${where}`, values);
  const value = Math.min(COUNTED, counted.rows[0].value);
  const exact = counted.rows[0].value <= COUNTED;
  if (answer.count?.value === value && answer.count.exact === exact) return null;
  return `${question.kind}: counted ${JSON.stringify(answer.count)} instead of ${value}`;
}
