/** "Two Bergen County Police officers": some of the officers. */
export const ofOneBody =
  /\s(?:\p{Lu}[\p{L}.'’-]{1,30}\s){1,7}(?:County|City|College|University|District|Department|Sheriff['’]s|Police)\s(?:\p{Lu}[\p{L}.'’-]{1,30}\s){0,3}\p{Ll}{3,20}$/u
/** "Six were taken to Ulven Hospital": to one of several, maybe. */
export const toOneHouse =
  /^[^.;]{0,50}?\b(?:to|at|in)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]{1,30}\s){1,5}(?:Hospital|Medical|Health|Clinic|Infirmary|Center|Centre)\b/u
