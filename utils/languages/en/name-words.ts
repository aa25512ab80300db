/** English: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'reporter reporters editor editors producer correspondent correspondents columnist writer writers journalist anchor contributor contributors author photographer presenter analyst intern fellow manager director president professor lecturer researcher associate minister spokesperson spokesman spokeswoman ceo founder'.split(
      ' ',
    ),
  generic:
    'news world breaking business sport sports local latest top national international politics video videos health tech technology science entertainment opinion staff team desk web digital live update updates more weather market markets today online press media report reports story stories headline headlines featured eyewitness action newscenter newsroom general lifestyle culture travel food finance money city state region country community environment crime courts photos gallery podcast podcasts magazine blog blogs article articles read new front page recent popular trending editorial letters the and of in for by from on'.split(
      ' ',
    ),
  actions: [
    'donate',
    'subscribe',
    'sign up',
    'sign in',
    'log in',
    'register',
    'read',
    'share',
    'follow',
    'listen',
    'watch',
    'click',
    'join',
    'download',
    'get',
    'buy',
    'order',
    'contact',
    'posted on',
    'published on',
    'updated',
    'last updated',
    'see',
    'view',
    'print',
    'save',
    'comment',
    'advertise',
    'copy link',
    'skip',
  ],
  academies: ['university', 'college', 'institute of technology', 'school'],
  departments: [],
  accounts: ['newsletter', 'podcast', 'app', 'facebook page', 'youtube channel', 'telegram channel', 'blog'],
  editions: ['print edition', 'print issue', 'print magazine', 'issue', 'edition', 'e-paper', 'magazine issue'],
};
