/** A telephone or an address to press, if it is one; an organiser may have written both, or a name. */
export function Contact({ words }: { words: string }) {
  if (/^\+?[\d ()-]{6,20}$/.test(words)) return <a href={`tel:${words.replace(/[^+\d]/g, '')}`}>{words}</a>;
  if (/^[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}$/i.test(words)) return <a href={`mailto:${words}`}>{words}</a>;
  return words;
}
