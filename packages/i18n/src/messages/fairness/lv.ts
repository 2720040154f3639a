/** What keeps moderation fair: ready reasons, and who stands aside. */
export const lv = {
  'fairness.reasons': 'Iemeslu paraugi',
  'fairness.reasons-lead':
    'Ko pašvaldība parasti raksta, kad kaut ko paslēpj vai noraida. Moderators to paņem un pielabo; katrs lasa savā valodā.',
  'fairness.loading': 'Lasām…',
  'fairness.law': 'Likums',
  'fairness.terms': 'Talkas noteikumi',
  'fairness.own': 'pašas vārdi',
  'fairness.shipped': 'Talkas vārdi',
  'fairness.words-in': '{reason}: {language}',
  'fairness.keep': 'Saglabāt: {reason}',
  'fairness.drop': 'Atgriezties pie Talkas vārdiem: {reason}',
  'fairness.kept': 'Saglabāts: {reason}.',
  'fairness.not-yours': 'Paraugus raksta pašvaldības administrators',
  'fairness.not-yours-text': 'Šī lapa ir tās pašvaldības administratoram.',
  'fairness.aside': 'Par ko tu atteicies lemt',
  'fairness.aside-lead': 'Šo cilvēku tekstus izskata kolēģi. Sarakstu redzi tikai tu.',
  'fairness.aside-none': 'Tu ne par vienu neesi atteicies lemt. To var pateikt, skatot lietu.',
  'fairness.aside-back': 'Atkal lemt: {name}',
  'fairness.aside-gone': 'Bez vārda',
  'fairness.aside-since': 'kopš {when}',
};
