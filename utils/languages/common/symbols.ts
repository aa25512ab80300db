/** Signs of units and currencies that languages written in spaced scripts share. */

/** Rows of units after a number. */
export const symbolsAfter = `
% %
EUR € eur
USD $ usd us$
GBP £ gbp
CHF chf
JPY ¥ jpy
km km
m m
cm cm
mm mm
km2 km² km2
m2 m² m2
m3 m³ m3
har ha
kg kg
g g
mg mg
t t
L l
mL ml
kW.h kwh
MW.h mwh
GW.h gwh
TW.h twh
kW kw
MW mw
GW gw
Cel °c
km/h km/h
min min
h h
`;

/** Rows of currencies before a number that mean the same in every language. */
export const signsBefore = `
HKD hk$ hkd
TWD nt$ twd
SGD s$ sgd
AUD a$ au$ aud
CAD c$ ca$ cad
NZD nz$ nzd
MXN mx$
BRL r$
PHP ₱ php
VND ₫ vnd
NGN ₦ ngn
INR ₹ inr
KRW ₩ krw
RUB ₽
ILS ₪
TRY ₺
THB ฿ thb
UAH ₴
SEK sek
NOK nok
DKK dkk
PLN pln
CZK czk
HUF huf
ZAR zar
MYR rm myr
IDR rp idr
KES ksh kes
CHF chf
CNY rmb cny
`;

/** Rows of currencies before a number. */
export const symbolsBefore = `
EUR € eur
USD $ us$ usd
GBP £ gbp
JPY ¥ jpy
${signsBefore}`;
