import { useState } from 'react';
import {
  Actions,
  Bar,
  Button,
  Checkbox,
  ErrorSummary,
  Fieldset,
  PageHead,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
  Wrap,
} from '../src/index.js';
import {
  ComboBox,
  ConfirmDialog,
  DateField,
  Dialog,
  FileDrop,
  Menu,
  noDate,
  Stepper,
  Tabs,
  toast,
  ToastRegion,
  Tooltip,
} from '../src/forms.js';
import { Frame } from './frame.js';

const areas = ['Rēzekne', 'Ozolmuižas pagasts', 'Šķaunes pagasts', 'Žīguru pagasts', 'Ķepovas pagasts'].map(
  (label, index) => ({
    id: String(index),
    label,
    note: index === 0 ? 'valstspilsēta' : 'Rēzeknes novads',
  }),
);

export function FormsPage({ open }: { open: string | null }) {
  const [area, setArea] = useState<string | null>(null);
  const [born, setBorn] = useState({ ...noDate, day: '31', month: '6', year: '1941' });
  const [alt, setAlt] = useState('');
  const [asked, setAsked] = useState(open);
  return (
    <Frame at="Idejas">
      <Wrap narrow>
        <PageHead title="Ierosini ideju" lead="Pietiek ar teikumu. Visu var labot līdz iesniegšanai." />
        <Stack gap={5}>
          <Stepper
            label="Soļi"
            progress="2. solis no 4"
            onGo={() => {}}
            steps={[
              { id: '1', title: 'Kas', state: 'done', stateLabel: 'pabeigts' },
              { id: '2', title: 'Kur un kam', state: 'now', stateLabel: 'tagad' },
              { id: '3', title: 'Cik maksā', state: 'ahead', stateLabel: 'priekšā' },
              { id: '4', title: 'Pārbaudi', state: 'ahead', stateLabel: 'priekšā' },
            ]}
          />
          <ErrorSummary
            title="Vēl divas lietas"
            attempt={0}
            errors={[
              { fieldId: 'title', message: 'Uzraksti virsrakstu' },
              { fieldId: 'born', message: 'Jūnijā ir 30 dienas' },
            ]}
          />
          <TextField
            id="title"
            label="Virsraksts"
            hint="Ko darīsim, dažos vārdos"
            error="Uzraksti virsrakstu, lai kaimiņi saprot, par ko ir ideja"
            counter={(length) => ({ words: `Vēl ${80 - length} zīmes`, over: length > 80 })}
          />
          <TextArea
            label="Apraksts"
            optional="nav obligāts"
            defaultValue="Vecā parka celiņā starp liepām izvietot desmit koka līdzsvara elementus."
            counter={(length) => ({ words: `${length} no 2000` })}
          />
          <Select label="Pašvaldība" defaultValue="2">
            <option value="1">Daugavpils</option>
            <option value="2">Rēzeknes novads</option>
          </Select>
          <ComboBox
            label="Pagasts vai pilsēta"
            hint="Var rakstīt bez garumzīmēm"
            options={areas}
            value={area}
            onChange={setArea}
            nothing="Tādas vietas nav. Pamēģini īsāk."
            openLabel="Rādīt visas"
          />
          <TextField label="Cik tas varētu maksāt" short inputMode="numeric" after="€" defaultValue="2840" />
          <DateField
            id="born"
            legend="Kad tu dzimi?"
            hint="Lai zinātu, vai vajag vecāku piekrišanu"
            error="Jūnijā ir 30 dienas: pārbaudi dienu"
            labels={{ day: 'Diena', month: 'Mēnesis', year: 'Gads' }}
            value={born}
            onChange={setBorn}
            birthday
          />
          <RadioGroup
            legend="Kam tas vajadzīgs?"
            defaultValue="all"
            options={[
              { value: 'all', label: 'Visiem pagastā' },
              { value: 'kids', label: 'Bērniem un jauniešiem', hint: 'līdz 25 gadiem' },
              { value: 'old', label: 'Для пожилых людей', disabled: true },
            ]}
          />
          <Fieldset legend="Piekrišana">
            <Checkbox
              label="Esmu izlasījis noteikumus un piekrītu, ka mans vārds ir redzams pie idejas"
              defaultChecked
            />
            <Checkbox label="Gribu saņemt ziņas par šo ideju" hint="Ne biežāk kā reizi nedēļā" />
          </Fieldset>
          <FileDrop
            label="Attēli"
            optional="nav obligāti"
            hint="Līdz 5, katrs līdz 8 MB"
            files={[
              {
                id: '1',
                name: 'parks.jpg',
                note: '2,1 MB',
                alt,
                progress: <Bar label="60 %" max={100} parts={[{ value: 60, tone: 'lake' }]} />,
              },
              { id: '2', name: 'plans.heic', note: '14 MB', error: 'Fails ir par lielu: samazini līdz 8 MB' },
            ]}
            onAdd={() => {}}
            onRemove={() => {}}
            onAlt={(_, words) => setAlt(words)}
            words={{
              choose: 'Izvēlies attēlus',
              drop: 'vai ievelc te',
              altLabel: 'Kas attēlā redzams?',
              remove: (name) => `Noņemt ${name}`,
            }}
          />
          <Tabs
            label="Skats"
            tabs={[
              { id: 'map', label: 'Karte', content: <p>Karte un saraksts ir vienlīdzīgi.</p> },
              { id: 'list', label: 'Saraksts', content: <p>Tas pats sarakstā.</p> },
            ]}
          />
          <Actions>
            <Button onClick={() => toast({ words: 'Melnraksts saglabāts' })}>Saglabāt</Button>
            <Button tone="danger" onClick={() => setAsked('confirm')}>
              Atsaukt ideju…
            </Button>
            <Button tone="quiet" onClick={() => setAsked('dialog')}>
              Rādīt lapu
            </Button>
            <Menu
              label="Vēl"
              onChoose={() => {}}
              choices={[
                { id: 'print', label: 'Drukāt' },
                { id: 'delete', label: 'Dzēst', danger: true },
              ]}
            />
            <Tooltip label="Kas ir slieksnis?" words="Cik atbalstītāju vajag, lai pašvaldība atbild" />
          </Actions>
        </Stack>
      </Wrap>
      <ConfirmDialog
        open={asked === 'confirm'}
        title="Atsaukt ideju?"
        confirmLabel="Atsaukt ideju"
        cancelLabel="Paturēt"
        tone="danger"
        onConfirm={() => setAsked(null)}
        onCancel={() => setAsked(null)}
      >
        <p>147 atbalstītāji saņems ziņu. Ideju varēs iesniegt no jauna, bet atbalsts jāvāc no sākuma.</p>
      </ConfirmDialog>
      <Dialog
        open={asked === 'dialog'}
        onClose={() => setAsked(null)}
        title="Nodod vietu"
        closeLabel="Aizvērt"
        actions={<Button>Sūtīt saiti</Button>}
      >
        <TextField label="Kam sūtīt" type="email" />
      </Dialog>
      <ToastRegion label="Paziņojumi" closeLabel="Aizvērt" />
    </Frame>
  );
}
