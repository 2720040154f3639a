import { piecesOf } from '@talka/discussion';
import { useText } from '../../../site/text.js';
import type { People } from '../words.js';

/** The words of a comment: plain text in its own language, with the people it calls upon by the names they have now. */
export function Body({ body, language, people }: { body: string; language: string; people: People }) {
  const t = useText('discussion');
  return (
    <div className="comment__body" lang={language}>
      {body.split(/\n{2,}/).map((paragraph, at) => (
        // Paragraphs of one text have no name but their place.
        <p key={at}>
          {piecesOf(paragraph).map((piece, turn) =>
            piece.kind === 'words' ? (
              piece.words
            ) : (
              <b key={turn} className="comment__called">
                @{people.get(piece.number) ?? t('comment.nobody')}
              </b>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
