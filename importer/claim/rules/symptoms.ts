import {stated, type Rule} from './rule.ts'

const SIGNS =
  '(?:symptoms?|signs?|features?|hallmarks?|complaints?)(?: and (?:symptoms?|signs?|features?))?'

/** Rules for what a condition feels and looks like. */
export const SYMPTOM_RULES: readonly Rule[] = [
  stated(
    'symptoms-include',
    'symptom',
    `^(?<pre>.*?)\\b${SIGNS}(?: (?:of|in|for|with|from|people with)(?: having)? (?<s>[^,:]+?))? {aux}(?:includes?|including|involves?|consists? of|range from|such as|like|are|is|be)[:,]? {adverbs}(?!(?:worse|mild\\w*|severe|similar|different|vague|the same|gone|present|caused|due|treated|more|less|hard|easy|difficult|made|relieved|managed|triggered|common|so|related|linked|associated|used|not|noticed|confused|mistaken|called|known|prescribed|of|to)\\b)(?<o>.+)$`,
    0.9,
  ),
  stated(
    'is-symptom-of',
    'symptom',
    `^(?<o>.+?) {aux}(?:is|are|be) {aux}{article}?(?:[\\w-]+ ){0,3}?${SIGNS}(?: of (?<s>.+?))?$`,
    0.9,
  ),
  stated(
    'people-with-have',
    'symptom',
    `^(?:.*\\b)?{people} (?:with|who have|who has|living with|affected by|suffering from|diagnosed with) (?<s>.+?) {aux}{experience}(?!(?:symptoms|a variety)\\b)(?<o>.+)$`,
  ),
  stated(
    'in-which-people-have',
    'symptom',
    `^(?<s>.+?) (?:in which|where|that makes|that means) (?:{people}|you|a person) {aux}{experience}(?<o>.+)$`,
    0.7,
    {wide: 'section'},
  ),
  stated('you-notice', 'symptom', `^(?:.*, )?(?:{people}|you) {aux}{experience}(?<o>.+)$`, 0.6, {
    wide: 'section',
  }),
  stated(
    'i-felt',
    'symptom',
    '^(?:.*\\b)?(?:i|my (?:son|daughter|husband|wife|mother|father|partner))(?: .*? (?:and|but|then))? (?:had )?(?:also |often |always |constantly |suddenly |still |just |even )*(?:felt|had|have|got|get|experienced|developed|noticed|suffered(?: from| with)?|struggled with|started (?:having|feeling|getting|to (?:have|feel|get))|began (?:having|feeling|getting|to (?:have|feel|get))|was(?: also)?|became) (?!not\\b|no\\b)(?<o>.+)$',
    0.6,
    {wide: 'known'},
  ),
  stated(
    'people-may',
    'symptom',
    `^(?:.*, )?(?:young |elderly |newborn )?(?:{people}|you) (?:also |even )?(?:can|may|might|could|often|sometimes|tends? to) {aux}(?<o>(?!(?:not|need|want|get better|recover|help|see|ask|take|use|try|choose|wonder|think|know|be (?:able|offered|given|asked|treated|diagnosed|told|referred|at|more|born)) )[a-z]+ .+)$`,
    0.5,
    {wide: 'section'},
  ),
  stated(
    'characterised-by',
    'symptom',
    `^(?<s>.+?) {aux}(?:characteri[sz]ed by|marked by|accompanied by|followed by|presents? with|shows? up as|manifests? as|comes? with|feels? like|shows? itself as|makes you feel|makes people feel|announces itself (?:with|by)|brings? with (?:it|them)|(?:starts?|begins?) with|shows? (?:itself )?(?:in|by)|reveals? itself (?:by|in|as)|goes? (?:along|hand in hand) with)(?: an?)? (?<o>.+)$`,
  ),
  stated(
    'described-as',
    'symptom',
    `^(?:it|(?:the|this) (?:pain|sensation|feeling|discomfort)|{people}) {aux}(?:described|describe (?:it|the pain|this|the sensation)) as (?:being )?(?<o>(?:an? )?[a-z-]+(?:(?:, | or | and |, or |, and )(?:an? )?[a-z-]+)*(?: (?:pain|sensation|feeling|ache))?)$`,
    0.6,
    {wide: 'known'},
  ),
  stated(
    'refers-to',
    'symptom',
    '^(?<s>.+?) {aux}(?:refers? to|is the (?:name|word|term) for) (?<o>.+)$',
    0.6,
    {wide: 'known'},
  ),
  stated(
    'there-is',
    'symptom',
    '^(?:often |sometimes |usually |at first )?there (?:is|are|can be|may be|might be|will be|is often|are often|is usually|is sometimes)(?: also| often| usually)? (?<o>.+)$',
    0.6,
    {wide: 'known'},
  ),
  stated(
    'belongs-to',
    'symptom',
    '^(?<o>.+?) {aux}(?:belongs? to|(?:is |are )?part of) (?:the picture|it|the condition|the disease|(?<s>.+?))(?: (?:too|as well))?$',
    0.6,
    {wide: 'known'},
  ),
  stated(
    'troubled-by',
    'symptom',
    '^(?:.*, )?(?:{people}|you)(?: (?:with|who have) (?<s>.+?))? {aux}(?:troubled|plagued|bothered|tormented|woken|affected) by (?<o>.+)$',
    0.7,
    {wide: 'section'},
  ),
  stated(
    'also-common',
    'symptom',
    `^(?<o>.+?) {aux}(?:is|are) {aux}(?:very |quite |fairly |more |especially |particularly )?(?:common|frequent|typical|possible|usual|classic|characteristic|widespread)(?: (?:too|as well|companions?|complaints?|(?:in|at|with|during) .*))?$`,
    0.6,
    {wide: 'known'},
  ),
  stated(
    'may-occur',
    'symptom',
    `^(?<o>.+?) {aux}(?:occurs?|happens?|appears?|develops?|follows?|sets? in|be present|be felt|present)(?: (?:too|as well|later|first|at night|in .*))?$`,
    0.6,
    {wide: 'known'},
  ),
  stated(
    'making-it-hard',
    'symptom',
    `^(?<s>.+?),? (?:making|makes|make) it (?:more )?(?<o>(?:difficult|hard|harder|challenging)(?: for [\\w ]+?)? to .+)$`,
    0.6,
    {wide: 'known'},
  ),
]
