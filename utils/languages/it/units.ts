/** Units and currencies of Italian. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
EUR euro di_euro
USD dollari dollaro di_dollari
GBP sterline
CHF franchi
EUR*0.01 centesimi
% per_cento percento
{pp} punti_percentuali punto_percentuale
{pp}*0.01 punti_base
{times} volte
{person} persone abitanti lavoratori dipendenti
{household} famiglie
{point} punti
km chilometri chilometro
m metri
km2 chilometri_quadrati chilometro_quadrato
m2 metri_quadrati metri_quadri metro_quadrato metro_quadro
har ettari
L litri
kg chili chilogrammi
t tonnellate
[bbl_us] barili
Cel gradi
a anni anno
mo mesi mese
wk settimane
d giorni
h ore
min minuti
${symbolsAfter}`,
  before: symbolsBefore,
  links: '_di_',
  comparers: "più meno il la lo i gli le l' suo sua quello quella superiore maggiore",
  angles: 'angolo pendenza inclinazione latitudine longitudine',
  bearings: 'nord sud est ovest di_latitudine di_longitudine',
  wordsToo: 'ha',
  per: '/ per al a all',
};
