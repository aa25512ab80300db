/** Units and currencies of English. */
import { signsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
USD dollars dollar us_dollars us_dollar u.s._dollars $ united_states_dollars usd bucks
USD*0.01 cents cent
EUR euros euro eur €
GBP £ british_pounds pounds_sterling sterling gbp
JPY yen jpy
CNY chinese_yuan yuan renminbi rmb cny 元 kuai
INR rupees rupee inr
HKD hong_kong_dollars hkd
AUD australian_dollars australian_dollar aud
CAD canadian_dollars canadian_dollar cad
NZD new_zealand_dollars
SGD singapore_dollars sgd
TWD taiwan_dollars new_taiwan_dollars
CHF swiss_francs francs chf
RUB roubles rubles rouble ruble
KRW won
ESP pesetas peseta
NLG dutch_guilders guilders
NGN nairas nigerian_naira
BRL reais brl
MXN mexican_pesos
PHP pesos
SEK swedish_krona kronor
NOK norwegian_crowns
DKK danish_crowns
TRY turkish_lira turkish_liras lira liras
ILS shekels
ZAR rand
THB baht
MYR ringgit
IDR rupiah
NGN naira
PKR pakistani_rupees
VND dong
EGP egyptian_pounds
SAR riyals
AED dirhams
USD*1000000 musd usd_million
USD*1000000000 usd_billion
EUR*1000000 meur eur_million
EUR*1000000000 eur_billion
GBP*1000000 mgbp gbp_million
ms milliseconds millisecond ms
SEK*1000000 msek
NOK*1000000 mnok
DKK*1000000 mdkk
CHF*1000000 mchf
% % percents percent per_cent pct percentage
{pp} percentage_points percentage_point percentage-point pp ppt ppts points_of_percentage
{pp}*0.01 basis_points basis_point bps bp basis-point
{times} times fold x
{person} people persons individuals
{count} units unit copies
{point} points index_points
{share} share shares
{household} households household
{visit} visits visitor_trips
km km kms kilometers kilometres kilometer kilometre
m meters metres meter metre m
cm cm centimeters centimetres centimeter centimetre
mm mm millimeters millimetres millimeter millimetre
um micrometers micrometres microns
nm nanometers nanometres
[mi_i] miles mile mi
[nmi_i] nautical_miles
[ft_i] feet foot ft
[in_i] inches inch
[yd_i] yards yard
[ly] light_years light-years
m2 square_meters square_metres square_meter square_metre sq_m sqm m2 m²
km2 square_kilometers square_kilometres square_kilometer square_kilometre sq_km km2 km²
[sft_i] square_feet square_foot sq_ft sqft
[smi_us] square_miles square_mile
[acr_us] acres acre
har hectares hectare ha
m3 cubic_meters cubic_metres cubic_meter cubic_metre
cm3 cubic_centimeters cubic_centimetres cubic_centimeter
[cft_i] cubic_feet cubic_foot
L liters litres liter litre l
mL milliliters millilitres milliliter ml
[gal_us] gallons gallon
[bbl_us] barrels barrel bbl
bpd bpd barrels_per_day
t t tonnes metric_tons tonne metric_ton metric_tonnes tons ton
[ston_av] short_tons
kg kg kilograms kilogrammes kilogram kilos kilo
g grams grammes gram g
mg milligrams mg milligram
ug micrograms microgram microgrammes microgramme μg µg
[lb_av] pounds pound lbs lb
[oz_av] ounces ounce oz
[oz_tr] troy_ounces
kW.h kilowatt-hours kilowatt_hours kwh
MW.h megawatt-hours megawatt_hours mwh
GW.h gigawatt-hours gigawatt_hours gwh
TW.h terawatt-hours twh
kW kilowatts kw
MW megawatts megawatt mw
GW gigawatts gigawatt gw
W watts watt
V volts
Hz hertz hz
kHz khz kilohertz
MHz mhz megahertz
GHz ghz gigahertz
[HP] horsepower hp
Cel degrees_celsius degree_celsius °c celsius degrees_c c degrees_centigrade deg_c
[degF] degrees_fahrenheit degree_fahrenheit °f fahrenheit degrees_f f deg_f
K kelvin degrees_kelvin
deg degrees degree °
km/h km/h km/hr kmph kph kilometers_per_hour kilometres_per_hour kmh
[mi_i]/h mph miles_per_hour
m/s m/s meters_per_second metres_per_second
[kn_i] knots
{bitcoin} bitcoins bitcoin btc
{bitcoin}*0.00000001 satoshis satoshi
kbit kilobits kilobit
Mbit megabits megabit mbps
GBP*0.01 pence penny
CRC ₡ costa_rican_colones colones
GEL ₾ georgian_lari lari
LAK ₭ lao_kips lao_kip kip
LKR sri_lankan_rupees sri_lankan_rupee ரூ
PAB panamanian_balboas panamanian_balboa balboas
[tbs_us] tablespoons tablespoon tbsp
[tsp_us] teaspoons teaspoon tsp
[cup_us] cups cup
[dr_av] drams dram
rad rad radians radian
{turn} turns turn
pm picometers picometres picometer
dm dm decimeters decimetres decimeter
By bytes byte
kBy kilobytes kilobyte kb
MBy megabytes megabyte mb
GBy gigabytes gigabyte gb
TBy terabytes terabyte tb
PBy petabytes pb
bit bits bit
kcal kilocalories calories calorie
J joules
kJ kilojoules kilojoule
dB decibels
[ppm] parts_per_million ppm
a years year years_old years-old year-old
mo months month
wk weeks week
d days day
h hours hour hrs
min minutes minute mins
s seconds second secs`,
  coins: `
h*0.016666666666666666 minutes minute mins
min*0.016666666666666666 seconds second secs
[ft_i]*0.08333333333333333 inches inch in
USD*0.01 cents cent
EUR*0.01 cents cent
AUD*0.01 cents cent
CAD*0.01 cents cent
GBP*0.01 pence p penny
CNY*0.1 mao jiao`,
  coinJoiners: 'and ,',
  decimalJoiners: 'and',
  before: `
USD us$ $ usd us_$
GBP £ gbp
EUR € eur
JPY ¥ jp¥ jpy
CNY cn¥ rmb cny yuan
INR ₹ rs. rs inr
HKD hk$ hk_$ hkd
AUD aud$ a$ au$ aud
AUD*1000000 maud
CAD cad$ c$ c_$ ca$ cad
NZD nzd$ nz$
{bitcoin} ₿
SGD s$ sgd
TWD nt$
KRW ₩
RUB ₽
ILS ₪
TRY ₺
NGN ₦
PHP ₱
VND ₫
BRL r$
CHF chf
MXN mxn$ mex$ mx$
ZAR r
NGN n
PHP p
KES kshs sh
BDT tk bdt
PKR pkr
GHS gh₵ ghs
SAR sar
AED aed
${signsBefore}`,
  sums: 'r n p sh',
  wordsToo: 'won',
  comparers:
    'the its their his her our that those these what as more less fewer larger bigger higher greater faster slower smaller longer better stronger heavier cheaper costlier worse richer likelier deadlier wider earnings revenue sales profit book annual current normal usual forward average core',
  angles: 'angle slope tilt latitude longitude incline gradient bearing',
  bearings:
    'north south east west n s e w northern southern latitude longitude of_latitude of_longitude of_freedom of_separation turn angle',
  below: `
[oz_tr] ounce ounces`,
  per: '/ per a an per_diluted',
  rankSuffix: 'st nd rd th',
};
