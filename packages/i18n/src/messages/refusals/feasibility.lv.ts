/** Why something about an idea's feasibility is refused. */
export const feasibility = {
  'feasibility.reason-missing':
    'Vēl nav tik daudz atbalstītāju, cik vajag. Paskaidro, kāpēc ideja jāizvērtē jau tagad.',
  'feasibility.appeal-waits':
    'Autors ir pārsūdzējis iepriekšējo lēmumu. Vispirms par pārsūdzību lemj otrs cilvēks.',
  'evaluator.no-role': 'Šim cilvēkam pašvaldībā nav lomas, ar kuru vērtē idejas. Izvēlies kādu no saraksta.',
  'evaluator.author': 'Savu ideju pats nevērtē. Izvēlies kādu, kurš to nav rakstījis.',
  'evaluator.already': 'Šim cilvēkam tas jau ir uzticēts. Izvēlies citu vai atstāj, kā ir.',
  'costing.closed':
    'Šo ideju šobrīd neizvērtē, tāpēc te neko nevar mainīt. Pārlādē lapu un paskaties, kur tā ir.',
  'costing.changed': 'Tāme tikmēr ir mainīta. Pārlādē lapu un apskati to vēlreiz.',
  'costing.not-yours': 'Šīs idejas tāmi sastāda cits. Palūdz administratoram to uzticēt tev.',
  'costing.empty': 'Nav zināms, cik tas maksās. Vispirms ieraksti tāmē vismaz vienu rindu.',
  'costing.too-many-lines': 'Tāmē var būt ne vairāk kā {max} rindu. Apvieno dažas.',
  'costing.amount-unreal': 'Šādas summas nevar būt. Ieraksti eiro, no viena centa līdz desmit miljoniem.',
  'finding.own-idea': 'Par savu ideju pats nelemj. Atstāj to kolēģim.',
  'finding.not-yours': 'Par šo ideju lemj tie, kam tā uzticēta. Palūdz administratoram to uzticēt tev.',
  'finding.second-person-needed':
    'Iebildumu izskata cits cilvēks nekā tas, kurš lēma pirmoreiz. Atstāj to kolēģim.',
  'finding.reason-missing':
    'Ja ideju nevar īstenot, jānosauc iemesls. Izvēlies to un paskaidro saviem vārdiem.',
  'finding.no-appeal': 'Iebilduma, par ko lemt, te vairs nav. Pārlādē lapu.',
} as const;
