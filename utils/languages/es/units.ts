/** Units and currencies of Spanish. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
EUR euros euro de_euros
USD dólares dólar de_dólares
MXN pesos_mexicanos
PEN soles sol_peruano
GBP libras
JPY yenes
CNY yuanes
EUR*0.01 céntimos
% por_ciento porciento
{pp} puntos_porcentuales punto_porcentual
{pp}*0.01 puntos_básicos
{times} veces
{person} personas habitantes de_habitantes trabajadores empleados
{household} hogares
{point} puntos
km kilómetros kilómetro
m metros metro
cm centímetros
mm milímetros
km2 kilómetros_cuadrados kilómetro_cuadrado
m2 metros_cuadrados metro_cuadrado
har hectáreas
m3 metros_cúbicos
L litros
kg kilos kilogramos
g gramos
t toneladas tonelada
[bbl_us] barriles
GW gigavatios
MW megavatios
Cel grados
a años año
mo meses mes
wk semanas semana
d días día
h horas hora
min minutos
${symbolsAfter}`,
  before: `
PEN s/ s/.
${symbolsBefore}`,
  links: '_de_',
  comparers: 'más menos el la los las lo su sus superior mayor que',
  angles: 'ángulo pendiente inclinación latitud longitud',
  bearings: 'norte sur este oeste de_latitud de_longitud',
  wordsToo: 'ha',
  per: '/ por al',
};
