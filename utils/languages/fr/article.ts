import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'fr',
  authorLabels: ['auteurs', 'auteure'],
  otherLabels: ['édité par', 'éditeur', 'rédacteur en chef', 'photo', 'photos', 'image', 'images', 'vidéo', 'illustration', 'infographie', 'source', 'crédit', 'crédits', 'traduit par', 'mis à jour'],
  roleWords: ['journaliste', 'correspondant', 'correspondante', 'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'reporter', 'envoyé spécial', 'envoyée spéciale', 'chroniqueur'],
  dateJoiners: ['le', 'à'],
  updatedWords: ['mis à jour', 'mise à jour', 'modifié', 'actualisé', 'dernière mise à jour'],
  publishedWords: ['publié', 'publiée', 'paru', 'créé', 'posté'],
  monthFirstRegions: [],
};
