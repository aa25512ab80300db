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
is varia variano oscilla è sono era erano fu furono ha_raggiunto raggiunge ammonta_a pari_a di
has ha hanno aveva
takes investito venduto ricevuto perso speso pagato creato prodotto
up cresciuto_del cresciuta_del cresciuti_del cresciute_del salito_del salita_del saliti_del salite_del aumentato_del aumentata_del aumentati_del aumentate_del aumento_del crescita_del rialzo_del
down calato_del calata_del calati_del calate_del sceso_del scesa_del scesi_del scese_del diminuito_del diminuita_del diminuiti_del diminuite_del calo_del ribasso_del
to a
from da
skip tra fra un una il lo la i gli le del di in per solo con al
base che rispetto_a
forecast previsto atteso
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
source secondo
says ha_detto ha_dichiarato
yoy su_base_annua`,
};
