import type { ReactNode } from 'react';
import {
  ButtonLink,
  CalendarIcon,
  Columns,
  ListIcon,
  Logo,
  MainNav,
  NavLink,
  PeopleIcon,
  PersonIcon,
  Row,
  SiteFooter,
  SiteHeader,
  SkipLink,
  SupportIcon,
  SwitchLink,
  TabBar,
} from '../src/index.js';

const ways = ['Šonedēļ', 'Idejas', 'Lemjam', 'Palīgā', 'Mācāmies', 'Programma'];
const tabIcons = [CalendarIcon, SupportIcon, ListIcon, PeopleIcon, PersonIcon];

export function Frame({ children, at }: { children: ReactNode; at: string }) {
  return (
    <>
      <SkipLink href="#saturs">Uz saturu</SkipLink>
      <SiteHeader
        logo={
          <a href="#">
            <Logo name="Talka" />
          </a>
        }
        nav={
          <MainNav label="Galvenā">
            {ways.map((way) => (
              <NavLink key={way} href="#" current={way === at}>
                {way}
              </NavLink>
            ))}
          </MainNav>
        }
        tools={
          <>
            <Row gap={1}>
              {['LV', 'LTG', 'RU', 'EN'].map((language) => (
                <SwitchLink key={language} href="#" current={language === 'LV'}>
                  {language}
                </SwitchLink>
              ))}
            </Row>
            <ButtonLink href="#" tone="quiet" size="small">
              Ienākt
            </ButtonLink>
          </>
        }
      />
      <main id="saturs" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter>
        <Columns>
          <p className="t-small t-muted">
            Deviņas pašvaldības, viens ziņojumu dēlis. Katrs skaitlis ar avotu.
          </p>
          <p>
            <a href="#">Pieejamība</a>
          </p>
          <p>
            <a href="#">Kā mēs skaitām</a>
          </p>
        </Columns>
      </SiteFooter>
      <TabBar label="Galvenā">
        {['Šonedēļ', 'Idejas', 'Lemjam', 'Palīgā', 'Mans'].map((way, index) => {
          const TabIcon = tabIcons[index] ?? ListIcon;
          return (
            <NavLink key={way} href="#" current={way === at} icon={<TabIcon />}>
              {way}
            </NavLink>
          );
        })}
      </TabBar>
    </>
  );
}
