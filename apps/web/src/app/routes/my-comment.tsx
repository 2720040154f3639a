import { useParams } from 'react-router';
import { MyComment } from '../../features/discussion/components/my-comment.js';
import '../../features/discussion/components/discussion.css';
import { MissingPage } from '../../site/trouble.js';

export default function MyCommentRoute() {
  const { comment = '' } = useParams();
  return /^[0-9a-f-]{36}$/.test(comment) ? <MyComment key={comment} id={comment} /> : <MissingPage />;
}
