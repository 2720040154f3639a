import { describe, expect, it } from '@jest/globals';
import { agreementPdf, type AgreementFacts } from './agreement.js';
import { wordsOf } from './testing/words-of.js';

const facts: AgreementFacts = {
  organiser: 'Ķīšezera ģimeņu biedrība „Žņaudzējčūska”',
  registrationNumber: '40008999001',
  volunteer: 'Мария Щёголева-Юрьева',
  birthDate: '2013-02-03',
  event: 'Pilsētas svētki',
  role: 'Ziedu nešana',
  about: 'Nesam ziedus uz estrādi',
  from: new Date('2027-07-07T09:00:00Z'),
  until: new Date('2027-07-07T11:00:00Z'),
  place: 'Mazā Ludzas ezera krasts',
  contact: '+371 6000 0111',
  repaid: 'autobusa biļetes līdz 5 €',
  supervisors: ['Šarlote Čakša'],
  minor: true,
  guardian: { name: 'Ausma Kalnāja', relation: 'mother', at: new Date('2027-06-01T10:00:00Z') },
  made: new Date('2027-06-02T10:00:00Z'),
};

describe('an agreement on voluntary work', () => {
  it('says who, what, when and where, in all letters of Latvian, and with Cyrillic names', async () => {
    const words = await wordsOf(await agreementPdf(facts, 'lv'));
    for (const part of [
      ...['Ķīšezera ģimeņu biedrība „Žņaudzējčūska”', '40008999001', 'Мария Щёголева-Юрьева', '03.02.2013'],
      ...['Ausma Kalnāja', 'Ziedu nešana. Nesam ziedus uz estrādi', 'Mazā Ludzas ezera krasts'],
      ...[
        'Atlīdzināmie izdevumi: autobusa biļetes līdz 5 €',
        'Šarlote Čakša',
        '+371 6000 0111',
        '12.00',
        '14.00',
      ],
    ])
      expect(words).toContain(part);
  });

  it('names no guardian and nobody who looks after them for somebody of age', async () => {
    const adult = {
      ...facts,
      birthDate: '1990-05-05',
      minor: false,
      guardian: null,
      supervisors: [],
      repaid: '',
    };
    const words = await wordsOf(await agreementPdf(adult, 'ru'));
    expect(words).toContain('Мария Щёголева-Юрьева');
    expect(words).toContain('(если есть): ____');
    expect(words).not.toContain('Ausma Kalnāja');
    expect(words).not.toContain('Šarlote Čakša');
  });
});
