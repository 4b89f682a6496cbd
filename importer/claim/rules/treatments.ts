import {stated, type Rule} from './rule.ts'

const EASED =
  '(?:treated|managed|relieved|eased|controlled|helped|improved|alleviated|corrected|soothed|cured|kept under control|broken up|removed|destroyed|repaired|replaced|brought down|slowed down)'
const EASES =
  '(?:helps?|relieves?|eases?|soothes?|reduces?|improves?|treats?|controls?|alleviates?|corrects?|cures?|manages?|calms?|works?(?= (?:well|best|for|in|against|wonders))|makes? a (?:big |real |great )?difference)'

/** Rules for what is done against a condition. */
export const TREATMENT_RULES: readonly Rule[] = [
  stated(
    'treated-with',
    'treatment',
    `^(?<s>.+?) {aux}${EASED} (?:{aux})?(?:with|by|through|using|via|thanks to)(?: either| both)? (?<o>.+)$`,
    0.9,
  ),
  stated(
    'treatments-include',
    'treatment',
    '^(?:.*?\\b)(?<!the )(?:treatments?|therapy|therapies|treatment options?|options?|remedies|self-care|management|medicines|medications|ways to (?:treat|manage|relieve|ease))(?: (?:options?|measures|steps))?(?: (?:for|of|to treat|used for|against) (?<s>[^,:]+?))? {aux}(?:includes?|including|involves?|consists? of|requires?|calls? for|is with|starts? with|begins? with|such as|are|is|be|range from)[:,]? {adverbs}(?!(?:the |a |an )?(?:[\\w-]+ ){0,3}(?:treatments?|remed|option|therap))(?!(?:then|depend|not|un\\w+|available|effective|aimed|based|given|needed|used|often|usually|important|to|best|better|started|possible|successful|simple|difficult|tailored|only|most)\\b)(?<o>.+)$',
    0.9,
  ),
  stated(
    'treatment-for-is',
    'treatment',
    '^(?:.*?\\b)the (?:[\\w-]+ ){0,4}?treatment(?: options)?(?: (?:for|of) (?<s>[^,:]+?))? {aux}(?:includes?|involves?|consists? of|is with|starts? with|are|is|be)[:,]? {adverbs}(?!(?:the |a |an )?(?:[\\w-]+ ){0,3}(?:treatments?|remed|option|therap))(?!(?:then|depend|not|un\\w+|available|aimed|based|given|needed|used|often|usually|important|to)\\b)(?<o>.+)$',
    0.9,
  ),
  stated(
    'is-treatment-for',
    'treatment',
    '^(?<o>.+?) {aux}(?:is|are|be|remains?) {aux}{article}?(?:[\\w-]+ ){0,4}?(?:treatments?|remed(?:y|ies)|therap(?:y|ies)|options?|mainstay(?: of treatment)?)(?: (?:for|of|against) (?<s>.+?))?$',
    0.9,
  ),
  stated(
    'relieve-by',
    'treatment',
    '^(?:.*?\\b)(?:{people}|you|the aim|it) {aux}(?:relieve|ease|manage|treat|reduce|control|improve) (?<s>.+?) (?:by|with|through|using) (?<o>.+)$',
    0.8,
  ),
  stated('imperative', 'treatment', '^(?:try|consider)(?: to)? (?<o>.+)$', 0.6, {wide: 'section'}),
  stated(
    'doctor-prescribes',
    'treatment',
    '^(?:.*?\\b){doctor} {aux}(?:prescribe[sd]?|recommend(?:s|ed)?|suggest(?:s|ed)?|offer(?:s|ed)?|advise[sd]?(?: on)?|gives?|gave (?:me|her|him|us)|use|add|start you on|put you on)(?: that)?(?: you)?(?: to)?(?: try| take)? (?<o>.+?)(?: for (?<s>.+?))?$',
    0.8,
  ),
  stated(
    'is-prescribed',
    'treatment',
    '^(?<o>.+?) {aux}(?:prescribed|recommended|offered|given|considered|advised|tried|used|needed|an option|useful|effective|beneficial)(?: (?:for|to (?:treat|relieve|manage|ease|control)|against|in) (?<s>.+?))?(?: (?:when|if|every|as|to|for) .*| today| now| nowadays| instead| again| alongside)?$',
    0.7,
    {wide: 'section'},
  ),
  stated(
    'helps-with-list',
    'treatment',
    '^(?:self-care|lifestyle changes|lifestyle measures|simple measures|some things|several things|these|the following(?: [\\w-]+)?|home remedies|a few changes|you|what) {aux}(?:help|helps|relieve|ease|try)[^:]*: (?<o>.+)$',
    0.9,
  ),
  stated('helps', 'treatment', `^(?<o>.+?) {aux}${EASES}(?: (?<s>.+?))?$`, 0.7, {wide: 'section'}),
  stated(
    'gives-relief',
    'treatment',
    '^(?<o>.+?) {aux}(?:gives?|provides?|offers?|brings?|keeps?) (?:[\\w-]+ ){0,3}?(?:relief|under control|in check|at bay)(?: (?:from|of) (?<s>.+?))?(?: (?:for|within|in|after|to) .*)?$',
    0.8,
  ),
  stated(
    'does-good',
    'treatment',
    '^(?<o>.+?) {aux}(?:did wonders|do wonders|does wonders|works? wonders|takes? the edge off|did the trick|do(?:es)? the trick|makes? life easier|tends? to work|solves? (?:it|the problem)|(?:is|are|be) (?:{aux})(?:worth (?:a try|trying|the effort|considering)|all (?:that )?.* needs?|the mainstay.*|the answer|the key|key|the way to go|the treatments? of choice|the first (?:step|choice|port of call|line of treatment)|first-line.*|the cornerstone.*|the best (?:medicine|option|choice)))(?: (?<s>.+?))?$',
    0.8,
    {wide: 'section'},
  ),
  stated(
    'makes-me-better',
    'treatment',
    '^(?<o>.+?) {aux}(?:made|makes?|left|leaves?) (?:me|us|him|her|you|people|them) (?:\\w+ ){0,2}(?:calmer|better|stronger|well again|more comfortable|less (?:tired|anxious|sore|stiff))\\b(?: .*)?$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'starts-with',
    'treatment',
    '^(?:.*?\\b)(?:{people}|you|we|i|{doctor}) {aux}(?:start|starts|started|begin|began|switch|switched|change|changed) (?:out )?(?:with|on|to) (?<o>.+)$',
    0.6,
    {wide: 'known'},
  ),
  stated(
    'put-me-on',
    'treatment',
    '^(?:.*?\\b)(?:{doctor}|they|he|she) {aux}(?:puts?|got|gets|started|prescribed) (?:me|her|him|us|them|people|you|patients) (?:on|onto|to try|to take)? ?(?<o>.+?)(?: for (?:the )?(?<s>.+?))?$',
    0.8,
  ),
  stated(
    'first-thing-tried',
    'treatment',
    '^(?:.*?\\b)(?:things?|steps?|measures?|trick) (?:that )?(?:i|you|we|people|doctors|most people) (?:\\w+ )?(?:tried|try|do|did|used|use|recommend|suggest|start with|begin with) (?:is|was|are|were) (?<o>.+)$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'benefit-from',
    'treatment',
    '^(?:.*?\\b)(?:benefits? from|(?:reach remission|feel better|get better|recover|improve)(?: [\\w ]+?)? (?:by|with|after|through)|get relief from|find relief (?:with|from|in|through)|responds? (?:well |best )?to|swears? by|relies on|rely on|improves? with|gets? better with) (?<o>.+)$',
    0.8,
  ),
  stated(
    'people-need',
    'treatment',
    '^(?:.*?\\b)(?:{people}|you) {aux}(?:need|take|use|receive|try|given|prescribed|offered|put on)(?: to (?:take|use|try|have))? (?<o>.+)$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'should-be-avoided',
    'treatment',
    '^(?<o>.+?) (?:should|must|need to|ought to|are best|is best) (?:generally |usually |also )?(?:not be used|be avoided|avoided|not be taken)(?: (?:in|by|for) (?<s>.+?))?(?: .*)?$',
    0.8,
  ),
  stated(
    'no-cure',
    'treatment',
    '^(?:there is )?no evidence (?:that|for) (?<o>.+?) (?:cures?|helps?|treats?|works? for|improves?|relieves?)(?: (?<s>.+?))?$',
    0.8,
  ),
]
