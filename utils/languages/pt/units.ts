/** Units and currencies of Portuguese. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
BRL reais real de_reais
USD dólares dólar de_dólares
EUR euros euro de_euros
GBP libras
BRL*0.01 centavos
% por_cento
{pp} pontos_percentuais ponto_percentual
{pp}*0.01 pontos_base
{times} vezes
{person} pessoas habitantes trabalhadores funcionários
{household} domicílios
{point} pontos
km quilômetros quilómetros
m metros
km2 quilômetros_quadrados quilômetro_quadrado
m2 metros_quadrados metro_quadrado
har hectares
L litros
kg quilos quilogramas
t toneladas
[bbl_us] barris
Cel graus
a anos ano
mo meses mês
wk semanas
d dias
h horas
min minutos
${symbolsAfter}`,
  before: symbolsBefore,
  links: '_de_',
  comparers: 'mais menos o a os as maior superior seu sua',
  angles: 'ângulo inclinação latitude longitude',
  bearings: 'norte sul leste oeste de_latitude de_longitude',
  per: '/ por ao à',
};
