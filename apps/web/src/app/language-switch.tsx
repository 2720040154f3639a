import { GlobeIcon, SwitchLink } from '@talka/ui';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '@talka/i18n/browser';
import { Link as RouterLink, useLocation } from 'react-router';
import { pathIn } from '../site/language.js';
import { fetchText, useLanguage, useText } from '../site/text.js';
import { Drop } from './drop.js';

/** The same page in another language: links in a row where there is room, behind one button where not. */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useText('shell');
  const current = useLanguage();
  const { search } = useLocation();
  const links = LANGUAGE_ORDER.map((language) => ({
    language,
    to: pathIn(language, path) + search,
    name: LANGUAGE_NAMES[language],
    ahead: () => void fetchText(language, 'shell'),
  }));
  return (
    <>
      <nav className="languages" aria-label={t('language.label')}>
        {links.map(({ language, to, name, ahead }) => (
          <SwitchLink
            key={language}
            as={RouterLink}
            to={to}
            current={language === current}
            lang={language}
            hrefLang={language}
            title={name}
            aria-label={name}
            onPointerEnter={ahead}
            replace
          >
            {language.toUpperCase()}
          </SwitchLink>
        ))}
      </nav>
      <Drop
        className="languages-drop"
        path={current}
        summary={
          <>
            <GlobeIcon />
            <span className="t-hidden">{t('language.label')}: </span>
            <span>{current.toUpperCase()}</span>
          </>
        }
      >
        <ul className="drop__list">
          {links.map(({ language, to, name }) => (
            <li key={language}>
              <RouterLink
                to={to}
                replace
                lang={language}
                hrefLang={language}
                aria-current={language === current ? 'true' : undefined}
              >
                {name}
              </RouterLink>
            </li>
          ))}
        </ul>
      </Drop>
    </>
  );
}
