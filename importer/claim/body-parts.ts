const BODY_PART =
  /^(?:the |your |their |its |my |his |her )?(?:(?:first|upper|lower|left|right|big|small|inner|outer|other|affected) )*(?:abdomen|airways?|ankles?|anus|arms?|armpits?|backs?|belly|bladder|bottom|bowels?|brain|breasts?|breathing|buttocks|calf|calves|cheeks?|chest|chins?|groin|genitals|gut|ears?|elbows?|eyelids?|eyes?|whites of (?:the |your )?eyes|gallbladder|face|feet|fingers?|fingernails|foot|forehead|gums?|hair|hands?|head|heels?|hips?|jaw|joints?|kidneys?|knees?|legs?|limbs?|lips?|liver|lungs?|mouth|muscles?|nails?|neck|nerve roots?|nose|nostrils?|ovar(?:y|ies)|pelvis|penis|rectum|uterus|vagina|womb|palms?|ribs?|scalp|shins?|shoulders?|sides?|skin|soles?|spine|stomach|stools?|temples?|thighs?|throat|thumbs?|toenails|toes?|tonsils?|glands?|tongue|trunk|tummy|urine|vision|voice|waist|wrists?)$/i

/** Whether words name a part of the body, or what it gives: skin, urine, the voice. */
export function isBodyPart(words: string): boolean {
  return BODY_PART.test(words)
}
