import {terms} from './terms.ts'

/** Names of common tests. They say how people speak, not what is tested by what. */
export const TESTS = terms(`
blood test | blood sample
full blood count | complete blood count | CBC | FBC
ferritin | ferritin test | serum ferritin
transferrin saturation
haemoglobin
TSH | TSH test
thyroid function test
thyroid antibodies
antibody test
blood glucose test | blood sugar test | fasting glucose test
HbA1c | HbA1c test
cholesterol test
urine test | urinalysis
stool test | stool sample
breath test
spirometry
peak flow test | peak flow | peak flow measurement
FeNO test
allergy test | skin prick test
biopsy | tissue sample
endoscopy | gastroscopy
colonoscopy
pH monitoring
X-ray | chest X-ray
CT scan
MRI scan | MRI | brain scan
ultrasound | ultrasound scan
ECG | electrocardiogram | EKG
echocardiogram
blood pressure measurement | blood pressure readings
sleep study | polysomnography
sleep diary
physical examination | physical exam | examination | exam | clinical examination | clinical exam | medical exam
medical history | history
neurological examination
bone density scan | DEXA scan
lumbar puncture
genetic test | genetic testing
mammogram
eye test
hearing test
swab
nerve conduction studies
EEG
questionnaire
blood sugar check | finger-prick test | glucose test | random blood glucose test | oral glucose tolerance test | glucose tolerance test
liver function tests | liver blood tests | liver tests
uric acid test | uric acid level
hormone test
T4 | free T4
TPO antibodies
tTG antibodies | coeliac antibodies | tTG-IgA
D-dimer | D-dimer test
troponin | troponin test
PSA test | PSA
BNP test
lipid profile | lipid test | cholesterol blood test
sputum tests
pregnancy test
lung function tests | breathing tests
tilt table test
physical check
smear test | Pap smear | cervical screening
scans
joint fluid test | joint aspiration | joint fluid analysis | fluid sample
electroencephalogram
reflex test | reflexes
memory tests | cognitive tests
audiogram | audiometry
FRAX | FRAX tool | fracture risk assessment
X-ray of the chest
sweat test
karyotype
family history check
screening test | screening
wood lamp examination
ankle-brachial index
amniocentesis
semen analysis
inflammatory markers
CRP | C-reactive protein
ESR | erythrocyte sedimentation rate
kidney function tests
creatinine
eGFR | estimated glomerular filtration rate
rheumatoid factor
anti-CCP antibodies
vitamin D test
vitamin B12 test
iron studies | iron levels test | iron test
hormone levels
FSH test
throat swab
nasal swab
sputum sample | sputum culture
blood culture
urine culture
COVID test
PCR test
antigen test | rapid test
faecal calprotectin
stool antigen test
FIT | faecal immunochemical test
faecal occult blood test
hydrogen breath test
urea breath test
exhaled nitric oxide test
pulse oximetry
oxygen level test
arterial blood gas
blood pressure check
blood pressure monitoring
ambulatory blood pressure monitoring | 24-hour blood pressure monitor
home blood pressure monitoring | home monitoring
exercise test | stress test | exercise stress test | treadmill test
Holter monitor | 24-hour ECG
heart monitor
event monitor
coronary angiogram
angiogram | angiography
CT angiogram
Doppler ultrasound | venous Doppler ultrasound | duplex scan | duplex ultrasound
venogram
capsule endoscopy
sigmoidoscopy | flexible sigmoidoscopy
barium swallow
oesophageal manometry | manometry
barium enema
nasal endoscopy
laryngoscopy
bronchoscopy
cystoscopy
hysteroscopy
colposcopy
diagnostic laparoscopy
arthroscopic examination
small bowel biopsy
skin biopsy
liver biopsy
kidney biopsy
muscle biopsy
lymph node biopsy
bone marrow biopsy
temporal artery biopsy
pelvic examination | pelvic exam
rectal examination | digital rectal examination
breast examination
transvaginal ultrasound
pelvic ultrasound
abdominal ultrasound
bone scan
PET scan
CT | CAT scan
head scan
radiograph
EMG | electromyography
nerve tests | nerve conduction test
Tinel's test
Phalen's test
mental state examination
psychological assessment
mental health assessment
Epworth sleepiness scale | Epworth questionnaire
sleep questionnaire
actigraphy
home sleep test | sleep test
headache diary record
symptom diary record
bladder diary
food and symptom diary
visual field test
eye pressure test | tonometry
slit lamp examination
eye examination | eye exam
optical coherence tomography | OCT
ophthalmoscopy
visual acuity test
eye scan
urine sample
24-hour urine collection
urine dipstick | dipstick test
albumin test
post-void residual
urodynamics
urine flow test
elimination diet
food challenge | oral food challenge
trial of treatment
patch test | patch testing
skin test
blood test for allergies
prick test
imaging | imaging tests | imaging studies
stress echocardiogram
culture
listening to the chest | listening to your chest | chest exam | stethoscope
`)
