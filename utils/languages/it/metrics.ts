/** Metric nouns of Italian and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    'affitto affitti deficit temperatura temperature titolo budget stipendio tassi ricavi fatturato utile perdita vendite spese costo costi prezzo prezzi popolazione numero valore superficie debito bilancio investimenti esportazioni importazioni produzione consumo stipendio pil',
  rates: 'tasso inflazione disoccupazione rendimento',
  growth: 'crescita aumento rialzo',
  falls: 'calo riduzione ribasso',
  shares: 'quota',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps: '',
  leading:
    "l' dell' nell' all' un' il lo la i gli le un una di del della dei delle al suo sua e o ma che in per con si è già come più",
  breakers:
    'raggiungeranno raggiungerà supera superano ammonta dovrebbe dovrebbero crescere salito salita sceso scesa scesi stato stata stati state passata passato ridotto ridotta perso causato pari è sono era erano ha hanno secondo che in per con su se quando ma come',
  nameless:
    'esso essa essi questo quello altro altri altra altre più meno resto parte non anche ancora è sono era erano sarà saranno ha hanno aveva avevano può possono',
  toldWhenFew: 'caso casi morto morti decessi ferito feriti vittima vittime',
  articles: 'nuovi nuove altri altre',
  stops: 'non è sono era erano ha hanno e o ma che in per con su a al il la i gli le dal fino secondo di',
};
