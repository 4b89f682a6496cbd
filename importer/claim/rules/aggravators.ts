import {pattern, stated, type Rule} from './rule.ts'

/** Rules for what makes a condition worse or sets it off. */
export const AGGRAVATOR_RULES: readonly Rule[] = [
  stated(
    'triggers-include',
    'aggravator',
    '^(?:.*?\\b)(?:triggers?|offenders?)(?: (?:of|for) (?<s>[^,:]+?))? ?\\b(?:{aux}(?:includes?|including|such as|are|is|be)[:,]?|:) (?<o>.+)$',
    0.9,
  ),
  stated(
    'is-trigger-of',
    'aggravator',
    '^(?<o>.+?) {aux}(?:is|are|be) {aux}(?!(?:mentioned|blamed|named|listed|mistaken|seen)\\b){article}?(?:[\\w-]+ ){0,3}?(?:triggers?|offenders?|enem(?:y|ies)|flare-up factors?)(?: (?:of|for) (?<s>.+?))?$',
    0.9,
  ),
  stated(
    'makes-worse',
    'aggravator',
    '^(?<o>.+?) {aux}(?:make|makes|making) (?<s>.+?) (?:much |even |a lot )?worse(?: .*)?$',
    0.9,
  ),
  stated(
    'attack-brought-on-by',
    'aggravator',
    '^(?<s>(?:an?|the|most|many|some|new|acute|your|these) (?:[\\w-]+ )?(?:attacks?|episodes?|flare-?ups?|flares?|bouts?)|(?:attacks?|episodes?|flare-?ups?|flares?|bouts?)(?: of (?:.+?))?) {aux}(?:caused|brought on|set off|started|provoked) by (?<o>.+)$',
    0.9,
  ),
  stated(
    'worse-with',
    'aggravator',
    '^(?<s>.+?) {aux}(?:get|gets|become|becomes|made|be|feel|feels)? ?{aux}(?:much )?(?:worse|aggravated|triggered|exacerbated|set off|worsened|worsens|worsen|provoked)(?: (?:by|after|with|when|following|during|on|if|in(?! (?:men|women|children|people|some|older|younger|adults|boys|girls|those)\\b)))(?: you| people| using)? (?<o>.+)$',
    0.8,
  ),
  stated(
    'sets-off',
    'aggravator',
    '^(?<o>.+?) {aux}(?:sets?|setting|sparks?|brings?|kicks?) (?<s>(?!(?:out|up|in|about)\\b).+?) (?:off|on)(?: .*)?$',
    0.8,
  ),
  stated(
    'flares-after',
    'aggravator',
    '^(?<s>.+?) {aux}(?:flares?(?: up)?|acts? up|returns?|comes? back) (?:after|with|when|whenever|around|during|following|in response to)(?: you| people)? (?<o>.+)$',
    0.7,
  ),
  {
    name: 'worsens',
    reading: {kind: 'effect', verb: 'worsen'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}(?:worsens?|worsening|aggravates?|aggravating|exacerbates?|triggers?|sets? off|brings? on|provokes?|intensif(?:y|ies)|stirs? up|fuels?|sparks?|increase the severity of)(?: the)? (?<b>.+)$',
    ),
    confidence: 0.9,
  },
]
