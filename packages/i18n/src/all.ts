import type { Area, Catalogue, MessageKey, Messages } from './areas.js';
import { filled } from './areas.js';
import type { Language } from './language.js';
import { en as shellEn } from './messages/shell/en.js';
import { ltg as shellLtg } from './messages/shell/ltg.js';
import { lv as shellLv } from './messages/shell/lv.js';
import { ru as shellRu } from './messages/shell/ru.js';
import { en as publicEn } from './messages/public/en.js';
import { en as pagesEn } from './messages/pages/en.js';
import { ltg as publicLtg } from './messages/public/ltg.js';
import { ltg as pagesLtg } from './messages/pages/ltg.js';
import { lv as publicLv } from './messages/public/lv.js';
import { lv as pagesLv } from './messages/pages/lv.js';
import { ru as publicRu } from './messages/public/ru.js';
import { ru as pagesRu } from './messages/pages/ru.js';
import { en as refusalsEn } from './messages/refusals/en.js';
import { ltg as refusalsLtg } from './messages/refusals/ltg.js';
import { lv as refusalsLv } from './messages/refusals/lv.js';
import { ru as refusalsRu } from './messages/refusals/ru.js';
import { en as proposeEn } from './messages/propose/en.js';
import { ltg as proposeLtg } from './messages/propose/ltg.js';
import { lv as proposeLv } from './messages/propose/lv.js';
import { ru as proposeRu } from './messages/propose/ru.js';
import { en as accountEn } from './messages/account/en.js';
import { ltg as accountLtg } from './messages/account/ltg.js';
import { lv as accountLv } from './messages/account/lv.js';
import { ru as accountRu } from './messages/account/ru.js';
import { en as certificatesEn } from './messages/certificates/en.js';
import { ltg as certificatesLtg } from './messages/certificates/ltg.js';
import { lv as certificatesLv } from './messages/certificates/lv.js';
import { ru as certificatesRu } from './messages/certificates/ru.js';
import { en as deskEn } from './messages/desk/en.js';
import { ltg as deskLtg } from './messages/desk/ltg.js';
import { lv as deskLv } from './messages/desk/lv.js';
import { ru as deskRu } from './messages/desk/ru.js';
import { en as officeEn } from './messages/office/en.js';
import { ltg as officeLtg } from './messages/office/ltg.js';
import { lv as officeLv } from './messages/office/lv.js';
import { ru as officeRu } from './messages/office/ru.js';
import { en as emailsEn } from './messages/emails/en.js';
import { ltg as emailsLtg } from './messages/emails/ltg.js';
import { lv as emailsLv } from './messages/emails/lv.js';
import { ru as emailsRu } from './messages/emails/ru.js';
import { en as agendaEn } from './messages/agenda/en.js';
import { en as ballotfileEn } from './messages/ballotfile/en.js';
import { ltg as agendaLtg } from './messages/agenda/ltg.js';
import { ltg as ballotfileLtg } from './messages/ballotfile/ltg.js';
import { lv as agendaLv } from './messages/agenda/lv.js';
import { lv as ballotfileLv } from './messages/ballotfile/lv.js';
import { ru as agendaRu } from './messages/agenda/ru.js';
import { ru as ballotfileRu } from './messages/ballotfile/ru.js';
import { en as voteofficeEn } from './messages/voteoffice/en.js';
import { ltg as voteofficeLtg } from './messages/voteoffice/ltg.js';
import { lv as voteofficeLv } from './messages/voteoffice/lv.js';
import { ru as voteofficeRu } from './messages/voteoffice/ru.js';
import { en as votesEn } from './messages/votes/en.js';
import { ltg as votesLtg } from './messages/votes/ltg.js';
import { lv as votesLv } from './messages/votes/lv.js';
import { ru as votesRu } from './messages/votes/ru.js';
import { en as boothEn } from './messages/booth/en.js';
import { ltg as boothLtg } from './messages/booth/ltg.js';
import { lv as boothLv } from './messages/booth/lv.js';
import { ru as boothRu } from './messages/booth/ru.js';
import { en as resultEn } from './messages/result/en.js';
import { ltg as resultLtg } from './messages/result/ltg.js';
import { lv as resultLv } from './messages/result/lv.js';
import { ru as resultRu } from './messages/result/ru.js';
import { en as paperdeskEn } from './messages/paperdesk/en.js';
import { en as incidentsEn } from './messages/incidents/en.js';
import { ltg as incidentsLtg } from './messages/incidents/ltg.js';
import { lv as incidentsLv } from './messages/incidents/lv.js';
import { ru as incidentsRu } from './messages/incidents/ru.js';
import { ltg as paperdeskLtg } from './messages/paperdesk/ltg.js';
import { lv as paperdeskLv } from './messages/paperdesk/lv.js';
import { ru as paperdeskRu } from './messages/paperdesk/ru.js';
import { en as feasibilityEn } from './messages/feasibility/en.js';
import { ltg as feasibilityLtg } from './messages/feasibility/ltg.js';
import { lv as feasibilityLv } from './messages/feasibility/lv.js';
import { ru as feasibilityRu } from './messages/feasibility/ru.js';
import { en as organiseEn } from './messages/organise/en.js';
import { ltg as organiseLtg } from './messages/organise/ltg.js';
import { lv as organiseLv } from './messages/organise/lv.js';
import { ru as organiseRu } from './messages/organise/ru.js';
import { en as guardiansEn } from './messages/guardians/en.js';
import { ltg as guardiansLtg } from './messages/guardians/ltg.js';
import { lv as guardiansLv } from './messages/guardians/lv.js';
import { ru as guardiansRu } from './messages/guardians/ru.js';
import { en as lettersEn } from './messages/letters/en.js';
import { ltg as lettersLtg } from './messages/letters/ltg.js';
import { lv as lettersLv } from './messages/letters/lv.js';
import { ru as lettersRu } from './messages/letters/ru.js';
import { en as newsEn } from './messages/news/en.js';
import { ltg as newsLtg } from './messages/news/ltg.js';
import { lv as newsLv } from './messages/news/lv.js';
import { ru as newsRu } from './messages/news/ru.js';
import { en as channelsEn } from './messages/channels/en.js';
import { ltg as channelsLtg } from './messages/channels/ltg.js';
import { lv as channelsLv } from './messages/channels/lv.js';
import { ru as channelsRu } from './messages/channels/ru.js';
import { en as helpneededEn } from './messages/helpneeded/en.js';
import { ltg as helpneededLtg } from './messages/helpneeded/ltg.js';
import { lv as helpneededLv } from './messages/helpneeded/lv.js';
import { ru as helpneededRu } from './messages/helpneeded/ru.js';
import { en as shiftsEn } from './messages/shifts/en.js';
import { ltg as shiftsLtg } from './messages/shifts/ltg.js';
import { lv as shiftsLv } from './messages/shifts/lv.js';
import { ru as shiftsRu } from './messages/shifts/ru.js';
import { en as abilitiesEn } from './messages/abilities/en.js';
import { ltg as abilitiesLtg } from './messages/abilities/ltg.js';
import { lv as abilitiesLv } from './messages/abilities/lv.js';
import { ru as abilitiesRu } from './messages/abilities/ru.js';
import { en as askedEn } from './messages/asked/en.js';
import { ltg as askedLtg } from './messages/asked/ltg.js';
import { lv as askedLv } from './messages/asked/lv.js';
import { ru as askedRu } from './messages/asked/ru.js';
import { en as careEn } from './messages/care/en.js';
import { en as shiftmessagesEn } from './messages/shiftmessages/en.js';
import { en as accountabilityEn } from './messages/accountability/en.js';
import { ltg as accountabilityLtg } from './messages/accountability/ltg.js';
import { lv as accountabilityLv } from './messages/accountability/lv.js';
import { ru as accountabilityRu } from './messages/accountability/ru.js';
import { en as mergingEn } from './messages/merging/en.js';
import { ltg as mergingLtg } from './messages/merging/ltg.js';
import { lv as mergingLv } from './messages/merging/lv.js';
import { ru as mergingRu } from './messages/merging/ru.js';
import { en as suggestionsEn } from './messages/suggestions/en.js';
import { ltg as suggestionsLtg } from './messages/suggestions/ltg.js';
import { lv as suggestionsLv } from './messages/suggestions/lv.js';
import { ru as suggestionsRu } from './messages/suggestions/ru.js';
import { en as answersEn } from './messages/answers/en.js';
import { ltg as answersLtg } from './messages/answers/ltg.js';
import { lv as answersLv } from './messages/answers/lv.js';
import { ru as answersRu } from './messages/answers/ru.js';
import { en as transparencyEn } from './messages/transparency/en.js';
import { ltg as transparencyLtg } from './messages/transparency/ltg.js';
import { lv as transparencyLv } from './messages/transparency/lv.js';
import { ru as transparencyRu } from './messages/transparency/ru.js';
import { en as opendataEn } from './messages/opendata/en.js';
import { ltg as opendataLtg } from './messages/opendata/ltg.js';
import { lv as opendataLv } from './messages/opendata/lv.js';
import { ru as opendataRu } from './messages/opendata/ru.js';
import { en as programmeEn } from './messages/programme/en.js';
import { ltg as programmeLtg } from './messages/programme/ltg.js';
import { lv as programmeLv } from './messages/programme/lv.js';
import { ru as programmeRu } from './messages/programme/ru.js';
import { en as heritageEn } from './messages/heritage/en.js';
import { ltg as heritageLtg } from './messages/heritage/ltg.js';
import { lv as heritageLv } from './messages/heritage/lv.js';
import { ru as heritageRu } from './messages/heritage/ru.js';
import { en as partnershipEn } from './messages/partnership/en.js';
import { en as importsEn } from './messages/imports/en.js';
import { en as juriesEn } from './messages/juries/en.js';
import { en as opencallsEn } from './messages/opencalls/en.js';
import { ltg as partnershipLtg } from './messages/partnership/ltg.js';
import { ltg as importsLtg } from './messages/imports/ltg.js';
import { ltg as juriesLtg } from './messages/juries/ltg.js';
import { ltg as opencallsLtg } from './messages/opencalls/ltg.js';
import { lv as partnershipLv } from './messages/partnership/lv.js';
import { lv as importsLv } from './messages/imports/lv.js';
import { lv as juriesLv } from './messages/juries/lv.js';
import { lv as opencallsLv } from './messages/opencalls/lv.js';
import { ru as partnershipRu } from './messages/partnership/ru.js';
import { ru as importsRu } from './messages/imports/ru.js';
import { ru as juriesRu } from './messages/juries/ru.js';
import { en as indicatorsEn } from './messages/indicators/en.js';
import { ltg as indicatorsLtg } from './messages/indicators/ltg.js';
import { lv as indicatorsLv } from './messages/indicators/lv.js';
import { ru as indicatorsRu } from './messages/indicators/ru.js';
import { ru as opencallsRu } from './messages/opencalls/ru.js';
import { en as poolEn } from './messages/pool/en.js';
import { ltg as poolLtg } from './messages/pool/ltg.js';
import { lv as poolLv } from './messages/pool/lv.js';
import { ru as poolRu } from './messages/pool/ru.js';
import { en as fairnessEn } from './messages/fairness/en.js';
import { ltg as fairnessLtg } from './messages/fairness/ltg.js';
import { lv as fairnessLv } from './messages/fairness/lv.js';
import { ru as fairnessRu } from './messages/fairness/ru.js';
import { en as deliveryEn } from './messages/delivery/en.js';
import { ltg as deliveryLtg } from './messages/delivery/ltg.js';
import { lv as deliveryLv } from './messages/delivery/lv.js';
import { ru as deliveryRu } from './messages/delivery/ru.js';
import { en as discussionEn } from './messages/discussion/en.js';
import { ltg as discussionLtg } from './messages/discussion/ltg.js';
import { lv as discussionLv } from './messages/discussion/lv.js';
import { ru as discussionRu } from './messages/discussion/ru.js';
import { en as worksEn } from './messages/works/en.js';
import { ltg as worksLtg } from './messages/works/ltg.js';
import { lv as worksLv } from './messages/works/lv.js';
import { ru as worksRu } from './messages/works/ru.js';
import { en as barsEn } from './messages/bars/en.js';
import { en as standinsEn } from './messages/standins/en.js';
import { en as togetherEn } from './messages/together/en.js';
import { en as registerEn } from './messages/register/en.js';
import { ltg as careLtg } from './messages/care/ltg.js';
import { ltg as shiftmessagesLtg } from './messages/shiftmessages/ltg.js';
import { ltg as barsLtg } from './messages/bars/ltg.js';
import { ltg as standinsLtg } from './messages/standins/ltg.js';
import { ltg as togetherLtg } from './messages/together/ltg.js';
import { ltg as registerLtg } from './messages/register/ltg.js';
import { lv as careLv } from './messages/care/lv.js';
import { lv as shiftmessagesLv } from './messages/shiftmessages/lv.js';
import { lv as barsLv } from './messages/bars/lv.js';
import { lv as standinsLv } from './messages/standins/lv.js';
import { lv as togetherLv } from './messages/together/lv.js';
import { lv as registerLv } from './messages/register/lv.js';
import { ru as careRu } from './messages/care/ru.js';
import { ru as shiftmessagesRu } from './messages/shiftmessages/ru.js';
import { ru as barsRu } from './messages/bars/ru.js';
import { ru as standinsRu } from './messages/standins/ru.js';
import { ru as togetherRu } from './messages/together/ru.js';
import { ru as registerRu } from './messages/register/ru.js';
import { en as needsEn } from './messages/needs/en.js';
import { ltg as needsLtg } from './messages/needs/ltg.js';
import { lv as needsLv } from './messages/needs/lv.js';
import { ru as needsRu } from './messages/needs/ru.js';
import { en as hoursEn } from './messages/hours/en.js';
import { ltg as hoursLtg } from './messages/hours/ltg.js';
import { lv as hoursLv } from './messages/hours/lv.js';
import { ru as hoursRu } from './messages/hours/ru.js';
import { en as rosterEn } from './messages/roster/en.js';
import { ltg as rosterLtg } from './messages/roster/ltg.js';
import { lv as rosterLv } from './messages/roster/lv.js';
import { ru as rosterRu } from './messages/roster/ru.js';
import { en as workshopsEn } from './messages/workshops/en.js';
import { ltg as workshopsLtg } from './messages/workshops/ltg.js';
import { lv as workshopsLv } from './messages/workshops/lv.js';
import { ru as workshopsRu } from './messages/workshops/ru.js';
import { en as workshopdeskEn } from './messages/workshopdesk/en.js';
import { ltg as workshopdeskLtg } from './messages/workshopdesk/ltg.js';
import { lv as workshopdeskLv } from './messages/workshopdesk/lv.js';
import { ru as workshopdeskRu } from './messages/workshopdesk/ru.js';
import { translateWith, type Translate } from './translate.js';

