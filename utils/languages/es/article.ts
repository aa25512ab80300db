import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'es',
  authorLabels: ['autores', 'por'],
  otherLabels: ['editado por', 'editor', 'editora', 'foto', 'fotos', 'fotografía', 'imagen', 'vídeo', 'video', 'ilustración', 'fuente', 'traducido por', 'actualizado'],
  roleWords: ['periodista', 'corresponsal', 'redactor', 'redactora', 'reportero', 'reportera', 'editor', 'editora', 'columnista', 'enviado especial', 'enviada especial'],
  dateJoiners: ['el', 'a'],
  updatedWords: ['última actualización', 'actualizado', 'actualizada', 'modificado'],
  publishedWords: ['publicado', 'publicada', 'creado'],
  monthFirstRegions: [],
};
