import {terms} from './terms.ts'

/** Names of common symptoms and signs. They say how people speak, not what belongs to what. */
export const SYMPTOMS = terms(`
fatigue | tiredness | tired | feeling tired | feel tired | exhaustion | lack of energy | low energy | lethargy | feeling exhausted | loss of energy
weakness | muscle weakness | feeling weak
daytime sleepiness | excessive daytime sleepiness | sleepiness | drowsiness | feeling sleepy
daytime tiredness | tired during the day | daytime fatigue
difficulty concentrating | poor concentration | trouble concentrating | lack of concentration | problems concentrating | difficulty focusing | trouble focusing | reduced concentration | inability to concentrate
brain fog | foggy thinking | mental fog
memory problems | memory loss | forgetfulness | poor memory
confusion | feeling confused
irritability | irritable | feeling irritable
mood changes | mood swings | changes in mood
low mood | sadness | feeling low | feeling sad | depressed mood
anxiety | anxious | feeling anxious | nervousness | anxiousness
insomnia | sleeplessness | trouble sleeping | difficulty sleeping | problems sleeping | poor sleep
difficulty falling asleep | trouble falling asleep | problems falling asleep
difficulty staying asleep | trouble staying asleep | problems staying asleep
sleep disturbances | sleep disturbance | disturbed sleep | sleep problems | disrupted sleep
early waking | waking too early | wake too early | waking up too early
waking during the night | waking up during the night | wake up during the night | waking at night | waking up at night | wake up at night
headache | headaches
head pain | throbbing head pain | throbbing headache | pounding headache
dizziness | dizzy | feeling dizzy | light-headedness | lightheadedness | feeling light-headed | feeling lightheaded
vertigo | spinning sensation
fainting | passing out | loss of consciousness | blackouts
pallor | pale skin | paleness | looking pale | pale complexion
shortness of breath | breathlessness | difficulty breathing | trouble breathing | breathing difficulties | dyspnoea | being short of breath | feeling breathless
rapid heartbeat | fast heartbeat | tachycardia | racing heart | fast heart rate | rapid heart rate | increased heart rate
slow heartbeat | slow heart rate | bradycardia
irregular heartbeat | arrhythmia | irregular heart rhythm | irregular pulse
palpitations | heart palpitations | noticeable heartbeats
chest pain | pain in the chest
chest tightness | tight chest | tightness in the chest
cough | coughing | persistent cough | chronic cough
coughing up blood | blood in the sputum
wheezing | wheeze | whistling when breathing
sneezing
runny nose | nasal discharge
blocked nose | stuffy nose | nasal congestion | congestion | stuffed nose
sore throat | throat pain
hoarseness | hoarse voice | husky voice
loss of smell | reduced sense of smell
loss of taste | changed taste | altered taste
sour taste in the mouth | unpleasant sour taste in the mouth | sour taste
bad breath | halitosis
fever | high temperature | raised temperature
chills | shivering | shaking chills
sweating | excessive sweating | sweats
night sweats
hot flushes | hot flashes
feeling cold | sensitivity to cold | cold intolerance | intolerance to cold
cold hands and feet | cold hands | cold feet
heat intolerance | sensitivity to heat
weight loss | losing weight | lose weight | unexplained weight loss | unintentional weight loss
weight gain | gaining weight | putting on weight
loss of appetite | poor appetite | reduced appetite | decreased appetite | not feeling hungry
increased appetite | increased hunger | feeling very hungry | hunger | excessive hunger
increased thirst | excessive thirst | feeling very thirsty | thirst | being very thirsty
nausea | feeling sick | feeling nauseous | queasiness
vomiting | being sick | throwing up
diarrhoea | loose stools | watery stools
constipation
bloating | swollen belly | swollen tummy | feeling bloated
wind | flatulence | gas | passing gas
abdominal pain | stomach pain | tummy pain | stomach ache | belly pain | stomachache | abdominal discomfort
stomach cramps | abdominal cramps | cramps
heartburn
indigestion | dyspepsia
difficulty swallowing | problems swallowing | trouble swallowing | dysphagia | swallowing difficulties
hiccups
blood in the stool | blood in stools | bloody stools | rectal bleeding | blood in your poo
black stools | tarry stools
jaundice | yellow skin | yellowing of the skin
dark urine
frequent urination | urinating often | peeing more often | needing to pee often | passing urine more often | urinating more often | increased urination | peeing a lot
painful urination | burning when urinating | pain when urinating | pain when peeing
blood in the urine | blood in urine
urinary incontinence | incontinence | leaking urine
muscle aches | muscle pain | aching muscles | myalgia
muscle cramps | leg cramps | muscle spasms
joint pain | aching joints | painful joints
joint stiffness | stiff joints | stiffness
joint swelling | swollen joints
back pain | low back pain | lower back pain
neck pain
stiff neck | neck stiffness
leg pain | pain in the legs
bone pain
urge to move the legs | uncontrollable urge to move the legs | urge to move | overwhelming urge to move the legs | irresistible urge to move the legs | uncontrollable urge to move them
unpleasant sensations | unpleasant sensations in the legs | uncomfortable sensations in the legs | uncomfortable sensations
crawling sensations | crawling sensation
pulling sensations | pulling sensation
involuntary leg movements | periodic limb movements | leg jerks | jerking of the legs
numbness | loss of feeling
tingling | tingling sensations | pins and needles | paraesthesia
burning sensation | burning sensations
tremor | tremors | shaking | trembling
loss of balance | balance problems | poor balance | unsteadiness
trouble speaking | difficulty speaking | slurred speech | speech problems
facial drooping | face drooping
seizures | fits | convulsions
blurred vision | blurry vision
double vision
vision loss | loss of vision | vision problems | sight problems
sensitivity to light | sensitive to light | light sensitivity | photophobia
sensitivity to sound | sensitive to sound | sound sensitivity | sensitivity to noise
aura | visual aura
itching | itch | itchy skin | itchiness | pruritus
rash | skin rash
itchy rash
dry skin
dry mouth
dry eyes
itchy eyes
watery eyes | watering eyes
red eyes
hives | urticaria
bruising | easy bruising | bruising easily
nosebleeds | nose bleeds
bleeding gums
heavy bleeding
hair loss | thinning hair | alopecia | losing hair
brittle nails | fragile nails | weak nails
spoon-shaped nails | koilonychia
sore tongue | inflamed tongue | glossitis | swollen tongue
mouth ulcers | mouth sores
cracks at the corners of the mouth | sores at the corners of the mouth | angular cheilitis
pica | craving for non-food items | cravings for non-food items | unusual cravings | craving ice | cravings for ice
tinnitus | ringing in the ears | ringing ears
ear pain | earache
hearing loss
swelling | oedema | fluid retention
swollen ankles | ankle swelling | swelling of the ankles
swollen legs | leg swelling | swelling in the legs
swollen glands | swollen lymph nodes
lump | lumps
exercise intolerance | reduced exercise tolerance
restlessness | feeling restless
hallucinations
panic attacks
irregular periods | irregular menstrual periods
missed periods | absent periods
painful periods | period pain
reduced libido | low libido | loss of libido | low sex drive | loss of sex drive
slow-healing wounds | slow healing | cuts that heal slowly | slow wound healing
snoring | loud snoring
pauses in breathing | stopping breathing
dehydration
phlegm | mucus | sputum
general malaise | malaise | feeling unwell
impaired cognitive function | cognitive impairment | impaired cognition
pain
`)
