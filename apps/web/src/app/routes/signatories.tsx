import { Navigate } from 'react-router';
import { pathIn } from '../../site/language.js';
import { useLanguage } from '../../site/text.js';

/** Where the memorandum used to stand: who kept the address comes to it. */
export default function SignatoriesRoute() {
  return <Navigate to={pathIn(useLanguage(), '/memorandum')} replace />;
}
