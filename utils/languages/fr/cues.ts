/** Bounds, verbs and other words around a quantity in French. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> plus_de plus_d' au-delà_de
>= au_moins à_partir_de minimum
< moins_de moins_d' en_dessous_de
<= au_plus jusqu'à maximum au_maximum
<~ près_de presque près_d'
~ environ quelque autour_de à_peu_près`,
  places: 'en_dessous_de au-delà_de',
  boundsAfter: `
>= ou_plus
<= ou_moins`,
  before: `
is atteindra atteindront atteignent atteignaient dépasse dépassent dépassait mesure pèse dure se_monte_à se_chiffre_à est_de étaient_de était_de est_estimé est_estimée est sont était étaient atteint atteignait s'élève_à s'élevait_à s'établit_à représente coûte de à
has a ont avait compte comptait il_y_a
takes investi vendu reçu dépensé versé créé produit supprimé
up augmenter_de progresser_de croître_de grimper_de augmenté_de progressé_de hausse_de bondi_de gagné crû_de grimpé_de augmente_de progresse_de croissance_de
down reculer_de baisser_de diminuer_de abaissé_de perdu cédé abandonné baissé_de reculé_de chuté_de chuté_d' baisse_de recul_de perdu diminué_de diminution_de chute_de cédé
upto augmenté_à passe_à
downto tombé_à tombée_à descendu_à ramené_à ramenée_à
to à passé_à
from de passant_de passée_de
skip entre le la les un une des du en au aux d' l' soit pour dont seulement encore déjà
base que contre par_rapport_à
forecast devrait devraient prévu attendu estimé
target objectif_de vise prévoit compte`,
  after: `
of de_la des du de d' de_l'
up de_hausse de_plus d'augmentation
down de_baisse de_moins`,
  anywhere: `
respectively-after respectivement
breakdown dont parmi_lesquels
forecast prévoit prévision attendu estime estiment devrait devraient
target objectif vise prévoit_de
source selon d'après
says a_déclaré a_indiqué a_annoncé
yoy sur_un_an`,
};
