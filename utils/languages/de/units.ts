/** Units and currencies of German. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
EUR euro
USD dollar us-dollar
GBP pfund
CHF franken schweizer_franken
JPY yen
CNY yuan
EUR*0.01 cent
% prozent
{pp} prozentpunkte prozentpunkten prozentpunkt
{pp}*0.01 basispunkte basispunkten
{times} mal fach
{person} menschen personen einwohner einwohnern leute beschäftigte mitarbeiter mitarbeitern teilnehmer
{household} haushalte haushalten
{point} punkte punkten zähler
km kilometer kilometern
m meter metern
cm zentimeter zentimetern cm
mm millimeter millimetern
km2 quadratkilometer quadratkilometern
m2 quadratmeter quadratmetern
har hektar
m3 kubikmeter kubikmetern
L liter litern
kg kilogramm kilo
g gramm
[bbl_us] barrel fass
t tonnen tonne
kW.h kilowattstunden kilowattstunde
GW.h gigawattstunden gigawattstunde
MW.h megawattstunden megawattstunde
GW gigawatt
MW megawatt
Cel grad
a jahre jahren jahr
mo monate monaten monat
wk wochen woche
d tage tagen tag
h stunden stunde
min minuten minute
${symbolsAfter}`,
  before: symbolsBefore,
  angles: 'winkel neigung neigungswinkel steigung breitengrad längengrad',
  bearings:
    'nord süd ost west nördlich nördlicher südlich südlicher östlich östlicher westlich westlicher breite länge neigung drehung',
  per: '/ pro je',
};
