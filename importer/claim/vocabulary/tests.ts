import {terms} from './terms.ts'

/** Names of common tests. They say how people speak, not what is tested by what. */
export const TESTS = terms(`
blood test | blood tests
full blood count | complete blood count | CBC | FBC
ferritin | ferritin test | serum ferritin
transferrin saturation
haemoglobin
TSH | TSH test
thyroid function test | thyroid function tests
thyroid antibodies
antibody test
blood glucose test | blood sugar test | fasting glucose test
HbA1c | HbA1c test
cholesterol test
urine test | urine tests | urinalysis
stool test | stool sample
breath test
spirometry
peak flow test | peak flow | peak flow measurement
FeNO test
allergy test | allergy tests | skin prick test
biopsy | tissue sample
endoscopy | gastroscopy
colonoscopy
pH monitoring
X-ray | chest X-ray | X-rays
CT scan | CT scans
MRI scan | MRI | brain scan
ultrasound | ultrasound scan
ECG | electrocardiogram | EKG
echocardiogram
blood pressure measurement
sleep study | polysomnography | sleep studies
sleep diary
physical examination | physical exam
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
`)
