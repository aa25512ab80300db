/** Units and currencies of French. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
EUR euros euro d'euros
USD dollars dollar de_dollars
GBP livres livre livres_sterling
CHF francs francs_suisses
JPY yens
CNY yuans
EUR*0.01 centimes
% pour_cent pourcent
{pp} points_de_pourcentage point_de_pourcentage
{point} points
{pp}*0.01 points_de_base
{times} fois
{person} personnes habitants d'habitants salariés emplois_équivalents
{household} foyers ménages
km kilomètres kilomètre
m mètres mètre
cm centimètres
mm millimètres
km2 kilomètres_carrés kilomètre_carré
m2 mètres_carrés mètre_carré
har hectares
m3 mètres_cubes
L litres litre
kg kilos kilogrammes kilo
g grammes
t tonnes tonne
[bbl_us] barils
GW gigawatts
MW mégawatts
Cel degrés
a ans années an
mo mois
wk semaines semaine
d jours jour
h heures heure
min minutes
${symbolsAfter}`,
  before: symbolsBefore,
  links: "_de_ _d'",
  comparers: "plus moins le la les l' son sa ses leur leurs celui celle supérieur supérieure",
  angles: 'angle pente inclinaison latitude longitude',
  bearings: 'nord sud est ouest de_latitude de_longitude',
  per: '/ par',
};
