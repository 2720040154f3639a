import type { DemoLanguage, DemoMunicipality, DemoPerson, DemoRole, DemoRoleGrant } from './demo.types.js';

/**
 * Invented people of a demonstration region. The names are put together for it; anybody's likeness is chance.
 * The guide to signing in names the residents anna, boris and lelde (aged 14), the moderators marija, inta, edvins,
 * irena, sergejs and valija, the administrators oksana and valdis, and kristine, reinis and skaidrite for the whole partnership.
 */
type Place = readonly [municipality: DemoMunicipality, area: string];

const person = (
  key: string,
  name: string,
  birthDate: string,
  [municipality, area]: Place,
  language: DemoLanguage,
  roles: readonly DemoRoleGrant[] = [],
): DemoPerson => ({
  key,
  name,
  email: `${key}@talka.example`,
  birthDate,
  municipality,
  area,
  language,
  roles,
});

const grant = (municipality: DemoMunicipality | null, ...roles: readonly DemoRole[]): DemoRoleGrant[] =>
  roles.map((role) => ({ role, municipality }));

const DAUGAVPILS: Place = ['daugavpils', '0050000'];
const REZEKNE: Place = ['rezekne', '0210000'];
const LUDZA: Place = ['ludzas-novads', '0680201'];
const BALVI: Place = ['balvu-novads', '0380201'];
const KRASLAVA: Place = ['kraslavas-novads', '0600201'];
const LIVANI: Place = ['livanu-novads', '0761211'];
const PREILI: Place = ['preilu-novads', '0760201'];
const ILUKSTE: Place = ['augsdaugavas-novads', '0440807'];
const MALTA: Place = ['rezeknes-novads', '0780270'];

const residents: readonly DemoPerson[] = [
  person('anna', 'Anna Linupīte', '1986-04-17', LUDZA, 'lv'),
  person('boris', 'Boriss Lugovojs', '1959-11-02', DAUGAVPILS, 'ru'),
  person('lelde', 'Lelde Ruobuļa', '2012-06-03', REZEKNE, 'lv'),
  person('nikita', 'Ņikita Zaretskis', '2009-08-19', DAUGAVPILS, 'ru'),
  person('madara', 'Madara Pļaviņupe', '2010-02-11', PREILI, 'lv'),
  person('toms', 'Toms Ezerkalns', '2013-09-30', BALVI, 'lv'),
  person('oskars', 'Oskars Vējonis-Kļava', '1991-07-25', DAUGAVPILS, 'lv'),
  person('ludmila', 'Ludmila Berjozkina', '1967-03-08', DAUGAVPILS, 'ru'),
  person('leonard', 'Leonard Wrzosek', '1983-12-14', DAUGAVPILS, 'en'),
  person('stanislavs', 'Staņislavs Podgurskis', '1974-05-21', REZEKNE, 'ru'),
  person('veneranda', 'Veneranda Bolūde', '1948-01-29', ['rezeknes-novads', '0780284'], 'ltg'),
  person('fevronija', 'Fevronija Rečnaja', '1955-07-08', ['augsdaugavas-novads', '0440274'], 'ru'),
  person('kazimirs', 'Kazimirs Aploks', '1970-03-04', ['augsdaugavas-novads', '0440844'], 'lv'),
  person('janina', 'Janina Kalinouska', '1962-10-30', ['kraslavas-novads', '0600262'], 'ru'),
  person('ludvigs', 'Ludvigs Skudriņš', '1979-08-25', ['kraslavas-novads', '0601009'], 'lv'),
  person('emily', 'Emily Hawthorn-Kalna', '1994-02-26', KRASLAVA, 'en'),
  person('ausma', 'Ausma Rasupe', '1952-12-06', LIVANI, 'lv'),
  person('pjotrs', 'Pjotrs Zavodskojs', '1965-06-29', ['ludzas-novads', '0681817'], 'ru'),
  person('antons', 'Antons Syunītis', '1957-06-13', ['preilu-novads', '0766362'], 'ltg'),
];

const leaders: readonly DemoPerson[] = [
  person('aldis', 'Aldis Mālupīts', '1968-09-09', MALTA, 'ltg', grant('rezeknes-novads', 'leader')),
  person(
    'marta',
    'Marta Jūstiņa',
    '1976-07-29',
    ['balvu-novads', '0381682'],
    'ltg',
    grant('balvu-novads', 'leader'),
  ),
  person('tekla', 'Tekla Vuorpa', '1961-09-23', LUDZA, 'ltg', grant('ludzas-novads', 'leader')),
  person('vladislavs', 'Vladislavs Dzirkstis', '1988-06-27', LIVANI, 'lv', grant('livanu-novads', 'leader')),
  person(
    'zigrida',
    'Zigrīda Rudzupe',
    '1959-02-05',
    ['preilu-novads', '0604342'],
    'lv',
    grant('preilu-novads', 'leader'),
  ),
];

