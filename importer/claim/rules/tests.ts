import {stated, type Rule} from './rule.ts'

/** Rules for how a condition is found. */
export const TEST_RULES: readonly Rule[] = [
  stated(
    'diagnosed-by',
    'test',
    '^(?<s>.+?) {aux}(?:diagnosed|confirmed|detected|tested for|identified|found|checked for|picked up|assessed|made) {aux}(?:with|by|using|from|through|on|via|based on)(?: means of)? (?<o>.+)$',
    0.9,
  ),
  stated(
    'doctor-diagnoses-with',
    'test',
    '^(?:.*?\\b){doctor} {aux}(?:diagnoses?|confirms?|detects?|tests? for|checks? for|make the diagnosis|makes the diagnosis)(?: of)? ?(?<s>.*?) (?:with|by|using|from|through|based on) (?<o>.+)$',
    0.9,
  ),
  stated(
    'tests-include',
    'test',
    '^(?:.*?\\b)(?:tests?|examinations?|diagnosis|investigations?|first step|workup)(?: (?:for|of|to (?:diagnose|confirm|check for)) (?<s>[^,:]+?))? {aux}(?:includes?|including|involves?|requires?|needs?|calls? for|consists? of|rests? on|depends? on|such as|are|is|be|based on|relies on|starts with|begins with)[:,]? {adverbs}(?!(?:then|useful|helpful|recommended|advised|available|possible|necessary|required|enough|part|simple|quick|positive|abnormal|not|needed|often|usually|done|normal|used|negative|positive|to|clear|made|confirmed)\\b)(?<o>.+)$',
    0.8,
  ),
  stated(
    'confirms-diagnosis',
    'test',
    '^(?<o>.+?) {aux}(?:confirms?|establish(?:es)?|diagnoses?|detects?|reveals?|shows? (?:whether|if)|used to (?:diagnose|confirm|detect|check for)|checks? for|measures?|helps? (?:to )?(?:diagnose|confirm))(?: (?<s>.+?))?$',
    0.8,
    {wide: 'section'},
  ),
  stated(
    'doctor-orders',
    'test',
    '^(?:.*?\\b)(?:{doctor}|they|he or she) {aux}(?:[^,]*? (?:or|and) )?(?:check|checks|order|orders|measure|measures|take|takes|request|requests|arrange|arranges|perform|performs|carry out|carries out|do|does|ask for|asks for|run|runs|want|recommend|suggest|ask you to (?:keep|have|do|take)|ordered|did|took|requested|arranged|suggested|(?:sends?|sent|refers?|referred) (?:you|me|us|people|him|her) for|use|look at)(?: you)?(?: to have)?(?: your)? (?<o>.+)$',
    0.8,
    {wide: 'section'},
  ),
  stated(
    'gave-me',
    'test',
    '^(?:.*?\\b)(?:gave|gives?|did|ran) (?:me|us|you|him|her|them|people|patients) (?<o>.+)$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'you-are-tested',
    'test',
    '^(?:.*?\\b)(?:you|people|patients|i|we|she|he) {aux}(?:have|had|need|needed|wear|asked to wear|get|given|offered|sent for|referred for|asked to have|undergo)(?: to have)? (?<o>.+?)(?: to (?:.+))?$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'is-way-to-find',
    'test',
    '^(?<o>.+?) {aux}{article}?(?:[\\w-]+ ){0,3}?(?:way|method|tool|test|scan)s? (?:to|for|of) (?:diagnos\\w+|detect\\w*|find\\w*|confirm\\w*|see\\w*|show\\w*|check\\w*) (?<s>.+)$',
    0.8,
    {wide: 'known'},
  ),
  stated(
    'helps-to-find',
    'test',
    '^(?<o>.+?) {aux}(?:helps?|allows?|lets?|enables?) (?:{doctor} )?(?:to )?(?:find|see|tell|check|confirm|diagnose|detect|rule out|look for|work out|decide)(?: .*)?$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'test-shows',
    'test',
    '^(?<o>.+?) {aux}(?:shows?|reveals?|measures?|finds?|detects?|looks? (?:for|at)|picks? up|rules? out)\\b(?! out (?!other|anything))(?: .*)$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'test-is-done',
    'test',
    '^(?<o>.+?) {aux}(?<!only )(?:done|taken|carried out|performed|arranged|ordered|requested|used|preferred|needed|required|helpful|useful|recommended|advised)(?! (?:.* )?to (?:rule out|exclude) (?!other|anything|something|any ))(?: .*)?$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'sent-for',
    'test',
    '^(?:.*?\\b)(?:sent|sends?|referred|refers?|booked|books?|go|goes|went|invited|asked|asks?)(?: (?:me|you|us|people|patients|her|him))? (?:for|in for|to have|to fill in|to complete|to keep) (?<o>.+?)(?: (?:and|to) (?:then )?(?:see|find|check|look|rule|refer|make|get) .*)?$',
    0.7,
    {wide: 'known'},
  ),
  stated(
    'is-gold-standard',
    'test',
    '^(?<o>.+?) {aux}(?:is|are|remains?) (?:the |an? )?(?:[\\w-]+ ){0,2}?(?:gold standard|best test|test of choice|most accurate test|only way to (?:be sure|know|tell)|surest way.*)(?: (?:for|of|in) (?<s>.+?))?$',
    0.8,
  ),
  stated(
    'no-test',
    'test',
    '^there (?:is|are) (?<o>no (?:[\\w-]+ ){0,2}?tests?) for (?<s>.+)$',
    0.8,
  ),
]
