import {terms} from './terms.ts'

/** Names of common treatments. They say how people speak, not what helps against what. */
export const TREATMENTS = terms(`
iron supplements | iron tablets | oral iron | iron supplementation | iron pills
intravenous iron | iron infusions | iron infusion | IV iron
ferrous sulfate | ferrous sulphate
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
warm baths | warm bath | hot baths
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
counselling | talking therapy | talking therapies | psychotherapy
physiotherapy | physical therapy
occupational therapy
medication | medicines | medicine | drugs | medications
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
steroids | corticosteroids
steroid creams | topical steroids
inhalers | inhaler
bronchodilators
triptans | triptan
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
beta blockers | beta-blockers
ACE inhibitors
calcium channel blockers
diuretics | water tablets
statins
anticoagulants | blood thinners
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
blood transfusion | blood transfusions
compression stockings
moisturisers | emollients
light therapy | phototherapy
lithium
amiodarone
metoclopramide
warm milk
herbal remedies
drinking plenty of fluids | plenty of fluids | drinking plenty of water | fluids
lifestyle changes
`)
