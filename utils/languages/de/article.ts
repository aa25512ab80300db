import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'de',
  authorLabels: ['autoren', 'autorinnen', 'bericht von', 'protokoll'],
  otherLabels: ['redaktion', 'redakteur', 'bearbeitet von', 'redigiert von', 'foto', 'fotos', 'bild', 'bilder', 'video', 'grafik', 'illustration', 'quelle', 'kamera', 'schnitt', 'aktualisiert', 'stand', 'zuletzt aktualisiert'],
  roleWords: ['redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'reporter', 'reporterin', 'chefredakteur', 'chefredakteurin', 'volontär', 'volontärin'],
  dateJoiners: ['am', 'vom'],
  updatedWords: ['zuletzt aktualisiert', 'aktualisiert', 'zuletzt geändert', 'letzte aktualisierung', 'letztes update', 'update'],
  publishedWords: ['veröffentlicht', 'erstellt', 'erschienen', 'publiziert'],
  monthFirstRegions: [],
};
