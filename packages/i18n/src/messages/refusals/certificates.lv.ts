/** Of certificates. */
export const certificates = {
  'certificate.not-found':
    'Ar šādu kodu te nekas nav atrodams. Pārbaudi katru zīmi; ja kods ir pareizs, lūdz apliecības turētāju atļaut pārbaudi.',
  'certificate.not-yours': 'Šādas tavas apliecības te nav. Pārlādē sarakstu.',
  'certificate.not-issued': 'Šī apliecība vairs nav spēkā vai vēl top. Pārlādē lapu.',
  'certificate.same-name':
    'Uz apliecības jau ir tas pats vārds, kas tavā kontā. Ja vārds ir mainījies, vispirms izlabo to kontā.',
  'certificate.exists': 'Tieši tāda apliecība tev jau ir vai šobrīd top. Atver savas apliecības.',
  'certificate.hours-certified':
    'Daļa šo stundu jau ir uz citas tavas apliecības. Izvēlies dienas, kas nav nevienā apliecībā.',
  'certificate.hours-revoked':
    'Apliecību par šo laiku pašvaldība ir atsaukusi. Izvēlies citas dienas vai jautā pašvaldībai.',
  'certificate.no-hours':
    'Šajā laikā apstiprinātu stundu nav. Izvēlies citu laiku vai palūdz rīkotāju stundas apstiprināt.',
  'certificate.period-turned': 'Beigu diena ir pirms sākuma dienas. Samaini tās vietām.',
  'certificate.nothing-said':
    'Par šo apliecību tu vēl neko neesi uzrakstījis. Uzraksti vismaz par vienu prasmi un saglabā.',
};
