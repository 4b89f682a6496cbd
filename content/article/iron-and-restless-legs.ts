import type {Article} from '../../schemas/index.ts'
import {identity} from '../build/documents.ts'
import {refs, sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'
import {callout, dataTable, healthText} from '../build/text.ts'

export const ironAndRestlessLegs: Article = signedOff({
  ...identity('article', 'iron-and-restless-legs'),
  title: 'Low iron and restless legs: how the two are linked',
  summary:
    'Low iron and restless legs often occur together. This article says what is known about the link, which tests help, and when iron is worth a try.',
  body: healthText(
    `
    You lie down after a long day, and your legs will not have it.
    They crawl, pull or ache until you get up and walk.
    If this happens often, it may be restless legs syndrome. [^irlssg-2014]
    Then a blood test for iron is a good next step. [^aasm-2025]

    ## Two problems that meet

    [Restless legs syndrome](condition-restless-legs-syndrome), or {RLS|restless legs syndrome} for short, is a strong [urge to move the legs](symptom-urge-to-move-legs). [^irlssg-2014]
    [Unpleasant feelings in the legs](symptom-unpleasant-leg-sensations) usually come with it. [^irlssg-2014]
    Three more things must be true. [^irlssg-2014]
    The urge [begins or grows at rest](symptom-worse-at-rest). [^irlssg-2014]
    [Moving brings relief](symptom-relieved-by-movement). [^irlssg-2014]
    And it is there [in the evening or at night](symptom-worse-in-evening), or is worse then. [^irlssg-2014]
    Doctors also check that nothing else explains it, since leg cramps, [nerve damage](condition-peripheral-neuropathy) and swollen legs can feel alike. [^irlssg-2014]

    [Iron deficiency](condition-iron-deficiency) means that the body has too little iron in store. [^pasricha-2021]
    [Iron deficiency anaemia](condition-iron-deficiency-anaemia) is a later stage, when there is too little iron to make enough haemoglobin. [^pasricha-2021]
    Haemoglobin carries oxygen in the blood. [^pasricha-2021]
    Low iron can cause [fatigue](symptom-fatigue) well before anaemia begins. [^who-2020]

    ## How often they meet

    How common restless legs are depends on how you count.
    One large review found them in about 7 of 100 adults. [^song-2024]
    Another put it at 3 of 100, with more women than men. [^silber-2021]
    Cases that are frequent and hard to bear are fewer: between 1.5 and 2.7 of 100. [^silber-2021]

    Among people with iron deficiency anaemia the picture is different.
    In a study of 251 of them, about 24 of 100 had restless legs that troubled them. [^allen-2013]
    That is about nine times as many as among people in general. [^allen-2013]

    It works the other way round too.
    At one centre, 196 people had restless legs but no anaemia, and 42 of 100 of them were short of iron. [^zhu-2020]
    So there can be too little iron while the blood count is normal. [^zhu-2020]

    ## Why iron matters to the legs

    The trouble seems to start in the brain and not in the legs. [^khan-2017]
    [Too little iron in the brain](cause-brain-iron-deficiency) is the finding that comes up most often. [^khan-2017]
    It can be there while blood tests look normal. [^khan-2017]

    The brain uses iron to make dopamine, which helps to control movement. [^khan-2017]
    You may have read that low iron means low dopamine.
    The research does not bear that out. [^khan-2017]
    If anything, it points to too much dopamine and to changes in the cells that respond to it. [^khan-2017]

    Iron is not the whole story.
    Restless legs run in families, and two of the genes involved are named [{BTBD9|BTB domain containing 9}](cause-btbd9-variants) and [{MEIS1|Meis homeobox 1}](cause-meis1-variants). [^khan-2017]
    [Pregnancy](cause-pregnancy), above all the last three months, can bring them on. [^guo-2017; dunietz-2017]
    They are also more common in people with [diabetes](condition-diabetes). [^song-2024]
    The same is true of serious [kidney disease](condition-chronic-kidney-disease). [^trenkwalder-2016]
    For [Parkinson's disease](condition-parkinsons-disease) the link is in dispute. [^trenkwalder-2016]
    Two studies disagree about [giving blood](cause-blood-donation). [^ulfberg-2004; spencer-2013]
    A Swedish survey saw more restless legs in women who gave blood. [^ulfberg-2004]
    In the United States, a study of 1,334 donors found that neither low iron nor more donations predicted them. [^spencer-2013]

    ## The test to ask for

    A guideline of 2025 says that everybody who is troubled by restless legs should have regular iron tests. [^aasm-2025]
    There are two of them.
    [Ferritin](test-ferritin) shows how much iron is in store. [^who-2020]
    [Transferrin saturation](test-transferrin-saturation) shows how much iron is on its way through the blood. [^aasm-2025]
    Have them in the morning, and take no iron for 24 hours before. [^aasm-2025]

    The limits can confuse, because they depend on the question.
    A healthy adult has low stores when ferritin is below 15 µg/L. [^who-2020]
    For restless legs the bar is much higher. [^aasm-2025]
    `,
    dataTable('Iron tests in adults with restless legs', [
      ['Result', 'What the guideline advises'],
      ['Ferritin of 75 µg/L or less', 'Iron, as tablets or into a vein'],
      ['Ferritin above 75 and up to 100 µg/L', 'Iron into a vein only'],
      ['Transferrin saturation below 20 %', 'Iron, as tablets or into a vein'],
    ]),
    `
    These limits come from experts and have not been put to the test in trials. [^aasm-2025]
    A ferritin of 60 µg/L shows why they matter.
    It is not low for a healthy adult, yet with restless legs it is a reason to start iron. [^who-2020; aasm-2025]

    ## Does iron help?

    For some people it does. [^cochrane-2019]
    A review of 7 trials with 345 people compared iron with a dummy treatment. [^cochrane-2019]
    On a scale of symptoms, people who got iron scored almost 4 points lower. [^cochrane-2019]
    The reviewers had moderate trust in that result. [^cochrane-2019]
    Side effects may have been more common with iron, but chance could explain that. [^cochrane-2019]

    The guideline of 2025 speaks strongly for one kind, [ferric carboxymaltose](treatment-ferric-carboxymaltose), which is given into a vein. [^aasm-2025]
    It gives a weaker nod to [ferrous sulfate](treatment-ferrous-sulfate) tablets when the tests show that iron is low. [^aasm-2025]
    A group of experts had said much the same in 2018. [^irlssg-2018]

    [Food rich in iron](treatment-iron-rich-diet) supports the treatment: meat, seafood, beans and leafy greens. [^ods]

    If iron is low, the reason matters as well. [^bsg-2021]
    [Heavy periods](cause-heavy-periods), [pregnancy](cause-pregnancy) and [frequent blood donation](cause-blood-donation) are common ones. [^pasricha-2021; owh]
    So are [coeliac disease](condition-coeliac-disease) and [bleeding in the gut](cause-gut-bleeding). [^bsg-2021]
    Men, and women after the menopause, need a closer look. [^bsg-2021]
    About one in three of them with iron deficiency anaemia has a disease behind it, and it can be [bowel cancer](condition-bowel-cancer). [^bsg-2021]

    ## When iron is not enough

    Other medicines can help. [^aasm-2025]
    The guideline of 2025 speaks strongly for [gabapentin](treatment-gabapentin), [gabapentin enacarbil](treatment-gabapentin-enacarbil) and [pregabalin](treatment-pregabalin). [^aasm-2025]

    Advice on one group of medicines has turned round.
    In 2016 [pramipexole](treatment-pramipexole), [ropinirole](treatment-ropinirole) and the [rotigotine patch](treatment-rotigotine) were still advised. [^aan-2016]
    The guideline of 2025 advises against their standard use. [^aasm-2025]
    Over time they can make the symptoms worse. [^aasm-2025]
    If you take one of them, do not stop on your own, but talk to your doctor.

    Some medicines for other problems make restless legs worse. [^silber-2021]
    Among them are [sedating antihistamines](treatment-sedating-antihistamines), [antipsychotics](treatment-antipsychotics) and most [antidepressants](treatment-antidepressants). [^silber-2021]

    [Exercise](treatment-exercise), [regular sleep times](treatment-regular-sleep) and [less caffeine and alcohol](treatment-less-caffeine-alcohol-nicotine) may ease mild symptoms, but the evidence is weak. [^silber-2021]
    `,
    callout(
      'urgent',
      'Before you take iron',
      `
      Have your iron tested first. Too much iron is toxic. [^nc-poison-control]

      Keep iron tablets away from children: an overdose can kill. [^cpsc]
      `,
    ),
    `
    ## An old idea that held up

    The link is no news.
    Karl-Axel Ekbom, who gave restless legs their name in 1945, already wrote about iron. [^ekbom-1945]
    Eight years later Nordlander reported on treatment with iron. [^nordlander-1953]

    ## What to take away

    - If your legs keep you awake, ask for a ferritin and a transferrin saturation test. [^aasm-2025]
    - A result that is fine for others may be too low for you. [^aasm-2025]
    - If iron is low, find out why. [^bsg-2021]
    - Do not take iron without a test, since too much is toxic. [^nc-poison-control]
    `,
  ),
  about: refs(
    'condition-restless-legs-syndrome',
    'condition-iron-deficiency',
    'condition-iron-deficiency-anaemia',
  ),
  authors: refs('person-example-author'),
  publisher: 'Example Health Publisher',
  publishedAt: '2026-11-02',
  language: 'en-GB',
  sources: sourceRefs(
    'aasm-2025',
    'irlssg-2018',
    'cochrane-2019',
    'irlssg-2014',
    'silber-2021',
    'song-2024',
    'allen-2013',
    'zhu-2020',
    'khan-2017',
    'pasricha-2021',
    'bsg-2021',
    'who-2020',
    'aan-2016',
    'ulfberg-2004',
    'spencer-2013',
    'ekbom-1945',
    'nordlander-1953',
    'trenkwalder-2016',
    'guo-2017',
    'dunietz-2017',
    'ods',
    'owh',
    'cpsc',
    'nc-poison-control',
  ),
})
