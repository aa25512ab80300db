import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'pt',
  authorLabels: ['autores', 'texto de'],
  otherLabels: ['edição', 'editor', 'editora', 'editado por', 'foto', 'fotos', 'fotografia', 'imagem', 'vídeo', 'ilustração', 'fonte', 'traduzido por', 'atualizado'],
  roleWords: ['jornalista', 'correspondente', 'repórter', 'redator', 'redatora', 'editor', 'editora', 'colunista', 'enviado especial', 'enviada especial'],
  dateJoiners: ['em', 'a', 'no'],
  updatedWords: ['última atualização', 'atualizado', 'atualizada', 'modificado'],
  publishedWords: ['publicado', 'publicada', 'postado', 'criado'],
  monthFirstRegions: [],
};
