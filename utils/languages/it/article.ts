import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'it',
  authorLabels: ['autori', 'articolo di'],
  otherLabels: [
    'editing',
    'caporedattore',
    'foto',
    'immagine',
    'immagini',
    'video',
    'illustrazione',
    'fonte',
    'traduzione di',
    'aggiornato',
  ],
  roleWords: [
    'giornalista',
    'corrispondente',
    'inviato',
    'inviata',
    'redattore',
    'redattrice',
    'caporedattore',
    'direttore',
  ],
  dateJoiners: ['il', 'alle'],
  updatedWords: ['ultimo aggiornamento', 'aggiornato', 'aggiornata', 'modificato'],
  publishedWords: ['pubblicato', 'pubblicata', 'creato'],
  monthFirstRegions: [],
};
