/** Metric nouns of Spanish and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    'alquiler alquileres déficit temperatura temperaturas acción acciones altura ingresos beneficio beneficios pérdidas ventas gastos coste costes costo precio precios población número valor superficie deuda presupuesto inversión inversiones exportaciones importaciones producción consumo salario salarios pib empleo',
  rates: 'tasa inflación desempleo paro rendimiento tipo',
  growth: 'crecimiento aumento alza incremento',
  falls: 'caída descenso reducción baja',
  shares: 'cuota participación proporción',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps: '',
  leading: 'el la los las un una unos unas de del al su sus y o pero que en por para con se lo le es ya como más',
  breakers:
    'alcanzará alcanzarán alcanzan alcanzó supera superan superó mide pesa pasó pasaron apoya apoyan están está redujo redujeron retrocedieron aumentará aumentarán cotizó es son era eran fue fueron ha han había tiene tienen según que en por para con sobre tras si cuando donde pero como',
  nameless:
    'él ella ellos esto eso otro otros otra otras más menos resto parte no también aún es son era eran será serán ha han había habían puede pueden',
  toldWhenFew: 'caso casos muerto muertos muertes herido heridos víctima víctimas',
  articles: 'nuevos nuevas otros otras',
  stops:
    'no apoya apoyan están está es son era eran fue fueron ha han había y o pero que en por para con sobre tras a al el la los las desde hasta frente según de',
};
