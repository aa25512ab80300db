/** Spanish: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    'periodista reportero reportera redactor redactora editor editora corresponsal columnista autor autora director directora profesor profesora presentador presentadora fotógrafo fotógrafa analista enviado'.split(
      ' ',
    ),
  generic:
    'noticias noticia última últimas hora internacional nacional local deportes economía política cultura sociedad opinión tecnología salud vídeo vídeos video videos fotos portada inicio más redacción agencias agencia equipo ciencia entretenimiento tendencias de del la las el los y en por información nota'.split(
      ' ',
    ),
  actions: [
    'suscríbete',
    'suscribirse',
    'regístrate',
    'inicia sesión',
    'comparte',
    'compartir',
    'síguenos',
    'leer',
    'lee',
    'escucha',
    'mira',
    'haz clic',
    'descarga',
    'dona',
    'imprimir',
    'publicado',
    'la información es',
  ],
  academies: ['universidad', 'facultad', 'escuela', 'instituto tecnológico'],
  departments: ['departamento', 'secretaría', 'oficina', 'gabinete', 'dirección'],
  authorities: [
    'ministerio',
    'instituto',
    'banco',
    'oficina',
    'estadística',
    'comisión',
    'secretaría',
    'gobierno',
    'consejo',
    'observatorio',
    'fundación',
  ],
  accounts: ['boletín', 'podcast', 'app', 'blog', 'canal de youtube', 'canal de telegram', 'página de facebook'],
  editions: ['edición impresa', 'edición', 'edición digital', 'número', 'revista impresa', 'suplemento'],
  joiners: ['y'],
  parters: ['en', 'para'],
  helpers: ['con'],
  legalForms: ['S.A.'],
  byWords: ['por'],
  agencies: ['agencia de noticias', 'servicio de noticias'],
  pictured: [],
  staffWords: [],
};
