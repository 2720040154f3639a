import { Columns, Logo, SiteFooter } from '@talka/ui';
import { Link } from '../site/link.js';
import { useTerritory } from '../site/territory.js';
import { useText } from '../site/text.js';

/** Where the source is published is a matter of the installation: it says so in its page, or nothing is said. */
const source = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="talka-source"]')?.content;

/** Words of the site, and where they lead: to the page they are called by, unless it is said. */
const LINKS = [
  ['nav.calendar'],
  ['nav.shifts'],
  ['nav.workshops'],
  ['nav.heritage'],
  ['nav.about'],
  ['nav.signatories', 'memorandum'],
  ['footer.indicators'],
  ['footer.juries'],
  ['footer.calls'],
  ['footer.news'],
  ['footer.transparency'],
  ['footer.report', 'reports'],
  ['footer.data', 'open-data'],
  ['footer.accessibility'],
  ['footer.privacy'],
] as const;

export function Footer() {
  const t = useText('shell');
  const { municipalities, nameOf } = useTerritory();
  const published = source();
  return (
    <SiteFooter>
      <Columns min="15rem">
        <div className="footer__about">
          <Logo name={t('site.name')} note={t('site.note')} />
          <p className="t-small t-muted">{t('footer.about')}</p>
        </div>
        <nav aria-labelledby="footer-site">
          <h2 id="footer-site" className="footer__head">
            {t('footer.site')}
          </h2>
          <ul className="footer__list">
            {LINKS.map(([words, page = words.split('.')[1]]) => (
              <li key={words}>
                <Link to={`/${page}`}>{t(words)}</Link>
              </li>
            ))}
            <li>
              <a href="/ideas.rss">{t('footer.feed')}</a>
            </li>
            {published ? (
              <li>
                <a href={published}>{t('footer.source')}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        <nav aria-labelledby="footer-municipalities">
          <h2 id="footer-municipalities" className="footer__head">
            {t('footer.contacts')}
          </h2>
          <ul className="footer__list">
            {municipalities.map(({ id }) => (
              <li key={id}>
                <Link to={`/municipalities/${id}`}>{nameOf(id)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-elsewhere">
          <h2 id="footer-elsewhere" className="footer__head">
            {t('footer.elsewhere')}
          </h2>
          <ul className="footer__list">
            <li>
              <a href="https://geolatvija.lv">{t('footer.geolatvija')}</a>
            </li>
            <li>
              <a href="https://brivpratigie.lv">{t('footer.volunteering')}</a>
            </li>
          </ul>
        </nav>
      </Columns>
      <p className="footer__credit">{t('footer.credit')}</p>
    </SiteFooter>
  );
}
