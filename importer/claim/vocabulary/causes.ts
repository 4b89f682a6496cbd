import {terms} from './terms.ts'

/** Names of common causes, risk factors and triggers. They say how people speak, not what causes what. */
export const CAUSES = terms(`
genetics | genes | genetic factors | heredity | hereditary factors | inheritance | genetic predisposition
family history | family history of the disease | family history of the condition | family members who have it | runs in families | run in families | running in families | history in the family
environmental factors
pregnancy | pregnant women | being pregnant | pregnant | pregnant people
female sex | women | being a woman | being female | females
male sex | men | being a man | being male | males
older age | older adults | get older | grow older | becoming older | seniors | older people | ageing | getting older | advanced age | increasing age | old age | elderly people | the elderly
children | infants | babies
hormonal changes | changes in hormones | hormone changes
heavy periods | heavy menstrual bleeding | heavy menstruation | menorrhagia
blood loss
blood donation | frequent blood donation | donating blood frequently | regular blood donation
low iron intake | inadequate iron intake | insufficient iron intake | not enough iron in the diet
poor absorption | malabsorption
excessive iron loss
vegetarian diet | vegetarian
vegan diet | vegan
poor diet | unhealthy diet | bad diet | unhealthy eating
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
physical inactivity | lack of exercise | lack of movement | not being active | not exercising | not moving enough | sedentary lifestyle | inactivity
lack of sleep | too little sleep | sleep deprivation | not enough sleep
shift work
jet lag
injury | trauma
infection
viral infection | viruses | virus
bacterial infection | bacteria
fungal infection
inflammation
pollen
dust mites | house dust mites
animal fur | animal dander | pet hair | pet dander
mould | mold
cold air | cold wind | cold temperatures
air pollution | pollution
fumes
chemicals
dust
cold weather
weather changes
bright light
strong smells
skipping meals | missed meals
dehydrated
certain foods
spicy food
fatty food
chocolate
gluten | eating gluten
lactose
iodine deficiency | lack of iodine | lack of iodine in the diet
lying down
sitting for long periods | prolonged sitting | sitting too much | sitting too long | long periods of sitting | sitting for a long time | sitting for too long
bending over
weak immune system | weakened immune system
immune system
ethnicity
sun exposure | sunlight | sun | the sun | exposure to sunlight
radiation
prematurity | being born prematurely | born prematurely
hot weather
physical exertion
standing for long periods | prolonged standing | long periods of standing | standing for a long time
screens | screen time
infection of the gut
Helicobacter pylori | H. pylori
Epstein-Barr virus
human papillomavirus infection
parasites | worms
fungi | fungus | yeast
toxins | poisons
gut bacteria | changes in the gut bacteria | changes in gut bacteria | gut microbiome
germs
allergens
insect sting | tick bite
cockroaches
perfume | fragrances | scented products
cosmetics | make-up
dry air | dry weather
humidity | damp | damp homes
heat | hot and humid weather
sudden temperature changes | changes in temperature | temperature changes
wind exposure
asbestos
silica dust
anger
loneliness | social isolation | isolation
unemployment | money worries | financial problems
stressful life events | life events
overwork
loud noise | exposure to loud noise | noise exposure | loud music
flickering lights | flashing screens
blue light
strong odours
fried food | greasy food
fatty meals | large meals | big meals | heavy meals | eating large meals
late meals | eating late | eating late at night | late-night meals
tomatoes
onions
garlic
wheat
milk | cow's milk | dairy | dairy products
eggs
soya
fish
artificial sweeteners
monosodium glutamate | MSG
salty food | high salt intake | eating too much salt
saturated fat
low-fibre diet | too little fibre | lack of fibre | not eating enough fibre
not drinking enough | not drinking enough water | low fluid intake | not drinking enough fluids
animal protein
fasting | crash diets | crash dieting | rapid weight loss
age | ageing process | getting old | growing older | advancing age
inherited genes | faulty gene | gene mutation | genetic mutations | inherited tendency | genetic variants
family members with the condition | a parent with the condition | close relative with the condition
chromosome abnormality
puberty
menstruation | periods | menstrual period | menstrual cycle
twin pregnancy | expecting twins | being pregnant with twins
first pregnancy
breastfeeding
menopausal changes
miscarriages
early puberty
hysterectomy
surgery on the leg
heart surgery
long-haul flights | long journeys | long flights | long-distance travel | long car journeys
immobility | bed rest | restricted mobility | long hospital stay | being immobile | not moving for a long time | long periods of bed rest
nerve compression | pressure on the nerve | pressure on a nerve | compressed nerve
repetitive movements | repetitive strain | repetitive hand movements | overuse | repetitive work | repetitive motions
heavy lifting | lifting heavy objects | lifting heavy things | lifting heavy items | lifting heavy weights | heavy physical work
poor posture | bad posture
vibrating tools
tight clothes | tight clothing
kneeling
standing all day
fall
flat arches
tight calf muscles
excess stomach acid | stomach acid | too much stomach acid
weak muscle
thick neck | large neck
large tonsils | enlarged tonsils | big tonsils
small jaw | receding chin
sleeping on your back | lying flat
napping | daytime naps | irregular sleep | irregular sleep times | irregular sleep patterns
noise | noisy bedroom | noisy environment
working nights | night shifts | night work
travelling across time zones
heavy evening meals
vaping | e-cigarettes
blood pressure medicines
certain medicines | certain medications | some medicines | some medications | other medicines
hormonal contraceptives | the pill
overuse of painkillers | painkillers taken too often | overusing painkillers
sedating antihistamines
chemotherapy drugs
radiotherapy to the chest
kidney problems
liver problems
poor circulation
high pressure in the eye | raised eye pressure | high eye pressure | high pressure inside the eye | increased eye pressure
thin cornea
overactive immune system | autoimmune reaction | immune reaction | immune response
nutritional deficiency | poor nutrition | malnourishment
insulin resistance
high levels of uric acid | high uric acid | uric acid | raised uric acid
calcium loss
low calcium intake | low intake of calcium | lack of calcium | too little calcium
lack of sunlight | too little sunlight | little exposure to sunlight | not enough sun | lack of sun
dark skin | darker skin
fair skin | pale complexion type | light skin
UV light | sunburn | tanning beds | sunbeds | ultraviolet light
close contact | crowded places | crowded living conditions | living in crowded conditions
travel to tropical countries | travelling abroad
swimming in dirty water | swimming
smoking in pregnancy | smoking during pregnancy
living with a smoker
nursing home residents
health care workers | healthcare workers
working with chemicals | exposure to chemicals | chemical fumes
screen use | looking at screens
contact lenses | wearing contact lenses | not cleaning contact lenses
short sleep
lack of physical activity | being inactive | inactive lifestyle | lack of activity | inactive people
sedentary job | sedentary work | desk job
high body mass index | high BMI
recent illness | illness | being ill
a recent cold
changes in routine | changes in sleep
withdrawal from caffeine | caffeine withdrawal
scratching | rubbing the skin
friction
shaving
exercise in cold air
early menarche | late menopause
never having had children
bottle feeding
surgery under general anaesthetic
wear and tear
birth control pill
dietary fat
low physical fitness
bee stings
insect bites
cats
dogs
pets
feathers
grass pollen | grass
tree pollen
weed pollen
harsh soaps
bubble bath
detergents | washing powder
wool | woollen clothes | woollen clothing
synthetic fabrics
rough fabrics
hot showers | hot baths and showers | hot water
fumes from traffic | exhaust fumes | traffic fumes
smog
household chemicals
cleaning products
solvents
pesticides
strong emotions | emotional upset
laughing
grief | bereavement | loss of a loved one
traumatic events | traumatic experiences
childhood trauma | difficult childhood
abuse | childhood abuse
caffeinated drinks
energy drinks
cola
red wine
wine
beer
spirits
cheese | aged cheese
processed food
processed meat
fast food | junk food
red meat
shellfish
seafood
organ meats | offal
sugar | too much sugar | sweet foods | sugary foods
sugary drinks | soft drinks | fizzy drinks
carbonated drinks
citrus fruits | citrus
oranges
beans
lentils
pulses
peanuts
nuts | tree nuts
mint | peppermint
preservatives
additives | food additives
smoke
wood smoke
middle age
people over 40 | being over 40
people over 50 | being over 50 | age over 50
people over 60 | being over 60
people over 65
young age
young adults | younger people
teenagers | adolescents
newborns
premature babies
low birthweight
ethnic background | race
African-Caribbean origin
African origin | African descent | black people
South Asian origin | South Asian people
Asian origin
hormonal imbalance | hormone imbalance
hormones
oestrogen | female hormones | use of oestrogen
low oestrogen
childbirth | giving birth | vaginal delivery
several pregnancies | multiple pregnancies | having had several children
stomach surgery
gut surgery | bowel surgery
abdominal surgery
weight-loss surgery | bariatric surgery
recent surgery
central venous catheter
catheter | urinary catheter
high heels
tight shoes
ill-fitting shoes | poorly fitting shoes | unsuitable shoes | unsupportive shoes
running | long-distance running
contact sports
sports injuries
previous injury | old injuries
joint injury | knee injury
head trauma
eye injury
recreational drugs | illegal drugs | drug use
cocaine
cannabis
amphetamines
contaminated food
contaminated water
undercooked meat
raw eggs
unpasteurised milk
spermicides
diaphragm
unprotected sex
sexual intercourse | sex
new sexual partner
multiple sexual partners
poor hygiene
poor sanitation
nickel
latex
cold virus | cold viruses | rhinovirus
flu virus | influenza virus
belly fat | excess belly fat
straining | straining during bowel movements | straining to pass stools | straining on the toilet
sitting on the toilet too long | sitting on the toilet for too long | sitting on the toilet | spending too long on the toilet
native Americans | Native American people
hispanic people | Hispanics
animal bites
cuts | a cut | cuts and scrapes | breaks in the skin | broken skin barrier
dormant virus | reactivation of a virus
varicella-zoster virus | chickenpox virus
herpes simplex virus
Staphylococcus aureus | staph bacteria | staphylococcus
streptococcus | strep bacteria | group A streptococcus
insect bite
prior surgery | previous surgery
bone spurs | bony spurs | osteophytes
disc bulge | lumbar disc bulge | bulging disc
tight muscles | muscle tightness
narrowing of the spinal canal
atherosclerotic plaque | plaque | build-up of plaque
blockage
`)
