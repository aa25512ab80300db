/** Metric nouns of Portuguese and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    'aluguel aluguéis déficit temperatura temperaturas ação ações safra orçamento comprimento receita receitas lucro prejuízo vendas gastos custo custos preço preços população número valor área dívida orçamento investimento exportações importações produção consumo salário pib',
  rates: 'taxa inflação desemprego',
  growth: 'crescimento aumento alta',
  falls: 'queda redução recuo',
  shares: 'participação fatia',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps: '',
  leading: 'o a os as um uma de do da dos das ao seu sua e ou mas que em por para com se é já como mais no na',
  breakers:
    'ficou ficaram fechou fecharam deve devem alcançou alcançar vão vai chegar chegou chegaram apoiam apoia estão está passou passaram reduziu recuaram teve tiveram aos é são era foi foram tem têm tinha segundo que em por para com sobre se quando mas como',
  nameless:
    'ele ela eles isto isso outro outros outra outras mais menos resto parte não também ainda é são era eram será serão tem têm tinha tinham pode podem',
  toldWhenFew: 'caso casos morto mortos mortes ferido feridos vítima vítimas',
  articles: 'novos novas',
  stops:
    'apoiam apoia estão está é são era foi foram e ou mas que em por para com sobre a ao o as os desde até segundo de no na',
};
