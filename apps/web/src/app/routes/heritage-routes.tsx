export { RoutesPage as default } from '../../features/heritage/components/routes-page.js';
