import { randomUUID } from 'node:crypto';
import type { EndpointName } from '@talka/contracts';
import {
  someContent,
  someCosting,
  someEnvelope,
  someEvent,
  someJury,
  someOpenCall,
  someLetter,
  someProgrammeEvent,
  someProposal,
  someSigningOn,
  someShares,
  someVoteDraft,
  someWorkshop,
} from '@talka/testing';
import { BATCH } from './scene.js';
import type { Ids } from './who.js';

type Parts = { readonly query?: object; readonly body?: object };

/** What is sent with each operation, so that nothing but the right to it decides. */
export function partsOf(name: EndpointName, ids: Ids, revision: number): Parts {
  return PARTS[name]?.(ids, revision) ?? {};
}

const DAYS = { from: '2026-01-01T00:00:00Z', until: '2036-01-01T00:00:00Z' };

const SOME_TEXT = {
  title: 'Šūpoles pie skolas',
  summary: 'Pastāvīgas Lieldienu šūpoles ar drošu pamatu pie skolas.',
  why: 'Šūpoles saslej uz trim dienām un novāc. Lai tās kalpo visu vasaru, arī bērniem.',
};

let fresh = 0;
const address = (): string => `jauns-${(fresh += 1)}@talka.example`;

const PARTS: { readonly [N in EndpointName]?: (ids: Ids, revision: number) => Parts } = {
  'sign-in.request': () => ({ body: { email: address(), language: 'lv' } }),
  'sign-in.redeem-code': () => ({ body: { email: address(), code: '000000' } }),
  'sign-in.redeem-link': () => ({ body: { token: 'a'.repeat(43) } }),
  'registration.complete': () => ({
    body: {
      name: 'Līga Jaunā',
      birthDate: '1990-06-24',
      municipality: 'ludzas-novads',
      area: '0684948',
      language: 'lv',
    },
  }),
  'reports.send': ({ comment }) => ({
    body: {
      subject: { kind: 'comment', id: comment },
      ...{ ground: 'hostile', words: 'Tas ir par konkrētu cilvēku.', language: 'lv', email: null },
    },
  }),
  'my-comments.appeal': () => ({ body: { words: 'Lūdzu, izlasiet to vēlreiz līdz galam.' } }),
  'merges.propose': () => ({ body: { into: 999_999, words: 'Abas grib to pašu taku.' } }),
  'merges.consent': () => ({ body: { answer: 'Labprāt!' } }),
  'merges.decline': () => ({ body: { answer: 'Labāk katra par sevi.' } }),
  'suggestions.send': () => ({
    body: { version: 1, ...SOME_TEXT, reason: 'Tā būtu skaidrāk.' },
  }),
  'suggestions.accept': () => ({ body: { answer: 'Paldies!' } }),
  'suggestions.decline': () => ({ body: { answer: 'Paliek, kā bija.' } }),
  'comments.write': () => ({
    body: { body: 'Lai izdodas!', language: 'lv', stance: 'for', answers: null },
  }),
  'comments.reword': () => ({ body: { body: 'Lai izdodas!', language: 'lv', stance: null } }),
  'me.change': () => ({ body: { language: 'lv' } }),
  'me.request-email-change': () => ({ body: { email: address() } }),
  'me.confirm-email-change': () => ({ body: { email: address(), code: '000000' } }),
  'me.erase': () => ({ body: { confirm: true } }),
  'me.read-notices': () => ({ body: { upTo: '0190a000-0000-7000-8000-000000000000' } }),
  'municipalities.change-rules': () => ({
    body: {
      moderation: 'before',
      languages: ['lv'],
      contact: { email: 'dome@talka.example', phone: '+371 60000000', address: 'Raiņa iela 1' },
      answerWithinDays: 7,
    },
  }),
  'roles.grant': () => ({ body: { email: 'nobody-known@talka.example', role: 'leader' } }),
  'federation-roles.grant': () => ({
    body: { email: 'nobody-known@talka.example', role: 'coordinator', municipality: null },
  }),
  'federation-roles.revoke': () => ({ body: { reason: 'Darbs pabeigts' } }),
  'clerk.find-people': () => ({ query: { name: 'Ozoliņš' } }),
  'clerk.register-person': ({ area }) => ({
    body: {
      document: 'passport',
      name: 'Pēteris Vecais',
      birthDate: '1944-08-08',
      area: area ?? '0684948',
      language: 'lv',
      email: null,
    },
  }),
  'clerk.change-email': () => ({
    body: { document: 'passport', birthDate: '1955-01-02', email: address() },
  }),
  'clerk.find-by-code': () => ({ body: { personalCode: '325035-11782' } }),
  'clerk.prove-residence': ({ area }) => ({
    body: {
      document: 'passport',
      personalCode: '325035-11782',
      birthDate: '1955-01-02',
      area: area ?? '0684948',
      citizen: true,
    },
  }),
  'office-roll.import': ({ area }) => ({
    body: { text: `${'ab'.repeat(32)};${area ?? '0684948'}`, anew: false },
  }),
  'my-push.add': () => ({
    body: {
      endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/abc',
      publicKey: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
      auth: 'tBHItJI5svbpez7KI4CCXg',
    },
  }),
  'my-mail.choose': () => ({ body: { groups: [{ group: 'help', site: 'now', mail: 'now' }], quiet: null } }),
  'mail-link.read': () => ({ body: { token: 'a'.repeat(43) } }),
  'mail-link.choose': () => ({ body: { token: 'a'.repeat(43), wanted: true } }),
  'news.ask': () => ({ body: { email: address(), language: 'lv', area: null, topics: [] } }),
  'news.confirm': () => ({ body: { token: 'a'.repeat(43) } }),
  'my-news.follow': () => ({ body: { area: null, topics: [] } }),
  'news-link.read': () => ({ body: { token: 'a'.repeat(43) } }),
  'news-link.stop': () => ({ body: { token: 'a'.repeat(43), all: false } }),
  'juries.announce': () => ({ body: someJury() }),
  'juries.call-off': () => ({ body: { words: 'Parku šogad nepārbūvēs.' } }),
  'my-jury.volunteer': () => ({ body: { gender: null } }),
  'my-jury.answer': () => ({ body: { accepts: true } }),
  'open-calls.announce': () => ({ body: someOpenCall() }),
  'open-calls.change': () => ({ body: someOpenCall() }),
  'open-calls.call-off': () => ({ body: { words: 'Pagalmus šogad pārbūvē.' } }),
  'open-calls.appoint': () => ({ body: { email: address() } }),
  'open-calls.decide': () => ({ body: { decisions: [] } }),
  'open-calls.answer-report': () => ({ body: { accepted: true, words: '' } }),
  'my-applications.save': () => ({ body: { title: 'Ezeri uz sienas' } }),
  'my-applications.report': () => ({
    body: { words: 'Uzgleznojām sienu kopā ar visiem kaimiņiem.', spent: 100 },
  }),
  'my-scoring.declare': () => ({ body: { conflict: false } }),
  'my-scoring.score': () => ({ body: { points: [5, 5], words: 'Pārdomāta iecere un labi piemēri.' } }),
  'my-partners.ask': () => ({ body: someSigningOn() }),
  'federation-partners.decline': () => ({ body: { words: 'Organizācija nedarbojas Latgalē.' } }),
  'federation-partners.part': () => ({ body: { words: 'Organizācija ir beigusi darbu.' } }),
  'joint-decisions.propose': () => ({ body: someProposal() }),
  'joint-decisions.remark': () => ({ body: { words: 'Mums der otrā nedēļa.', language: 'lv' } }),
  'joint-decisions.speak': () => ({ body: { voice: 'for', words: '', language: 'lv' } }),
  'joint-decisions.withdraw': () => ({ body: { words: 'Vienosimies citādi nākamgad.' } }),
  'joint-decisions.minute': () => ({
    body: { revision: 0, words: 'Piedalījās deviņas pašvaldības, nolēma vienbalsīgi.', language: 'lv' },
  }),
  'office-programme.clashes': () => {
    const { from, until, languages, youngest, oldest, place } = someProgrammeEvent();
    return { body: { from, until, languages, youngest, oldest, placeMunicipality: place.municipality } };
  },
  'office-programme.plan': () => ({ body: someProgrammeEvent() }),
  'office-programme.import': () => {
    const { asked: _, ...draft } = someProgrammeEvent();
    return { body: { apply: true, rows: [{ uid: randomUUID(), draft }] } };
  },
  // Nobody has read that revision: the event stays for the next who asks.
  'office-programme.change': () => ({ body: { revision: -1, draft: someProgrammeEvent() } }),
  'office-programme.cancel': () => ({ body: { words: 'Orķestris ir saslimis.' } }),
  'office-programme.answer': () => ({ body: { answer: 'agreed' } }),
  'letters.count': () => ({ body: { areas: [], topics: [] } }),
  'letters.draft': () => ({ body: someLetter() }),
  // Nobody has read that revision: the letter stays for the next who asks.
  'letters.save': () => ({ body: { revision: 0, ...someLetter() } }),
  'letters.drop': () => ({ query: { revision: 0 } }),
  'letters.try': () => ({ body: { revision: 0, language: 'lv' } }),
  'letters.start': () => ({ body: { revision: 0 } }),
  'letters.steer': () => ({ body: { act: 'pause' } }),
  'my-residence.start-eid': () => ({ body: { area: '0684948' } }),
  'desk-votes.look': ({ person }) => ({ body: { person: String(person) } }),
  'desk-votes.enter': ({ person }) => ({ body: { person: String(person) } }),
  'paper.open': () => ({ body: { number: 2, style: 'all', declared: 1 } }),
  'paper.key': () => ({
    body: { id: BATCH, ballots: [{ pots: { visi: { choices: ['1'] } }, unreadable: false }] },
  }),
  'calls.list': () => ({ query: { municipality: 'ludzas-novads' } }),
  'ideas.similar': () => ({ query: { title: 'Šūpoles pie kultūras nama' } }),
  'my-ideas.start': () => ({ body: { content: someContent() } }),
  'my-ideas.save': (_, revision) => ({ body: { revision, content: someContent() } }),
  'my-ideas.submit': (_, revision) => ({ body: { revision, answer: null } }),
  'my-ideas.withdraw': (_, revision) => ({ body: { revision } }),
  'my-ideas.appeal': () => ({
    body: { words: 'Lūdzu, izlasiet vēlreiz: otrajā rindkopā viss ir pateikts.' },
  }),
  'my-ideas.describe-file': () => ({ body: { alt: 'Šūpoles bērzu ielokā' } }),
  'my-ideas.invite': () => ({ body: { email: address() } }),
  'invitations.answer': () => ({ body: { accept: true } }),
  'feasibility.take-up': () => ({ body: { reason: 'Bīstama vieta, gaidīt nevar.' } }),
  'feasibility.assign': ({ person }) => ({ body: { person } }),
  'feasibility.save': () => ({ body: { revision: 1, costing: someCosting() } }),
  'feasibility.decide': () => ({
    body: { revision: 1, outcome: 'feasible', reason: null, words: '' },
  }),
  'feasibility.appeal': () => ({
    body: { revision: 1, outcome: 'uphold', words: 'Zeme joprojām nav pašvaldības īpašums.' },
  }),
  'votes.cast': () => ({ body: { envelope: someEnvelope() } }),
  'my-votes.token': () => ({ body: { blinded: Buffer.alloc(256, 1).toString('base64') } }),
  'my-votes.open-ballot': () => ({ body: { pots: [{ pot: 'visi', choices: ['1'] }] } }),
  'office-votes.start': () => ({
    body: { pack: 'equal-shares', draft: someVoteDraft() },
  }),
  'office-votes.change': (_, revision) => ({ body: { revision, draft: someVoteDraft() } }),
  'office-votes.keep-shares': (_, revision) => ({ body: { revision, ...someShares() } }),
  'office-votes.announce': (_, revision) => ({ body: { revision } }),
  'office-votes.bring-opening': () => ({ body: { document: '{}', withheld: [] } }),
  'office-votes.set-help-line': () => ({
    body: { line: { phone: '+371 6000 0100', email: '', hours: null } },
  }),
  'office-votes.report-incident': () => ({
    body: {
      what: { lv: 'Lapa neatveras kopš rīta.' },
      doing: { lv: 'Meistari jau to labo.' },
      since: '2026-01-02T08:00:00Z',
    },
  }),
  'office-votes.add-to-incident': () => ({ body: { kind: 'update', what: { lv: 'Vēl tiek labots.' } } }),
  'office-votes.propose-act': () => ({
    body: { kind: 'suspend', until: null, reason: 'Zīmē trūkst viena projekta, to labojam.' },
  }),
  'shifts.list': () => ({ query: DAYS }),
  'my-shifts.board': () => ({ query: DAYS }),
  'my-shifts.answer': () => ({ body: { answer: 'accept' } }),
  'my-shifts.join-with-guardian': () => ({ body: { name: 'Ausma Kalnāja', email: address() } }),
  'guardian.read': () => ({ body: { token: 'a'.repeat(43) } }),
  'guardian.consent': () => ({
    body: {
      ...{ token: 'a'.repeat(43), name: 'Ausma Kalnāja' },
      ...{ relation: 'mother', custody: true, covers: 'shift' },
    },
  }),
  'guardian.refuse': () => ({ body: { token: 'a'.repeat(43) } }),
  'guardian.agreement': () => ({ body: { token: 'a'.repeat(43), language: 'lv' } }),
  'my-shifts.agreement': () => ({ query: { language: 'lv' } }),
  'my-events.agreement': () => ({ query: { language: 'lv' } }),
  'guardian.withdraw': () => ({ body: { token: 'a'.repeat(43) } }),
  'my-shifts.look-for-stand-in': () => ({ body: { inReturn: null } }),
  'stand-ins.read': () => ({ body: { token: 'nobody’s' } }),
  'stand-ins.take': () => ({ body: { token: 'nobody’s' } }),
  'my-shifts.gather': () => ({ body: { guardian: null } }),
  'my-shifts.join-together': () => ({ body: { people: [randomUUID()] } }),
  'together.read': () => ({ body: { token: 'nobody’s' } }),
  'together.come': () => ({ body: { token: 'nobody’s', guardian: null } }),
  'my-help.choose': () => ({ body: { municipalities: ['ludzas-novads'] } }),
  'my-help.answer': () => ({ body: { question: randomUUID(), answer: 'no' } }),
  'my-help.ask-again': () => ({ body: { kind: randomUUID() } }),
  'help.read': () => ({ body: { token: 'a'.repeat(43) } }),
  'help.answer': () => ({ body: { token: 'a'.repeat(43), answer: 'no' } }),
  'my-organisations.ask': () => ({
    body: {
      ...{ municipality: 'ludzas-novads', name: 'Ezerkrasta biedrība', kind: 'association' },
      registrationNumber: `5000${String((fresh += 1)).padStart(7, '0')}`,
    },
  }),
  'my-events.describe-photo': () => ({ body: { alt: 'Soli', takenOn: '2026-06-05' } }),
  'misuse.warn': () => ({
    body: { what: 'commenting', words: 'Trīs komentāri ir paslēpti, jo saukts vārdos.' },
  }),
  'misuse.suspend': () => ({
    body: { what: 'commenting', words: 'Trīs komentāri ir paslēpti, jo saukts vārdos.', days: 7 },
  }),
  'misuse.decide': () => ({ body: { outcome: 'upheld', words: 'Lēmums ir pareizs un paliek spēkā.' } }),
  'my-measures.appeal': () => ({ body: { words: 'Lūdzu, izlasiet to vēlreiz līdz galam.' } }),
  'pool.share': () => ({ body: { submissions: true, ownElsewhere: false, members: [] } }),
  'my-duty.ask-swap': ({ person }) => ({ body: { week: '2026-06-01', colleague: person, inReturn: null } }),
  'my-duty.answer-swap': () => ({ body: { answer: 'decline' } }),
  'my-duty.be-away': () => ({ body: { from: '2026-06-01', until: '2026-06-05' } }),
  'reason-templates.keep': () => ({
    body: {
      words: { lv: 'Par ideju var strīdēties.', en: 'Argue about the idea.', ru: 'Спорьте об идее.' },
    },
  }),
  'works.decide-photo': () => ({ body: { show: false, alt: '', takenOn: '2026-06-05', milestone: null } }),
  'answers.draft': () => ({ body: { words: 'Laipa būs nākamgad, to sola dome.', language: 'lv' } }),
  'answers.rewrite': () => ({ body: { revision: 1, words: 'Laipa būs nākamgad.', language: 'lv' } }),
  'answers.drop': () => ({ query: { revision: 1 } }),
  'answers.publish': () => ({ body: { revision: 1 } }),
  'works.save-delivery': () => ({ body: { office: 'Attīstības nodaļa', spent: null, revision: 0 } }),
  'works.plan': () => ({ body: { words: 'Ielieti pamati', language: 'lv', plannedOn: '2027-06-05' } }),
  'works.done': () => ({ body: { doneOn: '2026-06-05' } }),
  'works.delay': () => ({
    body: { reason: 'weather', words: 'Ilgs sals.', language: 'lv', until: '2029-06-05' },
  }),
  'works.open': () => ({ body: { organiser: 1 } }),
  'my-abilities.say': () => ({ body: { abilities: ['speaks-lv'] } }),
  'my-certificates.ask': () => ({
    body: { municipality: 'ludzas-novads', organisation: null, from: '2026-01-01', until: '2026-12-31' },
  }),
  'my-certificates.paper': () => ({ query: { language: 'lv' } }),
  'my-certificates.show': () => ({ body: { shown: 'genuine', leadsOn: false } }),
  'my-certificates.reflect': () => ({ body: { words: { digital: 'Tabulas un saraksti.' } } }),
  'my-certificates.reflection-sheet': () => ({ query: { language: 'lv' } }),
  'verify.name': () => ({ body: { name: 'Kāda Cita' } }),
  'office-certificates.revoke-batch': () => ({ body: { reason: 'Stundas bija apstiprinātas divreiz.' } }),
  'office-certificates.revoke': () => ({ body: { reason: 'Stundas bija apstiprinātas divreiz.' } }),
  'my-hours.reference': () => ({ query: { language: 'lv' } }),
  'my-organisations.year': () => ({ query: { year: 2026 } }),
  'my-organisations.add-person': () => ({
    body: { email: `nav${(fresh += 1)}@talka.example`, role: 'gate' },
  }),
  'my-shifts.give-up': () => ({ body: { why: 'way', words: '' } }),
  'my-events.take-place-back': () => ({ body: { reason: 'Lietus dēļ vajag mazāk cilvēku.' } }),
  'my-events.bar': () => ({ body: { reason: 'Divreiz nebija, un neviens nezināja.', until: null } }),
  'my-bars.object': () => ({ body: { words: 'Es toreiz slimoju, to zināja.' } }),
  'office-bars.set': () => ({ body: { email: address(), reason: 'Bija rupjš pret bērniem.', until: null } }),
  'office-bars.decide': () => ({ body: { decision: 'kept', reason: 'Tā tas paliek.' } }),
  'my-organisations.change-role': () => ({ body: { role: 'gate' } }),
  'my-events.start': () => ({ body: someEvent() }),
  'my-events.change': (_, revision) => ({ body: { revision, draft: someEvent() } }),
  'my-events.publish': (_, revision) => ({ body: { revision } }),
  'my-events.name-supervisors': () => ({ body: { shift: null, people: [] } }),
  'my-care.say': () => ({
    body: { food: ['vegan'], foodOther: '', access: [], accessOther: '', consent: true },
  }),
  'my-events.write': () => ({
    body: { to: { what: 'day', day: DAYS.from.slice(0, 10) }, words: 'Paņemiet cimdus.' },
  }),
  'my-events.roster-sheet': () => ({
    query: { language: 'lv', day: (someEvent().shifts[0]?.from ?? '').slice(0, 10) },
  }),
  'my-events.call-off': () => ({ body: { shifts: null, reason: 'Vētra; nāciet citu dienu.' } }),
  'my-events.change-shift': () => {
    const [{ from, until, places } = { from: '', until: '', places: 0 }] = someEvent().shifts;
    return { body: { from, until, places, reason: '' } };
  },
  'my-events.try-needs': () => ({ body: { minimumAge: 18, needs: [], proof: 'said' } }),
  'my-events.change-needs': (_, revision) => ({
    body: { revision, minimumAge: 18, needs: [], proof: 'said', reason: '' },
  }),
  'my-events.change-questions': (_, revision) => ({ body: { revision, questions: [] } }),
  'my-shifts.say-answers': () => ({ body: { answers: {} } }),
  'my-events.extend': (_, revision) => ({ body: { revision, roles: [], shifts: [] } }),
  'my-events.reword': (_, revision) => {
    const { title, about, place, area, contact } = someEvent();
    return { body: { revision, words: { title, about, place, area, contact }, reason: '' } };
  },
  'my-events.check-in': () => ({ body: { pass: 'neviena' } }),
  'my-events.see-training': () => ({
    body: { who: { email: 'nobody@talka.example' }, training: 'first-aid', validUntil: null },
  }),
  'my-events.attend': () => ({ body: { what: 'came', late: null } }),
  'my-events.undo-attendance': () => ({ body: { reason: 'Atzīmēju ne to.' } }),
  'my-events.let-in': ({ person }) => ({ body: { person: String(person) } }),
  'my-events.approve-hours': ({ shift, person }) => ({
    body: { hours: shift ? [{ shift: String(shift), person: String(person), minutes: 60, reason: '' }] : [] },
  }),
  'my-events.correct-hours': () => ({ body: { revision: 0, minutes: 60, reason: 'Aizgāja agrāk.' } }),
  'my-devices.register': () => ({ body: { label: 'Telefons' } }),
  'closings.close': () => ({ body: { facts: 0 } }),
  'closings.reopen': () => ({ body: { reason: 'Anna bija klāt, bet nav atzīmēta.' } }),
  'self-check-in.enter': () => ({ body: { code: '000000' } }),
  'registers.since': () => ({ query: { after: 0 } }),
  'registers.send': ({ register, device, enrolment }) => ({
    body: {
      device,
      facts: [
        {
          ...{
            kind: 'mark',
            id: randomUUID(),
            session: register,
            about: enrolment,
            attendance: { as: 'absent' },
          },
          ...{ sequence: (fresh += 1), claimedAt: '2027-01-10T10:00:00.000Z', replaces: [], generation: 1 },
        },
      ],
    },
  }),
  'office-organisations.decide': () => ({ body: { verify: true, reason: '' } }),
  'cases.decide': (_, revision) => ({
    body: { revision, outcome: 'publish', reason: null, words: 'Paldies, viss ir skaidrs un vietā.' },
  }),
  'my-children.add': () => ({ body: { name: 'Zīle Linupīte', birthDate: '2019-05-04' } }),
  'my-children.rename': () => ({ body: { name: 'Zīle Linupe' } }),
  'my-workshops.enrol': () => ({ body: {} }),
  'my-workshops.say-answers': () => ({ body: { answers: {} } }),
  'my-workshops.answer': () => ({ body: { answer: 'accept' } }),
  'my-workshops.say-feedback': () => ({ body: { stars: 5, words: 'Bija vērts nākt.' } }),
  'led-workshops.start': () => ({ body: someWorkshop() }),
  'led-workshops.sign-in-sheet': () => ({ query: { language: 'lv' } }),
  'led-workshops.change': () => ({ body: { revision: 1, draft: someWorkshop() } }),
  'led-workshops.publish': () => ({ body: { revision: 1 } }),
  'led-workshops.call-off': () => ({ body: { reason: 'Podnieks ir saslimis.' } }),
  'led-workshops.call-off-session': () => ({ body: { reason: 'Podnieks ir saslimis.' } }),
  'led-workshops.move-session': () => ({
    body: { from: '2031-09-01T15:00:00Z', until: '2031-09-01T17:00:00Z', reason: 'Krāsns vēl silta.' },
  }),
  'led-workshops.write': () => ({ body: { words: 'Ņemiet līdzi priekšautu.' } }),
  'led-workshops.change-questions': () => ({ body: { revision: 1, questions: [] } }),
  'led-workshops.copy': () => ({ body: { begins: '2031-09-01' } }),
  'led-workshops.name-leader': () => ({ body: { email: address(), role: 'assistant' } }),
};
