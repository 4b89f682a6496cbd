import {terms} from './terms.ts'

/** Names of common causes, risk factors and triggers. They say how people speak, not what causes what. */
export const CAUSES = terms(`
genetics | genes | genetic factors | heredity | hereditary factors | inheritance | genetic predisposition
family history
environmental factors
pregnancy | pregnant women | being pregnant | pregnant | pregnant people
female sex | women | being a woman | being female | females
male sex | men | being a man | being male | males
older age | older adults | older people | ageing | getting older | advanced age | increasing age | old age | elderly people | the elderly
children | infants | babies
hormonal changes | changes in hormones | hormone changes
heavy periods | heavy menstrual bleeding | heavy menstruation | menorrhagia
blood loss
blood donation | frequent blood donation | donating blood frequently | regular blood donation
low iron intake | inadequate iron intake | insufficient iron intake | not enough iron in the diet
poor absorption | malabsorption
excessive iron loss
vegetarian diet | vegetarian | vegetarians
vegan diet | vegan | vegans
poor diet | unhealthy diet
high-fat diet
high-salt diet | too much salt | salt
stress | emotional stress
smoking | tobacco use | cigarette smoking | tobacco | cigarettes
tobacco smoke | second-hand smoke | passive smoking
alcohol | alcohol use | drinking alcohol | alcohol consumption
excessive alcohol | too much alcohol | heavy drinking | drinking too much alcohol | excessive alcohol consumption
caffeine
coffee
nicotine
overweight | being overweight | excess weight | excess body weight
physical inactivity | lack of exercise | sedentary lifestyle | inactivity
lack of sleep | too little sleep | sleep deprivation | not enough sleep
shift work
jet lag
injury | injuries | trauma
infection | infections
viral infection | viral infections | viruses | virus
bacterial infection | bacterial infections | bacteria
fungal infection
inflammation
pollen
dust mites | house dust mites
animal fur | animal dander | pet hair | pet dander
mould | mold
cold air
air pollution | pollution
fumes
chemicals
dust
cold weather
weather changes
bright light | bright lights
strong smells
skipping meals | missed meals
dehydrated
certain foods
spicy food | spicy foods
fatty food | fatty foods
chocolate
gluten | eating gluten
lactose
iodine deficiency | lack of iodine | lack of iodine in the diet
lying down
sitting for long periods | prolonged sitting
bending over
weak immune system | weakened immune system
immune system
ethnicity
sun exposure | sunlight | exposure to sunlight
radiation
prematurity | being born prematurely | born prematurely
hot weather
physical exertion
standing for long periods | prolonged standing
screens | screen time
`)
