/** German: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'redakteur redakteurin reporter reporterin journalist journalistin korrespondent korrespondentin autor autorin volontär volontärin redaktion chefredakteur chefredakteurin professor professorin moderator moderatorin kolumnist kolumnistin fotograf fotografin leiter leiterin referentin referent'.split(
      ' ',
    ),
  generic:
    'news nachrichten aktuell aktuelles aktuelle sport politik wirtschaft kultur regional lokales ausland inland wissen gesundheit reise meinung videos video bilder newsticker ticker schlagzeilen eilmeldung themen thema ressort ressorts startseite mehr top meldungen meldung artikel beiträge beitrag und der die das aus von online redaktion team übersetzung presse'.split(
      ' ',
    ),
  actions: [
    'jetzt',
    'abonnieren',
    'anmelden',
    'registrieren',
    'teilen',
    'folgen',
    'lesen',
    'hören',
    'weiterlesen',
    'kommentieren',
    'drucken',
    'spenden',
    'mehr',
    'zum',
    'zur',
    'artikelrechte',
    'newsletter',
    'hier',
  ],
  academies: ['universität', 'hochschule', 'schule', 'akademie'],
  departments: [
    'abteilung',
    'referat',
    'dezernat',
    'amt',
    'institut',
    'fakultät',
    'lehrstuhl',
    'pressestelle',
    'redaktion',
  ],
  accounts: ['newsletter', 'podcast', 'app', 'blog', 'youtube-kanal', 'kanal', 'facebook-seite'],
  editions: [
    'ausgabe',
    'printausgabe',
    'druckausgabe',
    'heft',
    'print-ausgabe',
    'heftausgabe',
    'wochenendausgabe',
    'e-paper',
    'sonderheft',
    'zeitschriftenausgabe',
  ],
};
