const BODY_PART =
  /^(?:the |your |their )?(?:(?:first|upper|lower|left|right|big|small|inner|outer|other|affected) )*(?:abdomen|ankles?|arms?|armpits?|backs?|belly|bowels?|breasts?|breathing|buttocks|calf|calves|cheeks?|chest|chins?|groin|genitals|gut|ears?|elbows?|eyelids?|eyes?|face|feet|fingers?|fingernails|foot|forehead|gums?|hair|hands?|head|heels?|hips?|jaw|joints?|knees?|legs?|lips?|mouth|muscles?|nails?|neck|nose|palms?|ribs?|scalp|shins?|shoulders?|sides?|skin|soles?|spine|stomach|stools?|temples?|thighs?|throat|thumbs?|toenails|toes?|tonsils?|glands?|tongue|trunk|tummy|urine|vision|voice|waist|wrists?)$/i

/** Whether words name a part of the body, or what it gives: skin, urine, the voice. */
export function isBodyPart(words: string): boolean {
  return BODY_PART.test(words)
}
