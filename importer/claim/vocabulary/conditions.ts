import {terms} from './terms.ts'

/** Names of common conditions. They say how people speak, not what belongs to what. */
export const CONDITIONS = terms(`
iron deficiency | low iron | lack of iron | deficiency in iron | deficiency of iron | iron deficient | low iron levels | low iron stores
iron deficiency anaemia
anaemia
restless legs syndrome | RLS | restless legs | Willis-Ekbom disease
periodic limb movement disorder
vitamin D deficiency | lack of vitamin D | low vitamin D
vitamin B12 deficiency | B12 deficiency | lack of vitamin B12
folate deficiency
pernicious anaemia
sickle cell disease | sickle cell anaemia
thalassaemia
haemochromatosis | iron overload
asthma
COPD | chronic obstructive pulmonary disease
bronchitis
bronchiolitis
pneumonia
influenza | flu
common cold
COVID-19
tuberculosis
sinusitis
tonsillitis
chest infections
lung infections
respiratory infections
pulmonary embolism
cystic fibrosis
pulmonary fibrosis
hay fever | allergic rhinitis
allergies
anaphylaxis
food allergy
eczema | atopic dermatitis
psoriasis
rosacea
acne
shingles | herpes zoster
cellulitis
migraine
tension headache
cluster headache
medication overuse headache
stroke
transient ischaemic attack | TIA | mini-stroke
epilepsy
multiple sclerosis
Parkinson's disease | Parkinson's
Alzheimer's disease | Alzheimer's
dementia
peripheral neuropathy | neuropathy | nerve damage
carpal tunnel syndrome
sciatica
meningitis
concussion
sleep apnoea | obstructive sleep apnoea
narcolepsy
depression
anxiety disorder | generalised anxiety disorder
bipolar disorder
schizophrenia
ADHD | attention deficit hyperactivity disorder
autism
eating disorders
post-traumatic stress disorder | PTSD
diabetes | diabetes mellitus
type 1 diabetes
type 2 diabetes
gestational diabetes
diabetic ketoacidosis
hypoglycaemia | low blood sugar
hypothyroidism | underactive thyroid | low thyroid
hyperthyroidism | overactive thyroid
Hashimoto's thyroiditis | Hashimoto's disease
Graves' disease
goitre
Cushing's syndrome
Addison's disease
polycystic ovary syndrome | PCOS
obesity
metabolic syndrome
high cholesterol | raised cholesterol | hypercholesterolaemia
high blood pressure | hypertension | raised blood pressure
low blood pressure | hypotension
heart disease | cardiovascular disease | heart problems
coronary heart disease | coronary artery disease
heart attack | myocardial infarction
heart failure
atrial fibrillation
angina
deep vein thrombosis | DVT
blood clots | thrombosis
varicose veins
peripheral artery disease | peripheral arterial disease | PAD | peripheral vascular disease
kidney failure | end-stage kidney disease | renal failure
chronic kidney disease | kidney disease
kidney stones
kidney infection
kidney damage
urinary tract infection | UTI | bladder infection
cystitis
enlarged prostate
liver disease
cirrhosis
hepatitis
fatty liver disease
gallstones
pancreatitis
gastro-oesophageal reflux disease | GORD | GERD | acid reflux | reflux | gastroesophageal reflux disease
Barrett's oesophagus
hiatus hernia | hiatal hernia
gastritis
peptic ulcer | stomach ulcer
ulcers
coeliac disease
lactose intolerance
irritable bowel syndrome | IBS
inflammatory bowel disease | IBD
Crohn's disease
ulcerative colitis
diverticulitis
appendicitis
gastroenteritis
haemorrhoids | piles
bowel cancer | colorectal cancer | colon cancer
stomach cancer
lung cancer
breast cancer
prostate cancer
skin cancer
oesophageal cancer
cancer
leukaemia
lymphoma
osteoporosis
osteoarthritis
rheumatoid arthritis
arthritis
gout
fibromyalgia
lupus
chronic fatigue syndrome
fractures | broken bones
osteomalacia
rickets
endometriosis
fibroids
pre-eclampsia | preeclampsia
menopause
infertility | fertility problems
miscarriage
premature birth | preterm birth
low birth weight
glaucoma
cataracts
macular degeneration
diabetic retinopathy
conjunctivitis
ear infection
Down syndrome
Turner syndrome
autoimmune disease | autoimmune disorders
thyroid disease
sepsis
HIV
malaria
measles
chickenpox
Lyme disease
glandular fever | mononucleosis
akathisia
metabolic acidosis
malnutrition
chronic pain | long-term pain
irritable bowel | spastic colon
small intestinal bacterial overgrowth
indigestion disorder
gastroparesis
coeliac sprue
anal fissure
haemorrhoidal disease
bowel obstruction | blocked bowel | intestinal blockage
perforation
peritonitis
hernia | inguinal hernia
diverticular disease
colon polyps | bowel polyps | polyps
gallbladder inflammation | cholecystitis
bile duct infection | cholangitis
liver failure
liver cancer
hepatitis B
hepatitis C
pancreatic cancer
kidney cancer
bladder cancer
bladder stones
interstitial cystitis | painful bladder syndrome
overactive bladder
prostatitis
ovarian cancer
cervical cancer
womb cancer | endometrial cancer
testicular cancer
thyroid cancer
brain tumour
melanoma
head and neck cancer | throat cancer | mouth cancer
tumours
anaphylactic shock
acute bronchitis
chronic bronchitis
emphysema
bronchiectasis
whooping cough | pertussis
croup
pleurisy
collapsed lung | pneumothorax
lung disease | lung conditions
respiratory failure
sarcoidosis
laryngitis
strep throat
nasal allergies
nasal congestion syndrome
deviated septum
middle ear infection | otitis media
swimmer's ear | outer ear infection
Meniere's disease
labyrinthitis
benign paroxysmal positional vertigo | BPPV
hearing impairment | deafness
blindness | sight loss
dry eye | dry eye syndrome | dry eye disease
blepharitis
uveitis
retinal detachment
short-sightedness | near-sightedness | myopia
long-sightedness
astigmatism
squint
stye
contact dermatitis | dermatitis
seborrhoeic dermatitis
skin infections
impetigo
scabies
ringworm | athlete's foot | fungal skin infection
cold sores | herpes simplex
warts
vitiligo
alopecia areata
pressure sores | bedsores | pressure ulcers
leg ulcers | venous ulcers | venous leg ulcers
foot ulcers
gangrene
amputation
abscess
lymphoedema
chronic venous insufficiency | venous insufficiency
aneurysm | aortic aneurysm
cardiomyopathy
heart valve disease
endocarditis
myocarditis
pericarditis
cardiac arrest
sudden cardiac death
heart rhythm problems | heart rhythm disorders
atherosclerosis | hardening of the arteries | narrowed arteries
Raynaud's phenomenon | Raynaud's disease | Raynaud's
vasculitis
postural orthostatic tachycardia syndrome | PoTS
pyelonephritis
glomerulonephritis
polycystic kidney disease
nephrotic syndrome
high potassium
prediabetes | insulin resistance
diabetes insipidus
diabetic neuropathy
ketoacidosis
hyperparathyroidism
acromegaly
low testosterone
hypoparathyroidism
calcium deficiency
vitamin deficiency
zinc deficiency
magnesium deficiency
high triglycerides
thyroiditis
thyroid eye disease
thyroid nodules
bone loss | osteopenia | low bone density
hip fracture | broken hip
stress fracture
spinal fracture | collapsed vertebra | vertebral fractures
spinal stenosis
slipped disc | herniated disc | disc herniation | prolapsed disc | ruptured disc | disc prolapse
scoliosis
ankylosing spondylitis
spondylosis
plantar fasciitis
Achilles tendinitis
tendinitis | tendonitis
bursitis
frozen shoulder
rotator cuff injury | rotator cuff tear
tennis elbow
bunions
flat feet
heel spurs
sprain | strains
psoriatic arthritis
juvenile arthritis
Sjögren's syndrome
scleroderma
polymyalgia rheumatica
giant cell arteritis
septic arthritis | joint infection
osteomyelitis | bone infection
brain injury | head injury
trigeminal neuralgia
Bell's palsy | facial palsy
Guillain-Barré syndrome
motor neurone disease | ALS | amyotrophic lateral sclerosis
Huntington's disease
myasthenia gravis
essential tremor
cerebral palsy
muscular dystrophy
hydrocephalus
brain haemorrhage | bleeding in the brain
encephalitis
shingles pain | postherpetic neuralgia
complex regional pain syndrome
vestibular migraine
chronic migraine
Tourette syndrome
panic disorder
agoraphobia
social anxiety | social anxiety disorder
phobias
obsessive compulsive disorder | OCD
postnatal depression | postpartum depression
seasonal affective disorder
substance abuse | addiction | drug abuse | alcohol abuse | alcohol dependence | alcoholism
anorexia | anorexia nervosa
bulimia
burnout
self-harm
suicide
learning disabilities
dyslexia
premenstrual syndrome | PMS
premenstrual dysphoric disorder | PMDD
ectopic pregnancy
pelvic inflammatory disease
ovarian cysts
adenomyosis
vaginal thrush | yeast infection | thrush
bacterial vaginosis
chlamydia
gonorrhoea
syphilis
genital herpes
HPV | human papillomavirus
early menopause | premature menopause
preterm labour | premature labour
stillbirth
birth defects
placental abruption
jaundice of the newborn
dehydration in children
febrile seizures
hand, foot and mouth disease
mumps
rubella
scarlet fever
rheumatic fever
tetanus
dengue
typhoid
cholera
hepatitis A
ebola
rabies
toxoplasmosis
long COVID
MRSA
blood poisoning
septic shock | shock
organ failure | organ damage | multiple organ failure
heart damage | damage to the heart
nerve injury | pinched nerve | trapped nerve
permanent nerve damage
loss of sight
disability | long-term disability
chronic sinusitis
nasal polyposis
tooth decay | cavities | dental cavities | dental problems
gum disease | gingivitis | periodontitis
tooth loss
teeth grinding | bruxism
oral thrush
bone cancer
myeloma | multiple myeloma
haemophilia
aplastic anaemia
haemolytic anaemia
vitamin B12 deficiency anaemia
G6PD deficiency
low platelets | thrombocytopenia
polycythaemia
lymph node swelling
growth problems
developmental delay | delayed development
weak bones | brittle bones
joint damage | permanent joint damage
heart complications
poor wound healing
falls | falling
death | early death | premature death
scarring | scars | skin damage
heat stroke | heat exhaustion | heatstroke
hypothermia
altitude sickness
lead poisoning
carbon monoxide poisoning
tinnitus syndrome
celiac crisis
eosinophilic oesophagitis
narrowing of the oesophagus | oesophageal stricture | stricture
vocal cord dysfunction
chronic cough syndrome
lung damage
dementia with Lewy bodies
vascular dementia
peptic ulcer disease
Helicobacter pylori infection
urinary retention | retention of urine
kidney scarring
erectile dysfunction disorder
pulmonary hypertension | high blood pressure in the lungs
left ventricular hypertrophy | enlarged heart
intestinal permeability
gastrointestinal infection | gut infection
stomach bug | stomach flu | norovirus
food poisoning
burns
frostbite
accidents
car accidents | road accidents | traffic accidents | car crashes
relationship problems
post-thrombotic syndrome
critical limb ischaemia
spondylolisthesis
piriformis syndrome
degenerative disc disease
angioedema
chronic inflammation
blood infection
problems at work | poor performance at work
poor school performance
`)