const moderators: readonly DemoPerson[] = [
  person('irena', 'Irēna Kvetkovska', '1981-10-16', DAUGAVPILS, 'lv', grant('daugavpils', 'moderator')),
  person('sergejs', 'Sergejs Ozerskis', '1977-01-25', DAUGAVPILS, 'ru', grant('daugavpils', 'moderator')),
  person('ilona', 'Ilona Saulkalne', '1984-08-18', REZEKNE, 'lv', grant('rezekne', 'moderator')),
  person('viktors', 'Viktors Mežarags', '1972-02-12', REZEKNE, 'ru', grant('rezekne', 'moderator')),
  person('inta', 'Inta Zilupīte', '1969-05-09', MALTA, 'lv', grant('rezeknes-novads', 'moderator')),
  person(
    'edvins',
    'Edvīns Rogukolns',
    '1990-10-12',
    ['rezeknes-novads', '0781817'],
    'ltg',
    grant('rezeknes-novads', 'moderator'),
  ),
  person('zanna', 'Žanna Vosorīte', '1978-11-24', ILUKSTE, 'lv', grant('augsdaugavas-novads', 'moderator')),
  person(
    'aivars',
    'Aivars Dvietenieks',
    '1966-04-01',
    ILUKSTE,
    'lv',
    grant('augsdaugavas-novads', 'moderator', 'administrator'),
  ),
  person('sarmite', 'Sarmīte Purmaliete', '1973-01-15', BALVI, 'lv', grant('balvu-novads', 'moderator')),
  person(
    'guntis',
    'Guntis Kiraplauks',
    '1980-03-11',
    BALVI,
    'lv',
    grant('balvu-novads', 'moderator', 'administrator'),
  ),
  person('helena', 'Helēna Jabloņska', '1987-08-18', KRASLAVA, 'lv', grant('kraslavas-novads', 'moderator')),
  person(
    'vitolds',
    'Vitolds Ozolsēta',
    '1964-06-15',
    KRASLAVA,
    'lv',
    grant('kraslavas-novads', 'moderator', 'administrator'),
  ),
  person('dace', 'Dace Stikliņa', '1992-11-28', LIVANI, 'lv', grant('livanu-novads', 'moderator')),
  person(
    'arnis',
    'Arnis Dubnenieks',
    '1975-12-18',
    LIVANI,
    'lv',
    grant('livanu-novads', 'moderator', 'administrator'),
  ),
  person('marija', 'Marija Cirmkalne', '1985-03-25', LUDZA, 'lv', grant('ludzas-novads', 'moderator')),
  person(
    'jevgenijs',
    'Jevgēņijs Zarečnijs',
    '1971-01-22',
    LUDZA,
    'ru',
    grant('ludzas-novads', 'moderator', 'administrator'),
  ),
  person('valija', 'Valija Ābeļsila', '1963-05-19', PREILI, 'lv', grant('preilu-novads', 'moderator')),
  person(
    'raivis',
    'Raivis Feimaniņš',
    '1989-09-05',
    PREILI,
    'lv',
    grant('preilu-novads', 'moderator', 'administrator'),
  ),
];

const administrators: readonly DemoPerson[] = [
  person('oksana', 'Oksana Dinaburska', '1982-07-11', DAUGAVPILS, 'lv', grant('daugavpils', 'administrator')),
  // What two people decide together needs two of them in at least one municipality.
  person('valdis', 'Valdis Grīvmalis', '1971-02-08', DAUGAVPILS, 'lv', grant('daugavpils', 'administrator')),
  person('juris', 'Juris Kovšenieks', '1976-04-23', REZEKNE, 'lv', grant('rezekne', 'administrator')),
  person('ligija', 'Ligija Rāznava', '1979-03-27', MALTA, 'lv', grant('rezeknes-novads', 'administrator')),
  person('kristine', 'Kristīne Deviņupe', '1983-07-24', REZEKNE, 'lv', grant(null, 'coordinator')),
  person(
    'reinis',
    'Reinis Serverskis',
    '1990-12-31',
    DAUGAVPILS,
    'lv',
    grant(null, 'platform-administrator'),
  ),
  person('skaidrite', 'Skaidrīte Patiesa', '1958-10-04', PREILI, 'lv', grant(null, 'auditor')),
];

export const demoPeople: readonly DemoPerson[] = [...residents, ...leaders, ...moderators, ...administrators];
