import {terms} from './terms.ts'

/** Names of common symptoms and signs. They say how people speak, not what belongs to what. */
export const SYMPTOMS = terms(`
fatigue | tiredness | fatigued | exhausted | extreme tiredness | tired | feeling tired | feel tired | exhaustion | lack of energy | low energy | lethargy | feeling exhausted | loss of energy
weakness | muscle weakness | feeling weak
daytime sleepiness | excessive daytime sleepiness | sleepiness | drowsiness | feeling sleepy
daytime tiredness | tired during the day | daytime fatigue
difficulty concentrating | poor concentration | trouble concentrating | lack of concentration | problems concentrating | difficulty focusing | trouble focusing | reduced concentration | inability to concentrate
brain fog | foggy thinking | mental fog
memory problems | memory loss | forgetfulness | poor memory
confusion | feeling confused | confused
irritability | irritable | short temper | quick temper | feeling irritable
mood changes | mood swings | changes in mood
low mood | sadness | feeling low | feeling sad | depressed mood
anxiety | anxious | feeling anxious | nervousness | anxiousness
insomnia | sleeplessness | sleepless nights | sleepless | trouble sleeping | difficulty sleeping | problems sleeping | poor sleep
difficulty falling asleep | trouble falling asleep | problems falling asleep
difficulty staying asleep | trouble staying asleep | problems staying asleep
sleep disturbances | disturbed sleep | sleep problems | disrupted sleep
early waking | waking too early | wake too early | waking up too early
waking during the night | waking up during the night | wake up during the night | waking at night | waking up at night | wake up at night
headache | headaches
head pain | throbbing head pain | throbbing headache | pounding headache
dizziness | dizzy | dizzy spells | feeling dizzy | light-headedness | lightheadedness | feeling light-headed | feeling lightheaded
vertigo | spinning sensation
fainting | passing out | loss of consciousness | blackouts
pallor | pale skin | paleness | looking pale | pale complexion
shortness of breath | breathlessness | breathless | short of breath | laboured breathing | difficulty breathing | trouble breathing | breathing difficulties | dyspnoea | being short of breath | feeling breathless
rapid heartbeat | fast heartbeat | tachycardia | racing heart | fast heart rate | rapid heart rate | increased heart rate
slow heartbeat | slow heart rate | bradycardia
irregular heartbeat | arrhythmia | irregular heart rhythm | irregular pulse
palpitations | heart palpitations | heart racing | racing heartbeat | noticeable heartbeats
chest pain | pain in the chest
chest tightness | tight chest | tightness in your chest | tightness in the chest
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
sweating | excessive sweating | sweats | sweaty | heavy sweating
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
nausea | nauseous | nauseated | feeling sick | sick to your stomach | feeling nauseous | queasiness
vomiting | being sick | throwing up
diarrhoea | loose stools | watery stools | loose bowel movements
constipation | constipated | being constipated
bloating | bloated | swollen belly | swollen tummy | feeling bloated
wind | flatulence | gas | passing gas
abdominal pain | stomach pain | tummy pain | stomach ache | belly pain | stomachache | abdominal discomfort
stomach cramps | abdominal cramps | cramps
heartburn
indigestion | dyspepsia | upset stomach | stomach upset
difficulty swallowing | hard to swallow | painful swallowing | pain when swallowing | problems swallowing | trouble swallowing | dysphagia | swallowing difficulties
hiccups
blood in the stool | blood on the toilet paper | blood on toilet paper | bright red blood | blood in your stool | blood in stools | bloody stools | rectal bleeding | blood in your poo
black stools | tarry stools
jaundice | yellow skin | yellowing of the skin
dark urine | dark yellow urine | dark-coloured urine | brown urine
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
crawling sensations
pulling sensations
involuntary leg movements | periodic limb movements | leg jerks | jerking of the legs
numbness | loss of feeling
tingling | tingling sensations
burning sensation
tremor | shaking | trembling
loss of balance | balance problems | poor balance | unsteadiness
trouble speaking | difficulty speaking | slurred speech | speech problems
facial drooping | face drooping
fits | convulsions
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
red eyes | bloodshot eyes
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
pica | craving for non-food items | unusual cravings | craving ice | cravings for ice
tinnitus | ringing in the ears | ringing ears
ear pain | earache
hearing loss
swelling | oedema | swollen | puffiness from fluid | fluid retention
swollen ankles | ankle swelling | swelling of the ankles
swollen legs | leg swelling | swelling of the legs | swelling in the legs
swollen glands | swollen lymph nodes
lump
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
numb | feeling numb | loss of sensation | numbness in the hands | numb hands | numb fingers
tingle | prickling
burning pain | burning feeling | burning | stinging
burning feet
electric shocks | electric shock sensations | shooting pain
stabbing pain | sharp pain
dull ache | aching | ache | aches | dull pain
aches and pains | body aches | general aches | aching body | body pain
muscle stiffness | stiff muscles
morning stiffness | stiffness in the morning
muscle twitching | twitching | twitches | muscle twitches
muscle wasting | muscle loss | loss of muscle | wasting of the muscles
muscle tension | tense muscles | tight muscles
spasms
shaky hands | shakiness | shaky | feeling shaky
slow movement | slowness of movement | slowed movements | bradykinesia
clumsiness | clumsy | loss of coordination | poor coordination | lack of coordination | coordination problems
difficulty walking | trouble walking | walking problems | problems walking | unsteady walk | limping | limp
weak grip | loss of grip | loss of grip strength | loss of strength
reduced range of motion | loss of movement | limited movement | reduced movement | restricted movement | loss of mobility | limited range of motion
swelling of the joints
grinding sensation | creaking | grating sensation | crackling sound
knee pain | sore knees | pain in the knee
hip pain | groin pain
heel pain | pain in the heel
foot pain | painful feet | sore feet
shoulder pain
elbow pain
wrist pain
hand pain
arm pain | pain in the arm
jaw pain | sore jaw | jaw clicking | clicking jaw
facial pain | face pain | facial pressure | facial tenderness
flank pain | pain in the side | side pain
pelvic pain | lower abdominal pain | pain in the lower abdomen
rib pain
eye pain | sore eyes | painful eyes | eye strain
tired eyes
eye discharge | discharge from the eye | discharge from your eyes | sticky eyes
gritty eyes | grittiness
puffy eyes | swollen eyelids | puffy face | swollen face | puffiness | facial swelling
drooping eyelid
flashes of light | flashing lights
halos around lights | rainbow-coloured circles around lights | rings around lights | haloes around lights | seeing halos
night blindness | poor night vision | difficulty seeing at night | trouble seeing at night
loss of side vision | loss of peripheral vision | tunnel vision
blind spots | zigzag lines | zig-zag lines
faded colours | dull colours
sudden vision loss
weakness on one side of the body | one-sided weakness | weakness on one side
paralysis | loss of movement on one side
clumsy hands
trouble finding words | difficulty finding words
trouble understanding speech
disorientation | disoriented
delirium
hyperactivity | hyperactive
impulsiveness | impulsivity | impulsive behaviour
inattention | being easily distracted | easily distracted
feeling on edge | being on edge | nervous | feeling nervous | inner restlessness
excessive worry | worrying | constant worry | worry
fear | feeling of dread | sense of dread | fear of dying
loss of interest | losing interest | lack of interest | loss of pleasure | loss of enjoyment
hopelessness | feelings of hopelessness | hopeless | despair | depths of despair | feeling hopeless
tearfulness | crying | constant crying | crying spells | crying easily | tearful
suicidal thoughts | thoughts of suicide | thoughts of self-harm
social withdrawal | withdrawal | avoiding friends
personality changes | changes in personality | behaviour changes | changes in behaviour
lack of motivation | loss of motivation | apathy
flashbacks
nightmares | bad dreams | vivid dreams
sleepwalking
oversleeping | sleeping too much
morning headache | morning headaches | headache in the morning
gasping for air | gasping | gasping sounds
choking | choking sounds
unrefreshing sleep | waking unrefreshed | non-restorative sleep
breathing faster | rapid breathing | fast breathing
noisy breathing
breathlessness at night | waking up breathless
frothy sputum
dry cough | tickly cough
barking cough
hacking cough
chesty cough | wet cough | cough with phlegm | productive cough
coughing up phlegm | coughing up mucus | mucus cough
postnasal drip | mucus in the throat
itchy nose
itchy throat | scratchy throat | dry throat | throat irritation | tickly throat
lump in the throat | feeling of a lump in the throat
loss of voice | losing your voice | weak voice
toothache | tooth pain
loose teeth
drooling
cracked lips | dry lips | blue lips
swollen lips | swelling of the lips
itchy mouth | tingling mouth
metallic taste
burning mouth
thick saliva
belching | burping | burp
regurgitation | food coming back up
feeling full quickly | feeling full | early satiety | fullness | feeling of fullness
abdominal swelling | swollen abdomen | distended abdomen | belly swelling
abdominal tenderness
upper abdominal pain | pain in the upper abdomen | pain under the ribs
rumbling stomach | stomach rumbling | stomach gurgling
urgent need to go to the toilet | bowel urgency | urgency
incomplete emptying | feeling that the bowel has not emptied | feeling of incomplete emptying
mucus in the stool | mucus in stools | mucus in your poo
pale stools | clay-coloured stools | light-coloured stools
greasy stools | fatty stools | foul-smelling stools | smelly stools
bloody diarrhoea | blood and mucus in the stool
bowel habit changes | change in bowel habit
faecal incontinence | bowel incontinence | leaking stool
itchy bottom | anal itching | itching around the anus
pain when passing stools | pain during bowel movements | painful bowel movements
vomiting blood | vomit blood | blood in vomit
projectile vomiting
urgent need to urinate | urge to urinate | sudden urge to urinate | urinary urgency | needing to pee suddenly
urinating at night | getting up at night to urinate | passing urine at night | nocturia | needing to pee at night
weak urine stream | weak flow of urine | weak stream | poor urine flow | slow stream
difficulty urinating | trouble urinating | difficulty passing urine
dribbling | dribbling urine
cloudy urine | smelly urine | strong-smelling urine | foul-smelling urine
foamy urine | frothy urine
passing little urine | little urine | decreased urination | reduced urination | reduced urine output | less urine | passing less urine
bedwetting
erectile dysfunction | erection problems | impotence
pain during sex | painful intercourse | painful sex
vaginal dryness
vaginal discharge | abnormal discharge | unusual discharge
vaginal bleeding | spotting | bleeding between periods
breast tenderness | sore breasts | breast pain | tender breasts
breast lump | lump in the breast
nipple discharge
heavy menstrual flow
night-time sweating
skin changes | changes in the skin
redness | red skin | reddened skin | skin redness | flushing | flushed face | facial flushing | facial redness
blisters | blistering
sores | open sores | skin sores
scaly skin | flaky skin | scaling | scales | scaly patches | peeling skin | skin peeling | flaking skin
dry patches | red patches | patches of dry skin | patches of red skin
cracked skin | cracking skin | broken skin
thickened skin | thick skin
oily skin | greasy skin
welts | weals
warm skin | skin that feels hot
clammy skin | cold skin | cool skin | clammy hands
yellow eyes | yellowing of the eyes | yellowing of the whites of the eyes
dark patches of skin | darkening of the skin | darkened skin | skin darkening
bluish skin | blue skin | blue lips or fingertips | cyanosis
pitted nails | nail pitting | nail changes | thickened nails
dandruff | flaky scalp | itchy scalp
excess hair growth | unwanted hair | excess hair | facial hair | excess body hair
thinning skin
coarse hair | dry hair | brittle hair
slow growth | poor growth | growth delay | failure to thrive
delayed puberty
stunted growth
loss of height | height loss
stooped posture | stoop | hunched back | kyphosis
broken bone | bone fractures
deformed joints | joint deformity | bent fingers
bony lumps
lump in the neck | swelling in the neck | neck swelling | neck lump
difficulty lifting the arm
high blood sugar
bulging veins | enlarged veins | twisted veins
heavy legs | aching legs | legs that feel heavy | tired legs
leg weakness | weak legs | weakness in the legs
foot drop
warm leg | red leg
cold feet and hands
chest discomfort | chest pressure | pressure in the chest | tightness of the chest
pain spreading to the arm | pain in the left arm
fluttering in the chest | skipped beats | missed beats | pounding heart | pounding heartbeat | heart fluttering | fluttering heartbeat
feeling faint | light headed | lightheaded | feeling dizzy when standing
heat sensitivity | feeling hot
sensitivity to touch | sensitivity to smells
allergic reaction
infertility problems | difficulty getting pregnant | trouble conceiving | difficulty conceiving | trouble getting pregnant
frequent infections | repeated infections | recurrent infections
bleeding | unusual bleeding | prolonged bleeding
small red spots | tiny red spots | petechiae
nasal polyps
pressure in the face | sinus pressure | pain around the eyes | pressure around the eyes | pain in the face
ear pressure | blocked ears | ear fullness | fullness in the ear | popping ears
discharge from the ear | ear discharge
feeling generally unwell | feeling ill | feeling poorly
fussiness | unusual fussiness | crying more than usual | crankiness
poor feeding | feeding problems | refusing to eat
salty skin
strange sensations
hypersensitivity
itchy rash on the body
reduced sense of taste
breast changes
vision changes | changes in vision | visual disturbances | poor vision | worsening vision | dimmed vision | cloudy vision
learning difficulties
difficulty reading
slow thinking
dehydrated skin
heavy head
motion sickness
buzzing in the ears | buzzing
muffled hearing | difficulty hearing | trouble hearing
nerve pain | neuropathic pain
phantom pain
hearing voices
binge eating | overeating
food cravings | cravings
alternating diarrhoea and constipation
hard stools | lumpy stools | straining
sudden weakness
sudden confusion
sensitive teeth | tooth sensitivity
sensitive skin
flu-like symptoms | symptoms like flu
high fever | low-grade fever | mild fever | slight fever
seizure
low self-esteem | loss of confidence
guilt | feelings of guilt | guilty | feeling guilty
worthlessness | feelings of worthlessness | worthless | feeling worthless
pimples | spots
blackheads
whiteheads
pustules
bumps
locking | locking of the joint
giving way | instability
delusions
paranoia
bleeding from the gums
swollen gums | red gums
receding gums
swollen tonsils
white patches on the tonsils
floaters
pins and needles | paraesthesia
tenderness | tender
soreness
spider veins | visible blood vessels | broken blood vessels
agitation | feeling agitated | agitated
aggression | aggressive behaviour
sunken eyes
feeling overwhelmed | overwhelmed
shame | ashamed | feeling ashamed
embarrassment | embarrassed
frustration | frustrated
feelings of inadequacy | inadequacy
difficulty bonding with the baby | difficulty bonding | trouble bonding
feeling detached | detached | feeling disconnected | disconnected
intrusive thoughts
racing thoughts
shooting leg pain | pain down the leg | pain radiating down the leg | pain in the back of the leg
electric shock-like pain | electric pain
facial weakness | weakness of one side of the face | weakness on one side of the face | facial muscle weakness
bowed legs
soft bones
discoloured skin | skin discolouration | discolouration of the skin | discolouration
skin that is warm to the touch | warm to the touch | hot to the touch
wounds that heal slowly | slow-healing sores | non-healing wounds | sores that do not heal | wounds that do not heal
crusting | crusty eyelids | crusts
oozing | weeping skin
stomach problems
bowel problems
joint problems
difficulty moving | trouble moving
difficulty standing | trouble standing
difficulty sitting | trouble sitting
loss of flexibility
catching or locking
`)
