/** Bounds, verbs and other words around a quantity in Italian. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> più_di oltre
>= almeno come_minimo
< meno_di sotto
<= fino_a al_massimo
<~ quasi
~ circa attorno_a`,
  places: 'sotto',
  boundsAfter: `
>= o_più
<= o_meno`,
  before: `
is è_lungo è_lunga è_alto è_alta raggiungeranno raggiungerà supera superano ammonta_a è_stato_di è_stata_di sono_stati sono_state è_stato è_stata è_stata_dell' è_stato_dell' misura pesa dura è_pari_al è_pari_a pari_al varia variano oscilla è sono era erano fu furono ha_raggiunto raggiunge ammonta_a pari_a di
has ha hanno aveva
takes investito venduto ricevuto speso pagato creato prodotto
up crescere_del aumentare_del salito_dello salita_dello cresciuto_dello cresciuta_dello guadagnato_lo guadagnato_il cresciuto_del cresciuta_del cresciuti_del cresciute_del salito_del salita_del saliti_del salite_del aumentato_del aumentata_del aumentati_del aumentate_del aumento_del crescita_del rialzo_del
down perso_il perso_lo perso calato_dello sceso_dello diminuito_dello calato_del calata_del calati_del calate_del sceso_del scesa_del scesi_del scese_del diminuito_del diminuita_del diminuiti_del diminuite_del calo_del ribasso_del
to sceso_a sceso_al scesa_a scesa_al scesi_a scese_a salito_a salito_al salita_a salita_al a al allo all'
from passata_da passata_dal passato_dal passato_da passati_da da dal dalla
skip tra fra un una il lo la i gli le del di in per solo con al
base che rispetto_a
forecast previsto atteso dovrebbe dovrebbero
target obiettivo_di punta_a`,
  after: `
of della dei delle degli del di
up in_più
down in_meno`,
  anywhere: `
respectively-after rispettivamente
breakdown di_cui tra_cui
forecast prevede stima attende previsione
target obiettivo punta
source secondo_il secondo_la secondo_lo secondo_i secondo_gli secondo_le secondo_l' secondo_quanto secondo_dati secondo_una secondo_un
says ha_detto ha_dichiarato
yoy su_base_annua`,
};
