const part =
  '(?:back of (?:the|his|her|their) (?:head|neck)|head|face|neck|jaw|cheek|forehead|eye|chest|torso|upper body|abdomen|stomach|belly|groin|pelvis|midsection|lower back|upper back|back|spine|side|shoulders?|arms?|hands?|wrists?|elbows?|forearms?|armpit|legs?|thighs?|knees?|foot|feet|ankles?|calf|shin|hips?|buttocks?)'
/** Pattern of one part of a body, with what stands before it. */
export const bodyPart = `(?:(?:the|his|her|their|a|one|both|left|right|upper|lower)\\s){0,3}${part}`
