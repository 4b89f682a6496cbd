import {terms} from './terms.ts'

/** Names of common treatments. They say how people speak, not what helps against what. */
export const TREATMENTS = terms(`
iron supplements | iron tablets | oral iron | iron supplementation | iron pills
intravenous iron | iron infusions | IV iron
ferrous sulfate
dietary changes | diet | changes in diet | diet changes | changing your diet
iron-rich foods
gluten-free diet
low-salt diet
healthy diet | balanced diet | eating a healthy diet | eating healthily | healthy eating
weight loss | losing weight
exercise | regular exercise | physical activity | exercising regularly | regular physical activity
stretching
yoga
meditation | mindfulness
relaxation | relaxation techniques
massage
warm baths | hot baths
heat packs | warm compresses
ice packs | cold compresses
acupuncture
rest
stopping smoking | quitting smoking | giving up smoking
avoiding caffeine | cutting out caffeine | reducing caffeine
avoiding alcohol | cutting out alcohol | reducing alcohol
consistent sleep schedule | regular sleep | regular sleep schedule | regular bedtime
good sleep hygiene | sleep hygiene
cognitive behavioural therapy | CBT
counselling | talking therapy | psychotherapy
physiotherapy | physical therapy | physio
occupational therapy
medication | medicines | drugs
painkillers | pain relievers | analgesics
paracetamol | acetaminophen
ibuprofen
aspirin
naproxen
NSAIDs | non-steroidal anti-inflammatory drugs | nonsteroidal anti-inflammatory drugs | anti-inflammatory medicines
opioids | opioid painkillers | opiates
codeine
antibiotics
antivirals | antiviral medicines
antifungals
antihistamines
decongestants
steroids | corticosteroids | cortisone medicines
steroid creams | topical steroids
inhalers
bronchodilators
triptans
anti-sickness medicines | antiemetics | anti-sickness medication
antidepressants
SSRIs
amitriptyline
antipsychotics
sleeping pills | sleeping tablets | hypnotics
melatonin
benzodiazepines
gabapentin
pregabalin
dopamine agonists
pramipexole
ropinirole
rotigotine
levodopa
topiramate
anticonvulsants | antiepileptic drugs
beta blockers
ACE inhibitors
calcium channel blockers
diuretics | water tablets
statins
anticoagulants | blood thinners | anticoagulant medicines | anticoagulant medications | blood-thinning medicines
nitrates
warfarin
metformin
insulin | insulin therapy | insulin injections
levothyroxine
antithyroid drugs
radioactive iodine
thyroid surgery
hormone replacement therapy | HRT | hormone therapy
contraceptive pill | birth control pills | oral contraceptives
antacids
alginates
proton pump inhibitors | PPIs
omeprazole
H2 blockers
laxatives
probiotics
fibre | fibre supplements
vitamin D supplements | vitamin D
vitamin supplements | vitamins
mineral supplements | minerals
iodine supplements
vitamin C
magnesium | magnesium supplements
folic acid
vitamin B12 injections
calcium supplements
immunotherapy
vaccination | vaccines
chemotherapy
radiotherapy
surgery | operation
CPAP | continuous positive airway pressure
oxygen therapy | oxygen
dialysis
blood transfusion
compression stockings | wearing compression stockings | compression socks | compression hose
moisturisers | emollients
light therapy | phototherapy
lithium
amiodarone
metoclopramide
warm milk
herbal remedies
drinking plenty of fluids | plenty of fluids | drinking plenty of water | fluids
lifestyle changes
aerobic exercise | gentle exercise | moderate exercise | light exercise | graded exercise
strength training | resistance training | muscle-strengthening exercises | strengthening exercises | strengthening
weight-bearing exercise
stretching exercises | stretches | gentle stretching | calf stretches | leg stretches
hand exercises | finger exercises
eye exercises
breathing exercises | breathing techniques | deep breathing | slow breathing | controlled breathing
pelvic floor exercises | pelvic floor muscle training | Kegel exercises | pelvic floor training
balance training | balance exercises
back exercises | core exercises
speech therapy | speech and language therapy
hydrotherapy | water exercise
relaxation training | relaxation exercises | progressive muscle relaxation
mindfulness meditation | mindfulness-based stress reduction
biofeedback
hypnotherapy | hypnosis | gut-directed hypnotherapy
stress management | stress reduction | managing stress | reducing stress
support groups | self-help groups | peer support
psychological therapy | psychological treatment
exposure therapy
family therapy
EMDR
light box
electroconvulsive therapy
transcranial magnetic stimulation
vagus nerve stimulation
deep brain stimulation
transcutaneous electrical nerve stimulation | TENS | TENS machine
regular sleep times | going to bed at the same time
quiet dark bedroom
avoiding screens before bed
limiting naps
avoiding triggers | avoiding the trigger | avoiding known triggers | trigger avoidance
avoiding allergens
eating regularly | regular meals | small meals | smaller meals | eating smaller meals | eating little and often
not eating late | avoiding late meals
raising the head of the bed | raising the head of your bed | sleeping with your head raised | sleeping propped up | extra pillows
sleeping on your side | side sleeping | sleeping on the left side
loose clothing | loose clothes
low FODMAP diet | FODMAP diet
high-fibre diet | fibre-rich foods | fibre-rich diet | eating more fibre | more fibre
calorie restriction | eating fewer calories
cutting down on salt | cutting salt | reducing salt | eating less salt | less salt | reducing salt intake
cutting down on sugar | eating less sugar
cutting down on alcohol | drinking less alcohol | less alcohol | limiting alcohol
less caffeine | cutting down on caffeine | limiting caffeine
stop smoking | not smoking | smoking cessation | quit smoking | giving up cigarettes
nicotine replacement therapy | nicotine patches
whole grains
soluble fibre
omega-3 | fish oil | omega-3 fatty acids | fish oil supplements
cranberry juice | cranberry products
peppermint oil | peppermint tea
honey | hot lemon and honey | honey and lemon
turmeric | curcumin
green tea
herbal tea | chamomile tea | warm drinks | hot drinks | warm fluids
salt water gargle | gargling with salt water | gargling
throat lozenges | lozenges
steam inhalation | inhaling steam | steam | hot shower
humidifier
saline nasal spray | saline rinse | nasal rinses | saline nasal rinses | nasal irrigation | salt water rinse | rinsing the nose | saline irrigation
nasal sprays | steroid nasal sprays | nasal steroids | nasal corticosteroids
decongestant sprays | decongestant nasal spray
cough medicine | cough syrup
expectorants | mucolytics
artificial tears | eye drops | eyedrops | lubricating eye drops | medicated eye drops
eye ointment
warm flannel | lid hygiene
ice | cold packs | cold pack | cold therapy | icing | applying ice | frozen peas
heat | heating pad | heating pads | hot water bottle | heat pads | heat therapy | warmth
elevation | raising the leg | keeping the leg raised | elevating the legs
bandage | dressing
night splints | braces | wrist splints | support bandage
cast | plaster cast
traction
oral appliances
hearing aids
sound therapy | white noise
sunscreen | sun protection | sun cream
good skin care | skin care
barrier cream | petroleum jelly
hydrocortisone | hydrocortisone cream
calamine lotion
benzoyl peroxide
coal tar | tar preparations
azelaic acid
antifungal cream | antifungal medicines
antibiotic cream | topical antibiotics
over-the-counter painkillers | over-the-counter pain relievers | over-the-counter pain medicine | simple painkillers | pain medicine | pain relief | pain medication | painkilling tablets
anti-inflammatory drugs | anti-inflammatories | anti-inflammatory painkillers | anti-inflammatory tablets
colchicine
steroid injection | corticosteroid injections | cortisone injections | cortisone
steroid tablets | oral steroids | prednisolone | prednisone | steroid medicine | oral corticosteroids
hyaluronic acid injections
mesalazine | aminosalicylates
JAK inhibitors
iron-rich diet
reliever inhalers
preventer inhaler | steroid inhalers | inhaled steroids | inhaled corticosteroids
long-acting bronchodilators
nebuliser
spacer
pulmonary rehab
bile acid sequestrants
ursodeoxycholic acid
haemorrhoid cream
rubber band ligation | banding
faecal transplant
gallbladder removal | cholecystectomy | removal of the gallbladder
appendicectomy
hernia repair
bariatric operation
tonsillectomy | removal of the tonsils | removing the tonsils
grommets
cochlear implant
cataract surgery | lens replacement
anti-VEGF injections
corneal transplant
hysterectomy operation
stent
valve replacement
alpha blockers
desmopressin
sildenafil | Viagra
topical oestrogen | vaginal oestrogen | oestrogen cream
progesterone | progestogens
testosterone replacement
spironolactone
GnRH analogues
thyroxine | thyroid hormone replacement | thyroid hormone tablets
sulphonylureas
orlistat
blood sugar monitoring | monitoring blood sugar
amlodipine
digoxin
buspirone
preventive medicines | preventive medication | preventive treatment
ergotamine
betahistine
antiretroviral therapy | antiretroviral medicines | antiretrovirals
antimalarials
intravenous immunoglobulin | immunoglobulin
plasma exchange
hydroxyurea | hydroxycarbamide
erythropoietin | ESAs
palliative care
bed elevation
oxygen at home | home oxygen
drinking more water | drinking water | drinking enough water | staying hydrated | water | drinking lots of water | drinking enough
dark quiet room | lying down in a dark room | resting in a dark room
changing position
avoiding heavy lifting | avoiding strain
weight management | weight control | maintaining a healthy weight | healthy weight | keeping a healthy weight
foot care | good foot care
fall prevention | preventing falls
walking | brisk walking | gentle walking | regular walks
daily walk
swimming
cycling
regular running | jogging | running
dancing
tai chi
Pilates
bladder training
vestibular rehabilitation
Epley manoeuvre
cardiac rehabilitation
pulmonary rehabilitation
rehabilitation
feverfew
butterbur
riboflavin
coenzyme Q10
coconut oil
aloe vera
tea tree oil
chewing gum | sugar-free gum
sucking ice | ice chips
vinegar
baking soda
St John's wort
valerian
ginger | ginger tea
oats
psyllium | ispaghula husk
linseeds
bran
bath oils | bath additives
oatmeal baths
bleach baths
lukewarm baths
soap substitutes
topical retinoids | retinoids
isotretinoin
tretinoin
adapalene
vitamin D creams | vitamin D analogues
calcipotriol
calcineurin inhibitors
tacrolimus
pimecrolimus
aciclovir | acyclovir
antiviral tablets
oseltamivir
valaciclovir
capsaicin cream | capsaicin
menthol cream
lidocaine | lidocaine patches
local anaesthetic | anaesthetic cream
celecoxib
diclofenac
allopurinol
febuxostat
tramadol
morphine
muscle relaxants
baclofen
DMARDs | disease-modifying drugs
methotrexate
sulfasalazine
hydroxychloroquine
leflunomide
immunosuppressants | immunosuppressive medicines
azathioprine
ciclosporin
monoclonal antibodies
denosumab
erenumab
CGRP inhibitors
omalizumab
bisphosphonates
alendronic acid | alendronate
risedronate
zoledronic acid
ibandronate
raloxifene
teriparatide
calcium | calcium tablets
calcium and vitamin D supplements
B vitamins
vitamin B12 | vitamin B12 tablets | B12 injections
multivitamins
zinc | zinc supplements
selenium
potassium citrate
potassium supplements
leukotriene receptor antagonists
montelukast
BiPAP
ventilator | mechanical ventilation
adrenaline | epinephrine | adrenaline injection
adrenaline auto-injector | EpiPen
cetirizine
loratadine
non-drowsy antihistamines
antihistamine tablets
desensitisation | allergen immunotherapy | allergy shots
flu vaccine | annual flu jab | flu jab
pneumonia vaccine
shingles vaccine
antispasmodics
mebeverine
hyoscine
stool softeners
macrogol
lactulose
senna
loperamide
anti-diarrhoeal medicines | antidiarrhoeals
oral rehydration solution | oral rehydration salts | rehydration drinks
rehydration
intravenous fluids | fluids through a drip | IV fluids
lansoprazole
esomeprazole
famotidine
ranitidine
acid blockers | acid-reducing medicines
enzyme supplements | pancreatic enzymes
enemas
suppositories
fundoplication
keyhole surgery | laparoscopic surgery | laparoscopy
bowel resection
colectomy
gastric bypass
gastric band
septoplasty
sinus surgery | endoscopic sinus surgery
laser treatment | laser therapy | laser surgery | lasers
trabeculectomy
joint replacement
knee replacement
hip replacement
arthroscopy | keyhole operation
spinal fusion
discectomy
carpal tunnel release | decompression surgery | nerve release surgery | surgery to release the nerve
lumpectomy
mastectomy
myomectomy
endometrial ablation
uterine artery embolisation
angioplasty | coronary angioplasty
bypass surgery | coronary artery bypass
pacemaker
implantable defibrillator | defibrillator
catheter ablation | ablation
cardioversion
thrombolysis | clot-busting drugs | clot-busting medicine
thrombectomy
sclerotherapy
vein stripping
radiofrequency ablation
endovenous laser treatment
kidney transplant
liver transplant
lung transplant
organ transplant
transplant
stem cell transplant
bone marrow transplant
shock wave therapy | shock wave lithotripsy | lithotripsy
ureteroscopy
tamsulosin
finasteride
anticholinergics
oxybutynin
mirabegron
solifenacin
combined pill | the contraceptive pill
hormonal contraception
hormonal treatment | hormone treatment
hormonal coil | hormonal IUD | intrauterine system
clomifene
letrozole
IVF
fertility treatment
tranexamic acid
mefenamic acid
carbimazole
methimazole
propylthiouracil
SGLT2 inhibitors
GLP-1 receptor agonists | GLP-1 agonists
semaglutide
liraglutide
gliclazide
insulin pump
glucose tablets
glucagon
lisinopril
ramipril
enalapril
angiotensin receptor blockers | ARBs
losartan
propranolol
bisoprolol
metoprolol
atenolol
furosemide
indapamide
thiazides
atorvastatin
simvastatin
clopidogrel
antiplatelets
low-dose aspirin
heparin
apixaban
rivaroxaban
direct oral anticoagulants | DOACs
nitroglycerin | glyceryl trinitrate | GTN spray
fluoxetine
sertraline
citalopram
escitalopram
paroxetine
SNRIs
venlafaxine
duloxetine
tricyclic antidepressants
nortriptyline
mirtazapine
bupropion
diazepam
lorazepam
Z-drugs
zopiclone
zolpidem
olanzapine
quetiapine
risperidone
clozapine
antipsychotic medicines
mood stabilisers
sodium valproate | valproate
lamotrigine
carbamazepine
levetiracetam
phenytoin
anti-seizure medicines | anti-epileptic medicines
stimulants
methylphenidate
lisdexamfetamine
atomoxetine
cholinesterase inhibitors
donepezil
memantine
rivastigmine
sumatriptan
rizatriptan
metoclopramide tablets
prochlorperazine
domperidone
ondansetron
amantadine
riluzole
dopaminergic drugs
interferon beta
natalizumab
ocrelizumab
disease-modifying therapies
penicillin
amoxicillin
doxycycline
nitrofurantoin
trimethoprim
erythromycin
clarithromycin
metronidazole
ciprofloxacin
iron chelation
venesection | phlebotomy
targeted therapy
hormone blockers
tamoxifen
watchful waiting
active surveillance
rest and fluids
bed rest at home
getting enough sleep | enough sleep | more sleep | plenty of sleep
getting plenty of rest | plenty of rest
good posture
ergonomic keyboard | ergonomic changes
taking breaks | regular breaks
good oral hygiene
brushing teeth
flossing
fluoride toothpaste
keeping warm
gloves
warm clothing
fan
cooling down
cool room
layers of clothing
mouthguard | mouth guard | bite guard
mandibular advancement device
splint
insoles | shoe inserts
orthotics
heel pads
supportive shoes | comfortable shoes
arch supports
walking stick | walking aids | cane
crutches
wet wraps
plasters
glasses
contact lens
interpersonal therapy
sleep restriction | sleep restriction therapy
stimulus control
CBT-I
salicylic acid
low-fat diet
low-carbohydrate diet
ketogenic diet
low-purine diet
Mediterranean diet
DASH diet
lactose-free diet
dairy-free diet
short-acting bronchodilators
rescue inhaler | quick-relief inhaler
salbutamol | albuterol
botulinum toxin | Botox | botulinum toxin injections | Botox injections
nerve block
epidural injection
biologics | biological medicines | biologic medicines | biological therapies | biological treatments | biologic drugs | biologic therapy
headache diary
food diary
symptom diary
keeping a diary
fruit and vegetables | eating more fruit and vegetables
compression bandages
lubricants | lubricating ointment | lubricant
minimally invasive procedures
nerve flossing | nerve flossing techniques | neural mobilisation
load management
permethrin | permethrin cream
ivermectin
haemorrhoidectomy | surgical removal of the haemorrhoid
antivirals for herpes
pain management
enzyme replacement therapy
rehydration drink
sitz baths | warm sitz baths
fibre supplement
tinnitus retraining therapy
tinnitus masker | masking devices
support stockings | compression garments
`)
