import { Columns, Logo, SiteFooter } from '@talka/ui';
import { Link } from '../site/link.js';
import { useTerritory } from '../site/territory.js';
import { useText } from '../site/text.js';

/** Where the source is published is a matter of the installation: it says so in its page, or nothing is said. */
const source = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="talka-source"]')?.content;

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
            <li>
              <Link to="/calendar">{t('nav.calendar')}</Link>
            </li>
            <li>
              <Link to="/shifts">{t('nav.shifts')}</Link>
            </li>
            <li>
              <Link to="/workshops">{t('nav.workshops')}</Link>
            </li>
            <li>
              <Link to="/heritage">{t('nav.heritage')}</Link>
            </li>
            <li>
              <Link to="/about">{t('nav.about')}</Link>
            </li>
            <li>
              <Link to="/memorandum">{t('nav.signatories')}</Link>
            </li>
            <li>
              <Link to="/indicators">{t('footer.indicators')}</Link>
            </li>
            <li>
              <Link to="/juries">{t('footer.juries')}</Link>
            </li>
            <li>
              <Link to="/news">{t('footer.news')}</Link>
            </li>
            <li>
              <Link to="/transparency">{t('footer.transparency')}</Link>
            </li>
            <li>
              <Link to="/reports">{t('footer.report')}</Link>
            </li>
            <li>
              <Link to="/open-data">{t('footer.data')}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('footer.privacy')}</Link>
            </li>
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
