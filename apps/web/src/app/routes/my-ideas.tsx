import { MyIdeas } from '../../features/my-ideas/components/my-ideas.js';

export default function MyIdeasRoute() {
  return <MyIdeas />;
}
