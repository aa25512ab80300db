/** A line of the page → whether it belongs to a picture: the names in it are the photographer's. */
import type { Page } from '../page/page.ts';

/** How a page's maker calls the places of pictures. */
export const pictureHint = /caption|photo|image|img|figure|gallery|video|thumb|media-credit|pic(?:ture)?s?(?=$|[ _-])/;

/** For names without a label: the place's name is enough. */
export const isCaption = (page: Page, block: number): boolean =>
  pictureHint.test(hintOf(page, block)) || isOfPicture(page, block);

/** For credits, which say more than a name does: only what can be nothing but a caption. */
export const isOfPicture = (page: Page, block: number): boolean =>
  /caption/.test(hintOf(page, block)) || standsInFigure(page, block) || describesPicture(page, block);

/** Its line is short and a picture stands right over it, or over the caption before it. */
export function isUnderPicture(page: Page, block: number): boolean {
  if ((page.blocks[block]?.text.length ?? 0) > shortest || hasClock(page, block)) return false;
  return page.pictures.some(({ blocksBefore: at }) => at === block || (at === block - 1 && !hasClock(page, at)));
}

const shortest = 60;
/** A paragraph of the running text is no shorter; so many lines before the last one of it stands. */
const paragraph = { units: 90, reach: 12 };

/** It is the last line of a box that holds the running text: set among paragraphs it speaks of them, whatever stands over it. */
export function closesText({ blocks }: Page, block: number): boolean {
  const box = blocks[block]?.region;
  if (blocks[block + 1]?.region === box) return false;
  return blocks
    .slice(Math.max(0, block - paragraph.reach), block)
    .some(({ region, text }) => region === box && text.length >= paragraph.units);
}

/** A line with a time is the article's own, whatever stands over it. */
const hasClock = (page: Page, block: number): boolean =>
  /\d[:：.]\d\d|\d{4}/.test(page.blocks[block]?.text.slice(0, 120) ?? '');

const hintOf = (page: Page, block: number): string => page.regions[page.blocks[block]?.region ?? 0]?.hint ?? '';

function standsInFigure(page: Page, block: number): boolean {
  let region = page.blocks[block]?.region ?? 0;
  for (let step = 0; step < 3 && region > 0; step++) {
    const each = page.regions[region];
    if (!each) return false;
    if (each.tag === 'figure' || each.tag === 'figcaption') return true;
    region = each.parent;
  }
  return false;
}

/** Words, then a name in brackets: how captions end. A byline has no such words. */
const nameInBracket = /[^\s(（][^(（]{5,}[(（][^()（）]{2,30}[)）]$/;
/** No caption is longer, and its end tells; UTF-16 units. */
const longest = { caption: 1_000, end: 80 };
const endsInBracket = (text: string): boolean =>
  text.length <= longest.caption && nameInBracket.test(text.trimEnd().slice(-longest.end));
const isNames = (text: string): boolean => text.split(/\s+/).every((word) => /^[(（]?\p{Lu}/u.test(word));

/** A box lies no deeper than this below the one asked about. */
const deepest = 60;

/** It stands right behind a picture in a box made for the two. */
function describesPicture(page: Page, block: number): boolean {
  const text = page.blocks[block]?.text ?? '';
  if (!endsInBracket(text) || isNames(text)) return false;
  const boxes = new Set(boxesAround(page, block, page.blocks[block]?.region ?? 0));
  return page.pictures
    .filter((picture) => picture.blocksBefore === block)
    .some((picture) => boxesAround(page, block, picture.region).some((box) => boxes.has(box)));
}

/** The boxes around a place beside a line that hold few lines: its own, and those around it. */
function boxesAround(page: Page, block: number, from: number): number[] {
  const boxes: number[] = [];
  for (let region = from; region > 0 && boxes.length < 3; region = page.regions[region]?.parent ?? 0) {
    if (linesIn(page, region, block) > most) break;
    boxes.push(region);
  }
  return boxes;
}

/** A box made for a picture holds its caption, and perhaps a line of rights. */
const most = 2;

/** How many lines beside one stand in the box: what a box holds stands together, so its neighbours tell. */
function linesIn(page: Page, box: number, block: number): number {
  const beside = page.blocks.slice(Math.max(0, block - most), block + most + 1);
  return beside.filter((each) => isWithin(page, each.region, box)).length;
}

function isWithin(page: Page, from: number, box: number): boolean {
  let region = from;
  for (let step = 0; step < deepest && region > box; step++) region = page.regions[region]?.parent ?? 0;
  return region === box;
}
