/** Metric nouns of French and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    "loyer loyers déficit températures température vitesse altitude budget action chiffre_d'affaires bénéfice bénéfices perte pertes revenus recettes dépenses coût coûts prix population nombre valeur superficie dette budget investissements exportations importations production consommation salaires salaire croissance pib part ventes",
  rates: 'taux inflation rendement chômage',
  growth: 'croissance hausse augmentation progression',
  falls: 'baisse recul chute diminution',
  shares: 'part proportion',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps: '',
  leading:
    "le la les un une des du de d' l' au aux son sa ses leur leurs et ou mais que qui en dans par pour sur avec il elle ils elles on ce cette ces se s' ne n' y",
  breakers:
    'atteindra atteindront atteignent dépasse dépassent tombé tombée tombés chuté baissé abaissé augmenter progresser reculer se_disent se_dit renonce devrait devraient peut peuvent est sont était étaient a ont avait avaient sera seront fait selon que qui dans pour par sur avec après avant mais lorsque si dont',
  nameless:
    'il elle ils elles ce cela ça ceux autre autres plus moins reste partie pas aussi encore est sont était étaient sera seront a ont avait avaient peut peuvent',
  toldWhenFew: 'cas mort morts décès blessé blessés victime victimes',
  articles: 'nouveaux nouvelles autres',
  stops:
    "se_disent se_dit est sont était étaient a ont avait avaient sera et ou mais que qui dans pour par sur avec après avant en au aux le la les à depuis contre selon d'ici ont",
};
