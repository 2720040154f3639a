export const calls = {
  'jury.not-found': 'Šādas žūrijas nav. Atver žūriju sarakstu.',
  'jury.closed': 'Pieteikšanās šai žūrijai ir beigusies. Pārlādē lapu un paskaties, kas izlozēts.',
  'jury.elsewhere':
    'Šajā žūrijā aicina tos, kuri dzīvo šajā pašvaldībā. Ja esi pārcēlies, nomaini dzīvesvietu savā kontā.',
  'jury.too-young': 'Šajā žūrijā var būt no {age, number} gadu vecuma.',
  'jury.not-volunteered': 'Tu šai žūrijai neesi pieteicies. Pārlādē lapu.',
  'jury.not-asked': 'Šobrīd tev nekas nav jāatbild. Pārlādē lapu un paskaties, kā ir tagad.',
  'jury.too-many':
    'Pašvaldībai vienlaikus var būt ne vairāk kā {most, number} atklātas žūrijas. Pagaidi, līdz kāda ir izlozēta.',
  'jury.seed-announced': 'Šāda lozes sēkla jau reiz ir solīta. Izsludini vēlreiz: tiks izvēlēta cita.',
  'jury.places-wrong': 'Žūrijā ir no {least, number} līdz {most, number} cilvēkiem. Ieraksti citu skaitu.',
  'jury.ages-wrong': 'Vecuma grupām jāsākas no {age, number} gadiem un jāiet augošā secībā.',
  'jury.shares-wrong': 'Daļas ir veseli skaitļi, un vismaz vienai jābūt lielākai par nulli.',
  'jury.too-soon': 'Cilvēkiem jāpaspēj pieteikties: vismaz trīs dienas. Izvēlies vēlāku dienu.',
  'jury.too-late': 'Pieteikties var ne ilgāk kā trīs mēnešus. Izvēlies agrāku dienu.',
} as const;
