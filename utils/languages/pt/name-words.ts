/** Portuguese: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'jornalista repórter redator redatora editor editora correspondente colunista autor autora diretor diretora professor professora apresentador apresentadora fotógrafo fotógrafa'.split(
      ' ',
    ),
  generic:
    'notícias notícia últimas última hora mundo internacional país esportes esporte desporto economia política cultura sociedade opinião tecnologia saúde vídeo vídeos fotos capa início mais redação agências equipe equipa ciência entretenimento geral de do da dos das o a e em por'.split(
      ' ',
    ),
  actions: [
    'assine',
    'entre',
    'cadastre',
    'compartilhe',
    'siga',
    'leia',
    'ouça',
    'veja',
    'assista',
    'clique',
    'baixe',
    'doe',
    'imprimir',
    'publicado',
    'atualizado',
  ],
  academies: ['universidade', 'faculdade', 'escola', 'instituto federal'],
  departments: ['departamento', 'secretaria', 'gabinete', 'assessoria', 'diretoria', 'coordenadoria'],
  authorities: [
    'ministério',
    'instituto',
    'banco',
    'comissão',
    'secretaria',
    'governo',
    'conselho',
    'observatório',
    'fundação',
  ],
  accounts: ['newsletter', 'podcast', 'app', 'blog', 'canal do youtube', 'canal no telegram', 'página do facebook'],
  editions: ['edição impressa', 'edição', 'edição digital', 'número', 'suplemento', 'versão impressa'],
  joiners: ['e'],
  parters: ['em', 'para'],
  helpers: ['com'],
  legalForms: [],
  byWords: ['por'],
  agencies: ['agência de notícias', 'serviço de notícias'],
  pictured: [],
  staffWords: [],
};
