/** Blocks → how much each of them is running text: the measure on which finding the body rests. */
import type { Block, Page } from '../page/page.ts';

export interface BlockWeight {
  /** Length in letters of an alphabet: a Han character or kana counts for two and a half. */
  readonly size: number;
  /** Share of the block that is link text, 0 to 1. */
  readonly linkShare: number;
  /** Size that reads as sentences; 0 for labels, menus and teasers. */
  readonly prose: number;
}

const wideUnit = 0x2e80;

export function weighBlocks(page: Page): BlockWeight[] {
  return page.blocks.map(weighBlock);
}

export function weighBlock(block: Block): BlockWeight {
  const size = sizeOf(block.text);
  const linked = block.links.reduce((sum, link) => sum + sizeOf(block.text.slice(link.start, link.end)), 0);
  const linkShare = size === 0 ? 0 : Math.min(1, linked / size);
  return {
    size,
    linkShare,
    prose: isProse(block.text, size, linkShare) && !isCode(block) ? size * (1 - linkShare) : 0,
  };
}

function sizeOf(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= wideUnit) wide++;
  return text.length + 1.5 * wide;
}

/** Sentences: long enough, not mostly links, and ended or parted by marks that labels do not have. */
function isProse(text: string, size: number, linkShare: number): boolean {
  if (size < 60 || linkShare > 0.5) return false;
  if (size < 160) return /[.!?。！？…；;:：”"»]\s*$/.test(text.slice(-6)) || /[,，、。؛]/.test(text);
  return size < 400 || hasSentences(text);
}

/** A long run of words without stops is a list of keywords. */
function hasSentences(text: string): boolean {
  const sample = text.slice(0, 3_000);
  const marks = sample.match(/[.!?,;:。！？，；：、…]/g)?.length ?? 0;
  return marks * 250 > sample.length;
}

/** Most of the line is set as code, or it stands in a preformatted box and has the marks of a program: read by machines. */
export function isCode({ text, tag, marks }: Block): boolean {
  const set = marks.filter((mark) => mark.tag === 'code' || mark.tag === 'samp');
  const size = set.reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return size > 0.6 * text.length || (tag === 'pre' && codeMarks.test(text.slice(0, 2_000)));
}

const codeMarks = /[;{}]\s*$|=>|\w\(\)|[{}]\s|==|::\w/;
