import {pattern, stated, type Rule} from './rule.ts'

/** Rules for what a condition comes from. */
export const CAUSE_RULES: readonly Rule[] = [
  stated(
    'caused-by',
    'cause',
    '^(?!.*\\binclud(?:es?|ing)\\b)(?<s>.+?) {aux}(?:caused by|caused when|due to|down to|the result of|a result of|a consequence of|brought on by|brought about by|attributed to|explained by|put down to|traced (?:back )?to|set in motion by|blamed on|triggered off by|a reaction to|a response to|the product of|rooted in)(?: either| both)? (?<o>.+)$',
    0.9,
  ),
  stated(
    'results-from',
    'cause',
    '^(?<s>.+?) {aux}(?:results? from|follows?(?! (?:the|a|this|that|your) (?:course|pattern|diagnosis|plan|advice))|arises? from|stems? from|comes? from|develops? from|occurs? (?:because of|due to|as a result of|with|from)|happens? (?:because of|due to|as a result of)|develops? because of|begins? with|starts? with|can be traced (?:back )?to|(?:arises?|develops?|happens?|occurs?|appears?|starts?|begins?) (?:after|following))(?: an?| the)? (?<o>.+)$',
  ),
  stated(
    'happens-when',
    'cause',
    '^(?<s>.+?) {aux}(?:happens?|occurs?|develops?|starts?|forms?|arises?) (?:when|because) (?<o>(?:[^\\s,]+ ?){1,6})$',
    0.6,
    {wide: 'section'},
  ),
  stated(
    'happens-if',
    'cause',
    '^(?<s>.+?) {aux}(?:happens?|occurs?|develops?|starts?) {aux}(?:if|when) (?:you|someone|people|a person|they)(?: are| is| have| has| get| gets)? (?<o>.+)$',
    0.6,
    {wide: 'section'},
  ),
  stated(
    'causes-include',
    'cause',
    '^(?:.*?\\b)(?:causes?|culprits?|reasons?|explanations?|suspects?|sources?) ?(?:(?:of|for|behind) (?<s>[^,:]+?))? ?\\b(?:{aux}(?:includes?|including|such as|are|is|be|range from)[:,]?|:) {adverbs}(?!(?:still|not|un\\w+|often|usually|poorly|known|clear|thought|believed|found|treated)\\b)(?<o>.+)$',
    0.9,
  ),
  stated(
    'is-cause-of',
    'cause',
    '^(?<o>.+?) {aux}(?:is|are|be) {aux}{article}?(?:[\\w-]+ ){0,3}?(?:causes?|culprits?|reasons?)(?: (?:of|for|behind) (?<s>.+?))?$',
    0.9,
  ),
  stated(
    'plays-a-role',
    'cause',
    '^(?:.*, with )?(?<o>.+?) {aux}(?:play|plays|playing|have|has)(?: a| an| some)?(?: [\\w-]+)? (?:roles?|parts?|hand|influence)(?: (?:in|for|on)(?! (?:the )?(?:management|managing|treatment|treating|prevention|preventing)\\b)(?: the development of| causing| developing)? (?<s>.+?))?$',
  ),
  stated(
    'is-behind',
    'cause',
    '^(?<o>.+?) {aux}(?:responsible for|(?:lies? |is |are )?behind|to blame for|at fault for|at the root of|the driving force behind|underl(?:ies?|ying)|accounts? for (?:most|many|some|nearly all|the majority of)(?: cases of)?|explains?(?: why (?:people|some people) (?:get|have|develop))?) (?<s>.+)$',
  ),
  stated(
    'is-involved',
    'cause',
    '^(?<o>.+?) {aux}(?:involved|implicated|contributing factors?|contributors?|to be blamed)(?: (?:in|to) (?<s>.+?))?(?: (?:too|as well))?$',
  ),
  stated(
    'is-factor-in',
    'cause',
    '^(?<o>.+?) {aux}(?:is|are|be) {aux}{article}?(?:[\\w-]+ ){0,3}?factors?(?: (?:in|behind|for) (?<s>.+?))?$',
    0.7,
  ),
  stated('is-to-blame', 'cause', '^(?<o>.+?) {aux}(?:is|are|was|were) {aux}to blame$', 0.7),
  {
    name: 'causes',
    reading: {kind: 'effect', verb: 'cause'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}{cause} (?!(?:of|for|behind|is|are|may|can|could|includes?|including|such|that|remains?)\\b)(?<b>.+)$',
    ),
    confidence: 0.8,
  },
  {
    name: 'leads-to',
    reading: {kind: 'effect', verb: 'lead'},
    pattern: pattern('^(?<a>.+?),? {aux}{lead} (?<b>.+)$'),
    confidence: 0.8,
  },
]
