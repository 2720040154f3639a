import { useState } from 'react';
import {
  ArrowRightIcon,
  Bar,
  Breadcrumbs,
  Button,
  ButtonLink,
  CalendarIcon,
  Card,
  Chip,
  ChipGroup,
  Columns,
  Details,
  EmptyState,
  Entry,
  EntryGroup,
  Notice,
  PageHead,
  PeopleIcon,
  Row,
  Section,
  Skeleton,
  Split,
  Stack,
  StatNumber,
  SupportIcon,
  Table,
  Tag,
  Timeline,
  Wrap,
} from '../src/index.js';
import { Frame } from './frame.js';

const rows = [
  { id: 'a', name: 'Šūpoles pie Strūžānu kultūras nama', place: 'Strūžānu pagasts', days: '2 d.' },
  { id: 'b', name: 'Žogs pie Stoļerovas ūdenskrātuves', place: 'Stoļerovas pagasts', days: '1 d.' },
  { id: 'c', name: 'Kokles stunda bibliotēkā', place: 'Ludza', days: '20 h' },
];

export function EverydayPage() {
  const [near, setNear] = useState(true);
  return (
    <Frame at="Šonedēļ">
      <Wrap>
        <PageHead
          title="Šonedēļ Latgalē"
          lead="Deviņas pašvaldības, viens ziņojumu dēlis: ko lemjam, kur vajag roku, ko var iemācīties."
          actions={
            <>
              <ButtonLink href="#">Ierosini ideju</ButtonLink>
              <ButtonLink href="#" tone="quiet" icon={<PeopleIcon />}>
                Atrodi, kur palīdzēt
              </ButtonLink>
            </>
          }
        />
        <Split
          aside={
            <>
              <Card>
                <StatNumber value="147" label="atbalsta, vajag 100" />
                <Bar label="147 no 200, slieksnis 100" max={200} target={100} parts={[{ value: 147 }]} />
                <Button wide icon={<SupportIcon />}>
                  Atbalstu
                </Button>
                <Button wide tone="quiet">
                  Sekot
                </Button>
              </Card>
              <Stack gap={3}>
                <h3>Ceļš</h3>
                <Timeline
                  label="Ceļš"
                  steps={[
                    { id: '1', title: 'Publicēta', when: '4. maijā', state: 'done', stateLabel: 'paveikts' },
                    { id: '2', title: 'Izvērtēta', when: '21. maijā', state: 'done', stateLabel: 'paveikts' },
                    {
                      id: '3',
                      title: 'Balsojums',
                      when: '1.–14. jūnijā',
                      state: 'now',
                      stateLabel: 'tagad',
                      children: <a href="#">Kā balsot?</a>,
                    },
                    {
                      id: '5',
                      title: 'Pabeigta',
                      when: 'līdz 2028',
                      state: 'ahead',
                      stateLabel: 'vēl priekšā',
                    },
                  ]}
                />
              </Stack>
            </>
          }
        >
          <ChipGroup label="Kuras rādīt">
            <Chip pressed={near} onClick={() => setNear(!near)}>
              Līdz 20 km
            </Chip>
            <Chip pressed={false}>Brīvas vietas</Chip>
            <Chip pressed={false}>По-русски</Chip>
          </ChipGroup>
          <EntryGroup level={2} title="Šodien" note="12. jūnijā">
            <Entry
              lead={
                <>
                  10.00 <small>15.00</small>
                </>
              }
              title={<a href="#">Jumtu talka Slutišķos</a>}
              meta="Augšdaugavas novads · 14 km · darba cimdus iedosim"
              actions={<Button>Piesakos</Button>}
              level={3}
            >
              <Bar label="9 no 12" max={12} parts={[{ value: 9 }, { value: 1, kind: 'held' }]}>
                <b>Vēl 2 vietas</b>, vienu kāds patlaban piesaka
              </Bar>
            </Entry>
            <Entry
              lead="21.00"
              tags={<Tag tone="new">Beidzas šovakar</Tag>}
              title={<a href="#">Balsojums: Preiļu novada līdzdalības budžets</a>}
              meta="14 projekti, 120 000 € · balso no 16 gadiem, deklarētie novadā"
              level={3}
            />
          </EntryGroup>
          <EntryGroup level={2} title="Sestdien" note="14. jūnijā">
            <Entry
              lead="13.00"
              tags={<Tag>latgaliski</Tag>}
              title={<a href="#">Māla svilpes: darbnīca iesācējiem</a>}
              meta="Ludzas amatnieku centrs · 12 vietas, brīvas 4"
              level={3}
              actions={
                <Button whyNot="Tev ir 15 gadi: pirms piesakies, vecākam jāapstiprina. Aizsūti saiti, tas aizņem minūti.">
                  Piesakos
                </Button>
              }
            />
          </EntryGroup>
        </Split>
        <Section title="Kas notika ar to, ko ierosinājām" more={<a href="#">Visi skaitļi un to avoti</a>}>
          <Card>
            <Columns min="11rem">
              <StatNumber value="214" label="idejas kopš janvāra" />
              <StatNumber value="96 %" label="saņēma atbildi ar pamatojumu" note="vidēji 9 dienās" />
              <StatNumber value="31" label="top tagad, 3 kavējas (ar iemeslu)" />
              <StatNumber value="18" label="pabeigtas divu gadu laikā" />
            </Columns>
          </Card>
        </Section>
        <Section title="Paziņojumi un birkas">
          <Columns min="22rem">
            <Notice tone="success" title="Ideja publicēta">
              Paldies, Inese! To jau var redzēt visi.
            </Notice>
            <Notice tone="info" title="Balsojums sākas rīt">
              Balsot varēs no 16 gadu vecuma.
            </Notice>
            <Notice
              tone="warning"
              title="Нет сети"
              actions={
                <Button tone="quiet" size="small">
                  Попробовать ещё раз
                </Button>
              }
            >
              Мы сохранили всё, что вы написали. Отправим, как только сеть вернётся.
            </Notice>
            <Notice tone="danger" title="Maiņa ir pilna">
              Pietrūka vienas vietas. Piesakies rindā: tu būtu 3.
            </Notice>
          </Columns>
          <Row className="t-section">
            <Tag>Mantojums</Tag>
            <Tag tone="new">Jauns</Tag>
            <Tag tone="done" icon={<CalendarIcon size={1} />}>
              Pabeigts
            </Tag>
            <Tag tone="danger">Kavējas</Tag>
            <Tag tone="neutral">Melnraksts</Tag>
          </Row>
          <Row className="t-section">
            <Button>Publicēt</Button>
            <Button tone="quiet">Atgriezt ar jautājumu</Button>
            <Button tone="danger">Noraidīt…</Button>
            <Button tone="plain" iconAfter={<ArrowRightIcon />}>
              Nākamā
            </Button>
            <Button busy>Sūtām…</Button>
          </Row>
        </Section>
        <Section
          title="Izskatāmas idejas"
          more={
            <span className="t-small t-muted">
              <kbd>J</kbd> <kbd>K</kbd> nākamā
            </span>
          }
        >
          <Table
            caption="7 gaida · vecākā 2 dienas"
            rows={rows}
            rowKey={(row) => row.id}
            currentKey="a"
            columns={[
              { id: 'name', header: 'Ideja', cell: (row) => row.name },
              { id: 'place', header: 'Vieta', cell: (row) => row.place },
              { id: 'days', header: 'Gaida', cell: (row) => row.days, numeric: true },
            ]}
          />
        </Section>
        <Section title="Vēl nekā nav">
          <EmptyState
            title="Te būs tavas maiņas"
            action={<ButtonLink href="#">Atrodi, kur palīdzēt</ButtonLink>}
          >
            Kad pieteiksies, te redzēsi laiku, vietu un ko ņemt līdzi.
          </EmptyState>
        </Section>
        <Section title="Sīkumi">
          <Columns>
            <Stack>
              <Breadcrumbs
                label="Kur esi"
                crumbs={[
                  { words: 'Idejas', link: { href: '#' } },
                  { words: 'Rēzeknes novads', link: { href: '#' } },
                  { words: 'Ozolmuižas pagasts' },
                ]}
              />
              <Details summary="Kāpēc citas ne?">Tās sākas, kamēr tev ir cita maiņa.</Details>
            </Stack>
            <Skeleton label="Ielādē" heading />
            <Card tone="sunk" edge="moss">
              <h3>Pašvaldības atbilde</h3>
              <p>Īstenojams. Tāme 2 840 €, uzturēšana ap 60 € gadā.</p>
            </Card>
          </Columns>
        </Section>
      </Wrap>
    </Frame>
  );
}
