import './shell-line.css';

/** A line for a shell: it may end between two words, and in one only if it is longer than its room. */
export function ShellLine({ text }: { text: string }) {
  return (
    <code>
      {text.split(' ').map((word, at) => (
        <span key={at}>
          {at > 0 ? ' ' : null}
          <span className="shell-line__word">{word}</span>
        </span>
      ))}
    </code>
  );
}
