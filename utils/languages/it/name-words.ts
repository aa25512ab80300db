/** Italian: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'giornalista cronista redattore redattrice inviato inviata corrispondente editorialista autore autrice direttore direttrice professore professoressa fotografo fotografa conduttore conduttrice'.split(
      ' ',
    ),
  generic:
    'notizie notizia ultime ultima ora esteri interni cronaca politica economia sport cultura spettacoli società opinioni salute scienza tecnologia video foto home altro redazione agenzie attualità primo piano di del della la il le i e in da'.split(
      ' ',
    ),
  actions: [
    'abbonati',
    'accedi',
    'iscriviti',
    'registrati',
    'condividi',
    'seguici',
    'leggi',
    'ascolta',
    'guarda',
    'clicca',
    'scarica',
    'stampa',
    'dona',
    'pubblicato',
  ],
  academies: ['università', 'facoltà', 'scuola', 'politecnico'],
  departments: ['ufficio', 'dipartimento', 'assessorato', 'direzione', 'segreteria'],
  authorities: ['ministero', 'istituto', 'banca', 'ufficio', 'commissione', 'osservatorio', 'consiglio', 'fondazione'],
  accounts: ['newsletter', 'podcast', 'app', 'blog', 'canale youtube', 'canale telegram', 'pagina facebook'],
  editions: ['edizione cartacea', 'edizione', 'numero', 'inserto', 'versione cartacea'],
  joiners: ['e'],
  parters: ['a', 'per'],
  helpers: ['con'],
  legalForms: ['S.p.A.', 'SpA'],
  byWords: ['di', 'da'],
  agencies: ['agenzia di stampa'],
  pictured: [],
  staffWords: [],
};
