/** What a rule reads, and a sentence like it that it has to leave. Each text is on asthma. */
export interface RuleCase {
  /** Lines of an article: paragraphs, `## heading` and `- item`. */
  reads: readonly string[]
  /** What this rule finds in them: `relation: object`, with `not` where it is denied. */
  finds: readonly string[]
  leaves: readonly string[]
}

function rule(
  reads: string | readonly string[],
  finds: string,
  leaves: string | readonly string[],
): RuleCase {
  return {
    reads: [reads].flat(),
    finds: finds.split('; '),
    leaves: [leaves].flat(),
  }
}

/** At least one case for each named rule. */
export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  // complications
  'complications-include': rule(
    'Complications of asthma include pneumonia.',
    'complication: pneumonia',
    'Complications of asthma are rare.',
  ),
  'is-complication-of': rule(
    'Pneumonia is a complication of asthma.',
    'complication: Pneumonia',
    'Pneumonia is a disease of the lungs.',
  ),
  'goes-on-to-develop': rule(
    'Some children with asthma later develop pneumonia.',
    'complication: pneumonia',
    'Some children with asthma later develop an interest in sport.',
  ),
  'likelier-to-follow': rule(
    'People with asthma are more likely to get pneumonia.',
    'complication: pneumonia',
    'People who smoke are more likely to get asthma.',
  ),
  'turns-into': rule(
    'Asthma can progress to lung damage.',
    'complication: lung damage',
    'Asthma can come and go.',
  ),
  'affects-not-only': rule(
    'Asthma affects not only sleep but also mood.',
    'complication: sleep problems; complication: mood problems',
    'Asthma affects the airways.',
  ),
  // aggravators
  'triggers-include': rule(
    'Triggers include pollen and cold air.',
    'aggravator: pollen; aggravator: cold air',
    'Triggers differ from person to person.',
  ),
  'is-trigger-of': rule(
    'Stress is one of the most common triggers.',
    'aggravator: Stress',
    'Stress is often mentioned as a trigger.',
  ),
  'makes-worse': rule(
    'Smoking makes it worse.',
    'aggravator: Smoking',
    'Smoking makes it cheaper.',
  ),
  'attack-brought-on-by': rule(
    'An attack can be brought on by cold air.',
    'aggravator: cold air',
    'An attack can be over in minutes.',
  ),
  'worse-with': rule(
    'Symptoms are often worse after exercise.',
    'aggravator: exercise',
    'Symptoms are often worse than they look.',
  ),
  'sets-off': rule(
    'Cold air can set asthma off.',
    'aggravator: Cold air',
    'Cold air can set in at night.',
  ),
  'flares-after': rule(
    'Asthma often flares up after exercise.',
    'aggravator: exercise',
    'Asthma often flares up again.',
  ),
  worsens: rule(
    'Stress can worsen asthma, and so can cold air.',
    'aggravator: Stress; aggravator: cold air',
    'Stress can worsen a headache.',
  ),
  // risk factors
  'risk-factors-include': rule(
    'Risk factors for asthma include smoking.',
    'riskFactor: smoking',
    'Risk factors differ with age.',
  ),
  'is-risk-factor-for': rule(
    'Smoking is a risk factor for asthma.',
    'riskFactor: Smoking',
    'Smoking is a habit.',
  ),
  'raises-risk': rule(
    'Smoking increases the risk of asthma.',
    'riskFactor: Smoking',
    'Smoking increases the price of insurance.',
  ),
  'puts-at-risk': rule(
    'A family history puts you at higher risk of asthma.',
    'riskFactor: family history',
    'A family history puts you on the list.',
  ),
  'makes-likelier': rule(
    'Smoking makes you more likely to get asthma.',
    'riskFactor: Smoking',
    'Smoking makes you tired.',
  ),
  'makes-it-likelier': rule(
    'Smoking makes asthma more likely.',
    'riskFactor: Smoking',
    'Smoking makes asthma a burden.',
  ),
  'likelier-to-get': rule(
    'Women are more likely than men to develop asthma.',
    'riskFactor: Women',
    'Women are more likely than men to see a doctor about a cold.',
  ),
  'you-are-likelier-if': rule(
    'You are more likely to get asthma if you smoke.',
    'riskFactor: smoking',
    'You are more likely to notice it in spring.',
  ),
  'rises-with': rule(
    'Asthma is common, with prevalence increasing with age.',
    'riskFactor: age',
    'Asthma is common, with prevalence increasing everywhere.',
  ),
  'likelier-as-you': rule(
    'Asthma becomes more common as people get older.',
    'riskFactor: get older',
    'Asthma becomes more common as people say.',
  ),
  'likelier-if': rule(
    'Your risk of asthma is higher if you smoke.',
    'riskFactor: smoking',
    'Your risk of asthma is hard to tell.',
  ),
  'odds-rise-with': rule(
    'The odds of asthma go up with smoking.',
    'riskFactor: smoking',
    'The odds of asthma are not known.',
  ),
  'more-common-in': rule(
    'Asthma is more common in children.',
    'riskFactor: children',
    'Asthma is more common than people think.',
  ),
  'affects-more-often': rule(
    'Asthma affects women more often than men.',
    'riskFactor: women',
    'Asthma affects more than five million people.',
  ),
  'mostly-affects': rule(
    'Asthma mainly affects children.',
    'riskFactor: children',
    'Asthma affects everybody differently.',
  ),
  'affected-more-often': rule(
    'Women are affected more often than men.',
    'riskFactor: Women',
    'Women are affected in many ways.',
  ),
  'get-it-more-often': rule(
    'Boys get asthma twice as often as girls.',
    'riskFactor: Boys',
    'Boys get asthma in spring.',
  ),
  'being-more-susceptible': rule(
    'Asthma affects many people, with women being more susceptible than men.',
    'riskFactor: women',
    'Asthma affects many people, with women being the first to notice.',
  ),
  'linked-to': rule(
    'Smoking is linked to asthma.',
    'riskFactor: Smoking',
    'Smoking is linked to a bad mood.',
  ),
  // symptoms
  'symptoms-include': rule(
    'Common symptoms of asthma include wheezing and a cough.',
    'symptom: wheezing; symptom: cough',
    'The symptoms of asthma are usually worse at night.',
  ),
  'is-symptom-of': rule(
    'Wheezing is a common sign of asthma.',
    'symptom: Wheezing',
    'Wheezing is a sound.',
  ),
  'people-with-have': rule(
    'People with asthma often have chest tightness.',
    'symptom: chest tightness',
    'People with asthma often have a variety of symptoms.',
  ),
  'characterised-by': rule(
    'Asthma is characterised by wheezing.',
    'symptom: wheezing',
    'Asthma is described by doctors.',
  ),
  'in-which-people-have': rule(
    'Asthma is a disease in which people have shortness of breath.',
    'symptom: shortness of breath',
    'Asthma is a disease in which people have a doctor.',
  ),
  'you-notice': rule(
    'Some people also notice tiredness.',
    'symptom: tiredness',
    'Some people also notice a poster.',
  ),
  'i-felt': rule(
    'That winter I lost my job and had constant wheezing.',
    'symptom: wheezing',
    'That winter I lost my job and had a visitor.',
  ),
  'people-may': rule(
    ['## Symptoms', 'You may breathe faster than usual.'],
    'symptom: breathe faster than usual',
    ['## Symptoms', 'You may ask your doctor.'],
  ),
  'there-is': rule(
    'Often there is a throbbing pain in the chest.',
    'symptom: throbbing pain in the chest',
    'There is a clinic in town.',
  ),
  'described-as': rule(
    'The pain is often described as burning or stabbing pain.',
    'symptom: burning pain; symptom: stabbing pain',
    'The pain is often described as a nuisance.',
  ),
  'refers-to': rule(
    'Asthma refers to wheezing that comes and goes.',
    'symptom: wheezing',
    'Asthma refers to a group of diseases.',
  ),
  'belongs-to': rule(
    'Wheezing belongs to the picture.',
    'symptom: Wheezing',
    'A poster belongs to the picture.',
  ),
  'troubled-by': rule(
    'Many people are troubled by wheezing.',
    'symptom: wheezing',
    'Many people are troubled by the news.',
  ),
  'also-common': rule('Wheezing is also common.', 'symptom: Wheezing', 'Asthma is common.'),
  'may-occur': rule('Wheezing may occur.', 'symptom: Wheezing', 'Changes may occur.'),
  'making-it-hard': rule(
    'Asthma often gets worse at night, making it difficult to fall asleep.',
    'symptom: difficulty falling asleep',
    'Asthma often gets worse at night, making it difficult to plan.',
  ),
  // causes
  'caused-by': rule(
    'Asthma may be caused by pollen or dust.',
    'cause: pollen; cause: dust',
    'A cold may be caused by a virus.',
  ),
  'results-from': rule(
    'Asthma results from inflammation of the airways.',
    'cause: inflammation of the airways',
    'Asthma follows a course of its own.',
  ),
  'causes-include': rule(
    'Causes of asthma include genes and air pollution.',
    'cause: genes; cause: air pollution',
    'Causes of asthma are still unknown.',
  ),
  'is-cause-of': rule(
    'Air pollution is a common cause of asthma.',
    'cause: Air pollution',
    'Air pollution is a cause of concern.',
  ),
  'plays-a-role': rule(
    'Genes play a role in asthma.',
    'cause: Genes',
    'Genes play a role in eye colour.',
  ),
  'is-behind': rule(
    'Fumes are responsible for asthma.',
    'cause: Fumes',
    'Doctors are responsible for patients.',
  ),
  'is-involved': rule(
    'Genes are thought to be involved in asthma.',
    'cause: Genes',
    'Genes are studied in asthma.',
  ),
  'is-factor-in': rule(
    'Stress is an important factor in asthma.',
    'cause: Stress',
    'Stress is an important thing.',
  ),
  'is-to-blame': rule('Pollen is to blame.', 'cause: Pollen', 'Pollen is to be seen.'),
  'happens-when': rule(
    ['## Causes', 'Asthma happens when the airways swell.'],
    'cause: airways swell',
    'Asthma happens when you least expect it.',
  ),
  'happens-if': rule(
    ['## Causes', 'It can also happen if you smoke or if you have allergies.'],
    'cause: smoking; cause: allergies',
    'It can also happen if you wait.',
  ),
  causes: rule(
    'Fumes can cause asthma.',
    'cause: Fumes',
    'The same germs that cause colds are everywhere.',
  ),
  'leads-to': rule(
    'Asthma may lead to pneumonia.',
    'complication: pneumonia',
    'A path may lead to a house.',
  ),
  // treatments
  'treated-with': rule(
    'Asthma is usually treated with inhalers.',
    'treatment: inhalers',
    'Asthma is usually treated at home.',
  ),
  'treatments-include': rule(
    'Treatments for asthma include inhalers and steroids.',
    'treatment: inhalers; treatment: steroids',
    'Treatment for asthma is best started early.',
  ),
  'treatment-for-is': rule(
    'The treatment for asthma is an inhaler.',
    'treatment: inhaler',
    'The main treatment for asthma is not known.',
  ),
  'is-treatment-for': rule(
    'Steroids are an effective treatment for asthma.',
    'treatment: Steroids',
    'Steroids are an old medicine.',
  ),
  'relieve-by': rule(
    'You can relieve asthma by avoiding smoke.',
    'treatment: avoiding smoke',
    'You can relieve yourself of a duty.',
  ),
  'doctor-prescribes': rule(
    'Doctors may prescribe steroids.',
    'treatment: steroids',
    'Doctors may call you back.',
  ),
  'helps-with-list': rule(
    'Self-care can help: losing weight and regular exercise.',
    'treatment: losing weight; treatment: regular exercise',
    'Self-care can wait: it is not urgent.',
  ),
  'gives-relief': rule(
    'Inhalers give quick relief.',
    'treatment: Inhalers',
    'Inhalers give a click.',
  ),
  'put-me-on': rule(
    'My doctor put me on steroids.',
    'treatment: steroids',
    'My doctor put the chart on the wall.',
  ),
  'benefit-from': rule('Many people benefit from yoga.', 'treatment: yoga', 'Many people benefit.'),
  'should-be-avoided': rule(
    'Opioids should be avoided.',
    'not treatment: Opioids',
    'Opioids should be kept in a cupboard.',
  ),
  'no-cure': rule(
    'There is no evidence that warm milk cures asthma.',
    'not treatment: warm milk',
    'There is no evidence of a link.',
  ),
  imperative: rule(
    ['## Treatment', 'Try breathing exercises.'],
    'treatment: breathing exercises',
    'Try not to worry.',
  ),
  'is-prescribed': rule(
    'Steroids are sometimes prescribed.',
    'treatment: Steroids',
    'Rules are sometimes prescribed.',
  ),
  helps: rule('Steroids can relieve asthma.', 'treatment: Steroids', 'Friends help.'),
  'does-good': rule('Yoga did wonders.', 'treatment: Yoga', 'The holiday did wonders.'),
  'makes-me-better': rule(
    'Regular running has made me less tired.',
    'treatment: Regular running',
    'The news has made me less tired.',
  ),
  'starts-with': rule(
    'Most people start with inhalers.',
    'treatment: inhalers',
    'Most people start with a question.',
  ),
  'first-thing-tried': rule(
    'The first thing I tried was yoga.',
    'treatment: yoga',
    'The first thing I tried was a joke.',
  ),
  'people-need': rule(
    'Some people need steroids.',
    'treatment: steroids',
    'Some people need a friend.',
  ),
  // tests
  'diagnosed-by': rule(
    'Asthma is diagnosed by spirometry.',
    'test: spirometry',
    'Asthma is diagnosed in childhood.',
  ),
  'doctor-diagnoses-with': rule(
    'Doctors diagnose asthma with spirometry.',
    'test: spirometry',
    'Doctors diagnose asthma every day.',
  ),
  'tests-include': rule(
    'Tests for asthma include a chest X-ray.',
    'test: chest X-ray',
    'Tests for asthma are not needed.',
  ),
  'confirms-diagnosis': rule(
    'Spirometry confirms the diagnosis.',
    'test: Spirometry',
    'Time confirms the diagnosis.',
  ),
  'doctor-orders': rule(
    'Your doctor may order a blood test.',
    'test: blood test',
    'Your doctor may order a coffee.',
  ),
  'gave-me': rule(
    'The nurse gave me a chest X-ray.',
    'test: chest X-ray',
    'The nurse gave me a smile.',
  ),
  'you-are-tested': rule(
    'You may have a blood test.',
    'test: blood test',
    'You may have a question.',
  ),
  'is-way-to-find': rule(
    'Spirometry is the best way to detect asthma.',
    'test: Spirometry',
    'Patience is the best way to find out.',
  ),
  'helps-to-find': rule(
    'A blood test helps to find the reason.',
    'test: blood test',
    'A friend helps to find the clinic.',
  ),
  'test-shows': rule('A chest X-ray shows the lungs.', 'test: chest X-ray', 'A map shows the way.'),
  'test-is-done': rule(
    'A chest X-ray is sometimes done.',
    'test: chest X-ray',
    'A lot is sometimes done.',
  ),
  'sent-for': rule(
    'In the end I went for a chest X-ray.',
    'test: chest X-ray',
    'In the end I went for a walk.',
  ),
  'is-gold-standard': rule(
    'Spirometry is the gold standard for asthma.',
    'test: Spirometry',
    'Spirometry is the oldest method.',
  ),
  'no-test': rule(
    'There is no blood test for asthma.',
    'not test: blood test',
    'There is no clinic for asthma.',
  ),
  // without two sides and a verb between them
  'part-is': rule(
    'The chest may feel tight.',
    'symptom: tight chest',
    'The chest may be affected.',
  ),
  'my-part-is': rule(
    'By evening my chest felt tight and sore.',
    'symptom: tight chest; symptom: sore chest',
    'By evening my chest was fine, and my son felt tired.',
  ),
  'part-made': rule(
    'It makes the chest tight and sore.',
    'symptom: tight chest; symptom: sore chest',
    'It makes the day long.',
  ),
  'part-feels': rule('The throat may itch.', 'symptom: itching', 'The throat may close.'),
  'listed-in-treatment-section': rule(
    ['## Treatment', 'Lifestyle comes first: less salt, more exercise.'],
    'treatment: less salt; treatment: exercise',
    ['## Treatment', 'One thing comes first: it is not urgent, and you are safe.'],
  ),
  'opens-with-treatment': rule(
    ['## Treatment', 'Steroids keep the airways quiet.'],
    'treatment: Steroids',
    ['## Treatment', 'Doctors keep the patients quiet.'],
  ),
  'opens-with-symptom': rule(['## Symptoms', 'Wheezing comes first.'], 'symptom: Wheezing', [
    '## Symptoms',
    'Breakfast comes first.',
  ]),
  'opens-with-test': rule(
    ['## Diagnosis', 'Spirometry tells the doctor more.'],
    'test: Spirometry',
    ['## Diagnosis', 'Patients tell the doctor more.'],
  ),
  'these-include': rule(
    'Asthma has several causes. These include pollen and dust.',
    'cause: pollen; cause: dust',
    'Asthma has several names. These include the one that you know.',
  ),
  'list-under-heading': rule(
    ['## Symptoms', '- wheezing', '- a cough'],
    'symptom: wheezing; symptom: cough',
    ['## Background', '- wheezing'],
  ),
  'listed-as-heading': rule(
    ['## Treatment', '### 1. Inhalers', 'They open the airways.'],
    'treatment: Inhalers',
    ['## Treatment', '### At the clinic', 'They are open daily.'],
  ),
  'labelled-list': rule(
    'Symptoms - wheezing and a cough',
    'symptom: wheezing; symptom: cough',
    'Symptoms - they come and go',
  ),
  'list-triggers-include': rule(
    ['Triggers include:', '- pollen', '- cold air'],
    'aggravator: pollen; aggravator: cold air',
    ['Triggers include pollen.', '- cold air'],
  ),
  // names that a clause only mentions
  'mentions-symptom': rule(
    'Night after night, the wheezing came back.',
    'symptom: wheezing',
    'Night after night, the neighbours came back.',
  ),
  'mentions-cause': rule(
    ['## Causes', 'A lot of it comes down to genes, we are told.'],
    'cause: genes',
    'We talked about genes for a while.',
  ),
  'mentions-riskFactor': rule(
    ['## Risk factors', 'With smoking it is a different story.'],
    'riskFactor: smoking',
    'With smoking it is a different story.',
  ),
  'mentions-aggravator': rule(
    ['## Triggers', 'For me it is cold air more than anything.'],
    'aggravator: cold air',
    'For me it is cold air more than anything.',
  ),
  'mentions-treatment': rule(
    'After a month of breathing exercises the nights were quiet.',
    'treatment: breathing exercises',
    'The risk with steroids is that they cause trouble.',
  ),
  'mentions-complication': rule(
    ['## Complications', 'Doctors worry most about pneumonia.'],
    'complication: pneumonia',
    'Doctors worry most about pneumonia.',
  ),
  'mentions-test': rule(
    'After an hour of waiting came spirometry.',
    'test: spirometry',
    'After an hour of waiting came the bill.',
  ),
}