/** Every catalogue at once: for servers, mails and checks. In the browser use `loadMessages`. */
export const allMessages = {
  shell: { lv: shellLv, en: shellEn, ru: shellRu, ltg: shellLtg },
  public: { lv: publicLv, en: publicEn, ru: publicRu, ltg: publicLtg },
  pages: { lv: pagesLv, en: pagesEn, ru: pagesRu, ltg: pagesLtg },
  refusals: { lv: refusalsLv, en: refusalsEn, ru: refusalsRu, ltg: refusalsLtg },
  propose: { lv: proposeLv, en: proposeEn, ru: proposeRu, ltg: proposeLtg },
  account: { lv: accountLv, en: accountEn, ru: accountRu, ltg: accountLtg },
  desk: { lv: deskLv, en: deskEn, ru: deskRu, ltg: deskLtg },
  office: { lv: officeLv, en: officeEn, ru: officeRu, ltg: officeLtg },
  emails: { lv: emailsLv, en: emailsEn, ru: emailsRu, ltg: emailsLtg },
  ballotfile: { lv: ballotfileLv, en: ballotfileEn, ru: ballotfileRu, ltg: ballotfileLtg },
  voteoffice: { lv: voteofficeLv, en: voteofficeEn, ru: voteofficeRu, ltg: voteofficeLtg },
  votes: { lv: votesLv, en: votesEn, ru: votesRu, ltg: votesLtg },
  booth: { lv: boothLv, en: boothEn, ru: boothRu, ltg: boothLtg },
  result: { lv: resultLv, en: resultEn, ru: resultRu, ltg: resultLtg },
  feasibility: { lv: feasibilityLv, en: feasibilityEn, ru: feasibilityRu, ltg: feasibilityLtg },
  organise: { lv: organiseLv, en: organiseEn, ru: organiseRu, ltg: organiseLtg },
  needs: { lv: needsLv, en: needsEn, ru: needsRu, ltg: needsLtg },
  hours: { lv: hoursLv, en: hoursEn, ru: hoursRu, ltg: hoursLtg },
  asked: { lv: askedLv, en: askedEn, ru: askedRu, ltg: askedLtg },
  certificates: { lv: certificatesLv, en: certificatesEn, ru: certificatesRu, ltg: certificatesLtg },
  care: { lv: careLv, en: careEn, ru: careRu, ltg: careLtg },
  shiftmessages: { lv: shiftmessagesLv, en: shiftmessagesEn, ru: shiftmessagesRu, ltg: shiftmessagesLtg },
  letters: { lv: lettersLv, en: lettersEn, ru: lettersRu, ltg: lettersLtg },
  news: { lv: newsLv, en: newsEn, ru: newsRu, ltg: newsLtg },
  channels: { lv: channelsLv, en: channelsEn, ru: channelsRu, ltg: channelsLtg },
  helpneeded: { lv: helpneededLv, en: helpneededEn, ru: helpneededRu, ltg: helpneededLtg },
  agenda: { lv: agendaLv, en: agendaEn, ru: agendaRu, ltg: agendaLtg },
  roster: { lv: rosterLv, en: rosterEn, ru: rosterRu, ltg: rosterLtg },
  abilities: { lv: abilitiesLv, en: abilitiesEn, ru: abilitiesRu, ltg: abilitiesLtg },
  accountability: {
    ...{ lv: accountabilityLv, en: accountabilityEn },
    ...{ ru: accountabilityRu, ltg: accountabilityLtg },
  },
  merging: { lv: mergingLv, en: mergingEn, ru: mergingRu, ltg: mergingLtg },
  suggestions: { lv: suggestionsLv, en: suggestionsEn, ru: suggestionsRu, ltg: suggestionsLtg },
  answers: { lv: answersLv, en: answersEn, ru: answersRu, ltg: answersLtg },
  transparency: {
    ...{ lv: transparencyLv, en: transparencyEn },
    ...{ ru: transparencyRu, ltg: transparencyLtg },
  },
  opendata: { lv: opendataLv, en: opendataEn, ru: opendataRu, ltg: opendataLtg },
  programme: { lv: programmeLv, en: programmeEn, ru: programmeRu, ltg: programmeLtg },
  heritage: { lv: heritageLv, en: heritageEn, ru: heritageRu, ltg: heritageLtg },
  partnership: { lv: partnershipLv, en: partnershipEn, ru: partnershipRu, ltg: partnershipLtg },
  imports: { lv: importsLv, en: importsEn, ru: importsRu, ltg: importsLtg },
  juries: { lv: juriesLv, en: juriesEn, ru: juriesRu, ltg: juriesLtg },
  indicators: { lv: indicatorsLv, en: indicatorsEn, ru: indicatorsRu, ltg: indicatorsLtg },
  opencalls: { lv: opencallsLv, en: opencallsEn, ru: opencallsRu, ltg: opencallsLtg },
  pool: { lv: poolLv, en: poolEn, ru: poolRu, ltg: poolLtg },
  fairness: { lv: fairnessLv, en: fairnessEn, ru: fairnessRu, ltg: fairnessLtg },
  delivery: { lv: deliveryLv, en: deliveryEn, ru: deliveryRu, ltg: deliveryLtg },
  discussion: { lv: discussionLv, en: discussionEn, ru: discussionRu, ltg: discussionLtg },
  works: { lv: worksLv, en: worksEn, ru: worksRu, ltg: worksLtg },
  bars: { lv: barsLv, en: barsEn, ru: barsRu, ltg: barsLtg },
  standins: { lv: standinsLv, en: standinsEn, ru: standinsRu, ltg: standinsLtg },
  together: { lv: togetherLv, en: togetherEn, ru: togetherRu, ltg: togetherLtg },
  register: { lv: registerLv, en: registerEn, ru: registerRu, ltg: registerLtg },
  shifts: { lv: shiftsLv, en: shiftsEn, ru: shiftsRu, ltg: shiftsLtg },
  guardians: { lv: guardiansLv, en: guardiansEn, ru: guardiansRu, ltg: guardiansLtg },
  incidents: { lv: incidentsLv, en: incidentsEn, ru: incidentsRu, ltg: incidentsLtg },
  paperdesk: { lv: paperdeskLv, en: paperdeskEn, ru: paperdeskRu, ltg: paperdeskLtg },
  workshops: { lv: workshopsLv, en: workshopsEn, ru: workshopsRu, ltg: workshopsLtg },
  workshopdesk: { lv: workshopdeskLv, en: workshopdeskEn, ru: workshopdeskRu, ltg: workshopdeskLtg },
} as const satisfies { readonly [A in Area]: Catalogue<A> };

const known = new Map<string, Translate<Area>>();

/** Says the messages of the named areas in a language: `translator('lv', 'refusals', 'emails')`. */
export function translator<A extends Area>(language: Language, ...areas: readonly A[]): Translate<A> {
  const name = `${language}:${areas.join()}`;
  let found = known.get(name);
  if (!found) known.set(name, (found = translateWith(language, messagesOf(language, areas) as Messages)));
  return found as Translate<A>;
}

function messagesOf(language: Language, areas: readonly Area[]): Partial<Record<MessageKey, string>> {
  return Object.assign(
    {},
    ...areas.map((area) => filled(allMessages[area].lv as Messages, allMessages[area][language])),
  ) as Partial<Record<MessageKey, string>>;
}
