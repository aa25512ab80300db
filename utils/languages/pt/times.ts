/** Time words of Portuguese. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 janeiro
2 fevereiro
3 março
4 abril
5 maio
6 junho
7 julho
8 agosto
9 setembro
10 outubro
11 novembro
12 dezembro`,
  weekdays: `
1 segunda-feira
2 terça-feira
3 quarta-feira
4 quinta-feira
5 sexta-feira
6 sábado
7 domingo`,
  words: `
Y0 este_ano neste_ano
Y-1 ano_passado
Y+1 próximo_ano
D0 hoje
D-1 ontem
Q1 primeiro_trimestre
Q2 segundo_trimestre
Q3 terceiro_trimestre
Q4 quarto_trimestre
H1 primeiro_semestre
H2 segundo_semestre
NOW atualmente`,
  before: `
LAST últimos
NEXT próximos
SINCE desde
BY até
BASE ante`,
  after: `
FRAME atrás después antes`,
};
