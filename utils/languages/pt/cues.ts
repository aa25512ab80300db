/** Bounds, verbs and other words around a quantity in Portuguese. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> mais_de acima_de
>= pelo_menos no_mínimo
< menos_de abaixo_de
<= até no_máximo
<~ quase perto_de
~ cerca_de aproximadamente em_torno_de`,
  places: 'abaixo_de acima_de',
  boundsAfter: `
>= ou_mais
<= ou_menos`,
  before: `
is ficou_em ficaram_em fechou_a fechou_em deve_alcançar alcançou alcançará vão_chegar_a chegará_a mede pesa dura passou_de passam_de teve varia variam oscila é são era eram foi foram atingiu atinge somou soma chegou_a custa de em
has tem têm tinha há
takes investiu vendeu recebeu perdeu gastou pagou criou produziu
up aumentaram avançaram crescer crescerá crescerão subiu cresceu aumentou avançou subiram cresceram alta_de aumento_de crescimento_de
down recuaram diminuíram caiu recuou diminuiu caíram queda_de redução_de baixou
to para a aos ao
from passou_de passaram_de de
skip entre um uma o a os as do da em por já só total_de com ao no na
base que ante
forecast prevê espera estima deve devem
target meta_de planeja pretende`,
  after: `
of da do das dos de
up a_mais
down a_menos`,
  anywhere: `
respectively-after respectivamente
breakdown dos_quais das_quais
forecast prevê espera estima previsão
target meta pretende
source segundo_o segundo_a segundo_os segundo_as segundo_dados segundo_ele segundo_ela de_acordo_com
says disse afirmou informou
yoy na_comparação_anual`,
};
