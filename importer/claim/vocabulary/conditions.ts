import {terms} from './terms.ts'

/** Names of common conditions. They say how people speak, not what belongs to what. */
export const CONDITIONS = terms(`
iron deficiency | low iron | lack of iron | deficiency in iron | deficiency of iron | iron deficient | low iron levels | low iron stores
iron deficiency anaemia | iron-deficiency anaemia
anaemia
restless legs syndrome | RLS | restless legs | Willis-Ekbom disease | restless leg syndrome
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
chest infections | chest infection
lung infections | lung infection
respiratory infections | respiratory infection
pulmonary embolism
cystic fibrosis
pulmonary fibrosis
hay fever | allergic rhinitis
allergies | allergy
anaphylaxis
food allergy
eczema | atopic dermatitis
psoriasis
rosacea
acne
shingles | herpes zoster
cellulitis
migraine | migraines
tension headache
cluster headache
medication overuse headache
stroke | strokes
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
anxiety disorder | generalised anxiety disorder | anxiety disorders
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
Hashimoto's thyroiditis | Hashimoto's disease | Hashimoto thyroiditis
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
heart attack | myocardial infarction | heart attacks
heart failure
atrial fibrillation
angina
deep vein thrombosis | DVT
blood clots | blood clot | thrombosis
varicose veins
peripheral artery disease
kidney failure | end-stage kidney disease | renal failure
chronic kidney disease | kidney disease
kidney stones
kidney infection
kidney damage
urinary tract infection | UTI | urinary tract infections | bladder infection
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
peptic ulcer | stomach ulcer | stomach ulcers | peptic ulcers
ulcers | ulcer
coeliac disease | celiac disease
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
ear infection | ear infections
Down syndrome | Down's syndrome
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
`)
