/** French: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'journaliste reporter rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse auteur autrice éditorialiste photographe professeur professeure directeur directrice présentateur présentatrice envoyé envoyée'.split(
      ' ',
    ),
  generic:
    'actualité actualités actu actus international politique économie sport sports culture société opinion opinions santé sciences technologie vidéo vidéos photos accueil une plus direct rédaction agences équipe région régions local et de du la le les en par traduit'.split(
      ' ',
    ),
  actions: [
    'abonnez',
    "s'abonner",
    "je m'abonne",
    'connectez',
    'inscrivez',
    'partager',
    'partagez',
    'suivez',
    'lire',
    'écouter',
    'regarder',
    'cliquez',
    'télécharger',
    'imprimer',
    'faire un don',
    'publié',
    'traduit',
  ],
  academies: ['université', 'école', 'faculté', 'institut universitaire'],
  departments: ['service', 'direction', 'département', 'bureau', 'secrétariat'],
  authorities: [
    'ministère',
    'institut',
    'banque',
    'office',
    'commission',
    'observatoire',
    'conseil',
    'agence',
    'fondation',
  ],
  accounts: ['newsletter', 'podcast', 'appli', 'application', 'blog', 'chaîne youtube', 'page facebook'],
  editions: ['édition papier', 'édition', 'édition du', 'numéro', 'hors-série', 'version papier', 'magazine papier'],
  joiners: ['et'],
  parters: ['à', 'pour'],
  helpers: ['avec'],
  legalForms: ['SA', 'S.A.'],
  byWords: ['par'],
  agencies: ['agence de presse'],
  pictured: [],
  staffWords: [],
};
