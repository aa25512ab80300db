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
is varia variam oscila é são era eram foi foram atingiu atinge somou soma chegou_a custa de em
has tem têm tinha há
takes investiu vendeu recebeu perdeu gastou pagou criou produziu
up subiu cresceu aumentou avançou subiram cresceram alta_de aumento_de crescimento_de
down caiu recuou diminuiu caíram queda_de redução_de baixou
to para a
from de
skip entre um uma o a os as do da em por já só total_de com ao no na
base que ante
forecast prevê espera estima deve
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
source segundo de_acordo_com
says disse afirmou informou
yoy na_comparação_anual`,
};
