/** Bounds, verbs and other words around a quantity in German. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> mehr_als über gut
>= mindestens wenigstens ab
< weniger_als unter
<= höchstens maximal bis_zu
<~ fast knapp nahezu beinahe
~ etwa rund circa ca. ungefähr zirka`,
  places: 'unter über',
  boundsAfter: `
>= oder_mehr
<= oder_weniger`,
  before: `
is im_schnitt im_durchschnitt durchschnittlich dauert misst wiegt schloss_bei schlossen_bei schließt_bei notierte_bei notiert_bei kam_auf kamen_auf kommt_auf kommen_auf erreichten erreichen liegen_bei betragen liegen ist sind war waren bei von auf beträgt betrug betrugen lag lagen liegt erreichte erreicht kostet kosteten beläuft_sich_auf
has hat haben hatte hatten gibt_es gab_es zählt zählte umfasst
takes investierte investiert investieren verkaufte verkauft erhielt erhält spendete zahlte bekam bekommt produzierte baute schuf
upto steigen_auf steigt_auf klettern_auf stieg_auf stiegen_auf kletterte_auf wuchs_auf erhöhte_sich_auf
downto sank_auf sanken_auf fiel_auf fielen_auf verringerte_sich_auf ging_zurück_auf
up steigen steigt stieg stiegen gestiegen wuchs wuchsen legte_um erhöhte_sich_um zunahm plus anstieg_um
down brach brachen verlor verloren sank sanken gesunken fiel fielen gefallen verringerte_sich_um minus schrumpfte reduzierte
to auf
from von
skip im_jahresvergleich im_vorjahresvergleich zum_vorjahr binnen_jahresfrist zwischen um in mit im dem der die das den ein eine einen etwa noch nur bereits insgesamt sich zu auch damit am
base als gegenüber
forecast voraussichtlich erwartet prognostiziert dürfte dürften
target geplant will soll sollen plant`,
  after: `
of der des von an
up mehr höher zuwachs plus gestiegen zugelegt gewachsen erhöht angestiegen
down weniger niedriger rückgang minus gesunken gefallen geschrumpft zurückgegangen`,
  anywhere: `
respectively-after beziehungsweise respektive
breakdown davon darunter
forecast erwartet rechnet prognose prognostiziert voraussichtlich
target ziel geplant plant
source laut nach_angaben_von nach_angaben_der nach_angaben_des
says sagte teilte_mit erklärte
yoy im_vergleich_zum_vorjahr gegenüber_dem_vorjahr`,
};
