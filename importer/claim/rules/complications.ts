import {stated, type Rule} from './rule.ts'

/** Rules for what a condition can lead to. What `leads-to` reads as one is no matter of these. */
export const COMPLICATION_RULES: readonly Rule[] = [
  stated(
    'complications-include',
    'complication',
    '^(?:.*?\\b)(?:complications?|consequences|long-term effects?)(?: (?:of|from) (?<s>[^,:]+?))? {aux}(?:includes?|including|such as|are|is|be|range from|like|known as|called)[:,]? (?!(?:rare|not|un\\w+|more|less|often)\\b)(?<o>.+)$',
    0.9,
  ),
  stated(
    'is-complication-of',
    'complication',
    '^(?<o>.+?) {aux}(?:is|are|be) {aux}{article}?(?:[\\w-]+ ){0,3}?(?:complications?|consequences?)(?: of (?<s>.+?))?$',
    0.9,
  ),
  stated(
    'goes-on-to-develop',
    'complication',
    '^(?:.*?\\b)(?:goes? on to|later) (?:develop|get|have) (?<o>.+)$',
    0.8,
    {wide: 'known'},
  ),
  stated(
    'likelier-to-follow',
    'complication',
    '^(?:{people}|those) (?:with|who have|living with) (?<s>.+?) {aux}(?:at (?:an? )?(?:[\\w-]+ )?risk|more likely|more prone|likelier|prone)(?: (?:to (?:get|develop|have|suffer(?: from)?)|of(?: (?:developing|getting|having))?))? (?<o>.+)$',
    0.8,
  ),
  stated(
    'turns-into',
    'complication',
    '^(?<s>.+?) {aux}(?:turns? into|ends? in|develops? into|progress(?:es)? to|evolves? into|leaves? (?:you|people|someone|behind)(?: with)?) (?<o>.+)$',
    0.7,
  ),
  stated(
    'affects-not-only',
    'complication',
    '^(?<s>.+?),? {aux}(?:affect|affects|affecting|harms?|harming) not only (?<o>.+?)$',
    0.6,
    {harmed: true},
  ),
]
