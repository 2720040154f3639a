import { useParams } from 'react-router';
import { VersionList } from '../../features/ideas/components/version-list.js';
import '../../features/ideas/components/idea.css';
import { MyIdea } from '../../features/my-ideas/components/my-idea.js';

export default function MyIdeaRoute() {
  return (
    <MyIdea
      idea={useParams()['idea'] ?? ''}
      history={(versions, language) => <VersionList versions={versions} language={language} />}
    />
  );
}
