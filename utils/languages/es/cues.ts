/** Bounds, verbs and other words around a quantity in Spanish. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> más_de por_encima_de por_encima_del
>= al_menos como_mínimo
< menos_de por_debajo_de por_debajo_del
<= como_máximo
<~ casi cerca_de
~ unos unas alrededor_de aproximadamente en_torno_a`,
  places: 'por_debajo_de por_encima_de por_debajo_del por_encima_del',
  boundsAfter: `
>= o_más
<= o_menos`,
  before: `
is alcanzará alcanzarán alcanzan supera superan superó superaron mide pesa dura cotizó_a cotiza_a cerró_en cerró_a se_sitúa_en oscila oscilan varía varían ronda es son era eran fue fueron alcanzó alcanza alcanzaron ascendió_a asciende_a sumó suma cuesta de se_situó_en llegó_a en
has tiene tienen tenía hay hubo cuenta_con
takes invirtió vendió recibió perdió gastó pagó creó produjo
up aumentará aumentarán crecerá crecerán subirá subirán subió creció aumentó avanzó subieron crecieron aumentaron ganó alza_de aumento_de incremento_de crecimiento_de
down retrocedieron disminuyeron descendieron bajará bajarán caerá caerán bajó cayó disminuyó descendió retrocedió bajaron cayeron redujo caída_de descenso_de reducción_de perdió
to al_final a hasta hasta_los hasta_las al
from pasó_de pasó_del pasaron_de de desde del
skip entre un una el la los las del en por lo se ya solo total_de con al
base que frente_a
forecast prevé espera estima previsto podría
target meta_de objetivo_de planea pretende`,
  after: `
of de_la de_los de_las del de
up más
down menos`,
  anywhere: `
respectively-after respectivamente
breakdown de_los_cuales de_las_cuales entre_ellos
forecast prevé prevén espera esperan estima estiman previsión
target objetivo meta pretende
source según de_acuerdo_con
says dijo señaló informó indicó
yoy interanual`,
};
