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

/** Rows of currencies before a number. */
export const symbolsBefore = `
EUR € eur
USD $ us$ usd
GBP £ gbp
JPY ¥ jpy
CHF chf
CNY cny rmb
INR ₹
KRW ₩
BRL r$
`;
