import { NewsPage } from '../../features/news/components/news-page.js';

export default function NewsRoute() {
  return <NewsPage />;
}
