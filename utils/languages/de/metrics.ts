/** Metric nouns of German and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    'umsatz miete mieten temperatur temperaturen strompreis leitzins defizit geschwindigkeit geschwindigkeiten haushalte schaden ernte gewinn verlust einnahmen ausgaben kosten preis preise anteil zahl anzahl einwohner wert fläche länge höhe schulden budget investitionen export exporte import importe produktion verbrauch löhne gehalt arbeitslosenzahl aktie bip',
  rates: 'quote rate arbeitslosenquote inflationsrate inflation zins zinsen rendite wahlbeteiligung teuerungsrate',
  growth: 'wachstum zuwachs anstieg',
  falls: 'rückgang',
  shares: 'anteil marktanteil',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps: '',
  leading:
    'der die das den dem des ein eine einen einem einer sein seine ihre ihr und oder aber von in im am an auf für mit bei zum zur dass wie auch nach es sie er wir ich nur noch so damit dabei',
  breakers:
    'dürfte dürften könnte könnten steigen steigt stieg stiegen wuchs wuchsen wächst sank sanken sinkt fiel fielen fällt erreichte erreichten erreicht erreichen beträgt betrug betragen lehnen lehnt kam kamen kommt schloss schlossen notierte wurde_um im_schnitt im_durchschnitt kostet kosten_rund verlor verloren ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will sagte teilte dass die_sich um von bei mit für auf nach wie wenn weil als',
  nameless:
    'es sie das dies diese dieser andere anderen weitere mehr weniger rest teil nicht noch auch nur ist sind war waren wird werden hat haben hatte hatten kann können',
  toldWhenFew: 'fall fälle fällen tote toten todesfälle verletzte verletzten opfer festnahmen',
  articles: 'neue neuen weitere weiteren',
  stops:
    'nicht lehnen lehnt sprechen spricht befürworten ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen und oder aber die der das den dem des ein eine in im am an auf für mit bei nach von zu zum zur als wie dass gegenüber pro je',
};
