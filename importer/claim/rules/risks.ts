import {pattern, stated, type Rule} from './rule.ts'

const LIKELY =
  '(?:at (?:an? )?(?:[\\w-]+ )?(?:higher|increased|greater|elevated|raised|high|particular|more) risk|at risk|(?:more|most|especially|particularly|much more) (?:likely|prone|susceptible|vulnerable|at risk)|(?:twice|half|[\\w-]+ times) (?:as|more) likely|likelier|prone|susceptible|vulnerable|(?:affected|diagnosed|seen) more often)'

/** Rules for what makes a condition likelier. */
export const RISK_RULES: readonly Rule[] = [
  stated(
    'risk-factors-include',
    'riskFactor',
    '^(?:.*?\\b)(?:risk factors?|(?:people|those|groups) (?:most )?at (?:higher |increased |greater )?risk|who is at risk)(?: (?:for|of)(?: developing| getting)? (?<s>[^,:]+?))? ?\\b(?:{aux}(?:includes?|including|such as|are|is|be)[:,]?|:) (?<o>.+)$',
    0.9,
  ),
  stated(
    'is-risk-factor-for',
    'riskFactor',
    '^(?<o>.+?) {aux}(?:is|are|be) {aux}{article}?(?:[\\w-]+ ){0,3}?risk factors?(?: (?:for|of) (?<s>.+?))?$',
    0.9,
  ),
  {
    name: 'raises-risk',
    reading: {kind: 'effect', verb: 'risk'},
    pattern: pattern(
      "^(?<a>.+?),? {aux}(?:increases?|raises?|increasing|raising|add to|adds to|doubles?|heightens?|carry|carries|have|has)(?: (?:the|your|their|a|an|someone's|a person's))?(?: [\\w-]+){0,2}? (?:risks?|odds|chances?|likelihood)(?: (?:of|for)(?: (?:developing|getting|having))? (?<b>.+))?$",
    ),
    confidence: 0.8,
  },
  {
    name: 'puts-at-risk',
    reading: {kind: 'effect', verb: 'risk'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}(?:puts?|putting|places?) (?:you|people|someone|them|a person) at (?:an? )?(?:[\\w-]+ )?risk(?: (?:of|for)(?: (?:developing|getting|having))?)? ?(?<b>.*)$',
    ),
    confidence: 0.8,
  },
  {
    name: 'makes-likelier',
    reading: {kind: 'effect', verb: 'risk'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}(?:make|makes|making) (?:you|people|someone|it|a person|them) (?:more likely|likelier|more prone|more susceptible)(?: (?:to (?:get|develop|have)|that you (?:get|develop|have)))? ?(?<b>.*)$',
    ),
    confidence: 0.8,
  },
  {
    name: 'makes-it-likelier',
    reading: {kind: 'effect', verb: 'risk'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}(?:make|makes|making) (?<b>(?!you\\b|people\\b|someone\\b).+?) (?:much |even )?(?:more likely|likelier)$',
    ),
    confidence: 0.8,
  },
  stated(
    'likelier-to-get',
    'riskFactor',
    `^(?<o>.+?),? {aux}${LIKELY}(?: than [\\w ]+?)?(?: to (?:get|develop|have|suffer from|be diagnosed with|be affected by)| of (?:developing|getting|having)?| for(?: developing)?| from)? ?(?<s>.*?)$`,
    0.8,
  ),
  stated(
    'you-are-likelier-if',
    'riskFactor',
    `^you(?:'re| are)? {aux}${LIKELY}(?: (?:to (?:get|develop|have)|of (?:developing |getting )?|for ?)(?<s>.*?))? (?:if|when)(?: you)?:? (?<o>.+)$`,
    0.9,
  ),
  stated(
    'likelier-if',
    'riskFactor',
    "^(?:(?:your|the) (?:risk|chances?)(?: of(?: developing| getting)? (?<s>.+?))? {aux}(?:(?:is|are|be)(?: also| even| much)? (?:higher|greater|increased|raised)|goes? up|rises?|increases?)|it(?:'s| is) {aux}(?:higher|greater|increased))(?: if you(?:'re| are| have)?| if| with| in| among| for| when you)?:? (?<o>.+)$",
    0.8,
  ),
  stated(
    'odds-rise-with',
    'riskFactor',
    "^(?:the |your |their )?(?:odds|chances?|risks?|likelihood)(?: (?:of|for)(?: (?:getting|having|developing))? (?<s>.+?))? {aux}(?:goes|go|rises?|increases?|grows?|climbs?|higher|greater)(?: up)? {aux}(?:with|in|for|among|if you(?:'re| are| have)?|when you(?:'re| are| have)?|as you) (?<o>.+)$",
    0.8,
  ),
  stated(
    'rises-with',
    'riskFactor',
    '^(?:.*?,? (?:with|and) )?(?:the |its |their )?(?:prevalence|incidence|frequency|likelihood|risk|rate|number of cases) {aux}(?:increas(?:es|ing)|ris(?:es|ing)|grow(?:s|ing)|climb(?:s|ing)|go(?:es|ing) up) with (?<o>.+)$',
    0.8,
  ),
  stated(
    'likelier-as-you',
    'riskFactor',
    '^(?<s>.+?) {aux}(?:more common|commoner|more likely|increases?|higher|greater|goes up|rises?|gets? worse) as (?:you|we|people|they|women|men|a person|someone) (?<o>(?:get|grow|become)s? older|ages?)$',
    0.8,
  ),
  stated(
    'more-common-in',
    'riskFactor',
    '^(?<s>.+?) {aux}(?:is|are|be|becomes?|gets?|occurs?|develops?) {aux}(?:more common|commoner|more often seen|seen more often|more often|more frequent|more frequently|most common|especially common|particularly common|commoner|more likely)(?: in| among| with| after) (?<o>.+?)(?: than .+)?$',
  ),
  stated(
    'affects-more-often',
    'riskFactor',
    '^(?<s>.+?) {aux}affects? (?!more than)(?:more )?(?<o>[\\w ]+?)(?: more(?: often| frequently| commonly)?)?(?: than .+)$',
  ),
  stated(
    'mostly-affects',
    'riskFactor',
    '^(?<s>.+?),? {aux}(?:mainly|mostly|chiefly|particularly|especially|most (?:often|commonly|frequently)|more often|typically|usually) (?:affects?|affecting|strikes?|occurs? in|seen in|found in) (?<o>.+)$',
    0.7,
  ),
  stated(
    'affected-more-often',
    'riskFactor',
    '^(?<o>.+?) {aux}(?:affected|diagnosed) (?:(?:about |nearly |almost )?(?:twice|[\\w-]+ times) (?:as|more)|(?:far |much )?more)(?: (?:often|frequently|commonly))?(?: (?:by|with) (?<s>.+?))?(?: (?:than|as) .+)?$',
  ),
  stated(
    'get-it-more-often',
    'riskFactor',
    '^(?<o>.+?) {aux}(?:get|have|develop|suffer from) (?<s>.+?) (?:(?:[\\w-]+ times|twice|much|far) )?(?:as|more) (?:often|frequently|commonly)(?: (?:as|than) .+)?$',
  ),
  stated(
    'being-more-susceptible',
    'riskFactor',
    '^(?<s>.+?), with (?<o>.+?) being more (?:susceptible|likely|prone|often|commonly|frequently).*$',
  ),
  {
    name: 'linked-to',
    reading: {kind: 'effect', verb: 'risk'},
    pattern: pattern(
      '^(?<a>.+?),? {aux}(?:linked to|linked with|associated with|tied to|connected to|connected with) (?<b>.+)$',
    ),
    confidence: 0.6,
  },
]
