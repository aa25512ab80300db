/** Time words of Spanish. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 enero
2 febrero
3 marzo
4 abril
5 mayo
6 junio
7 julio
8 agosto
9 septiembre setiembre
10 octubre
11 noviembre
12 diciembre`,
  weekdays: `
1 lunes
2 martes
3 miércoles
4 jueves
5 viernes
6 sábado
7 domingo`,
  words: `
Y0 este_año
Y-1 el_año_pasado año_pasado
Y+1 el_próximo_año próximo_año
M-1 el_mes_pasado
D0 hoy
D-1 ayer
D+1 mañana
NOW actualmente
Q1 primer_trimestre
Q2 segundo_trimestre
Q3 tercer_trimestre
Q4 cuarto_trimestre
H1 primer_semestre
H2 segundo_semestre
END finales_de
START principios_de
EARLIER un_año_antes el_año_anterior`,
  before: `
LAST últimos los_últimos
NEXT próximos
SINCE desde
BY hasta para
BASE frente_a respecto_a`,
  after: `
FRAME atrás después antes`,
};
