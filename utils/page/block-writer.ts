/** Collects texts into blocks: collapses white space, leaves invisible characters out, and remembers where in the document every unit came from. */
import type { Holder } from './holder.ts';
import type { Block, BlockLink, BlockRuns, InlineMark } from './page.ts';
import type { Anchor } from './scan-markup.ts';

/** What a text cannot hold if it is to be taken as it stands: white space to collapse, or characters nobody sees. */
const needsCare = /[\t\n\r\f\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]| {2}/;
const skipped = /[ \t\n\r\f\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]+/g;
const whiteSpace = /[ \t\n\r\f]/;

export interface BlockWriter {
  readonly blocks: Block[];
  readonly runs: BlockRuns[];
  units(): number;
  /** Text that begins so many units behind its anchor; `holder` is the element it stands in. */
  addText(data: string, anchor: Anchor, offset: number, holder: Holder): void;
  startRegion(region: number, tag: string): void;
  endBlock(): void;
  openLink(href: string): void;
  closeLink(): void;
  openMark(tag: string, hint: string, value: string | undefined): void;
  closeMark(): void;
}

type MutableRuns = { -readonly [Key in keyof BlockRuns]: BlockRuns[Key][number][] };

interface OpenMark {
  readonly block: number;
  readonly start: number;
  readonly tag: string;
  readonly hint: string;
  readonly value: string | undefined;
}

/** A writer stands in one region at a time; a block ends where the region or the line does. */
export function makeBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const runs: BlockRuns[] = [];
  let written = 0;
  let region = 0;
  let tag = 'body';
  let text = '';
  let space: { anchor: Anchor; offset: number; holder: Holder } | undefined;
  let current: MutableRuns = { at: [], anchor: [], offset: [], holder: [] };
  let links: BlockLink[] = [];
  let marks: InlineMark[] = [];
  const openLinks: { href: string; start: number }[] = [];
  const openMarks: OpenMark[] = [];

  function addRun(data: string, anchor: Anchor, offset: number, holder: Holder): void {
    if (space && text) {
      pushRun(space.anchor, space.offset, space.holder);
      text += ' ';
    }
    space = undefined;
    pushRun(anchor, offset, holder);
    text += data;
  }

  function pushRun(anchor: Anchor, offset: number, holder: Holder): void {
    const last = current.at.length - 1;
    const follows =
      current.anchor[last] === anchor && (current.offset[last] ?? 0) + text.length - (current.at[last] ?? 0) === offset;
    if (follows) return;
    current.at.push(text.length);
    current.anchor.push(anchor);
    current.offset.push(offset);
    current.holder.push(holder);
  }

  function addCarefully(data: string, anchor: Anchor, offset: number, holder: Holder): void {
    skipped.lastIndex = 0;
    let from = 0;
    for (let gap = skipped.exec(data); gap; gap = skipped.exec(data)) {
      if (gap.index > from) addRun(data.slice(from, gap.index), anchor, offset + from, holder);
      if (!space && whiteSpace.test(gap[0])) space = { anchor, offset: offset + gap.index, holder };
      from = gap.index + gap[0].length;
    }
    if (from < data.length) addRun(data.slice(from), anchor, offset + from, holder);
  }

  function endBlock(): void {
    space = undefined;
    for (const link of openLinks) {
      if (link.start < text.length) links.push({ start: link.start, end: text.length, href: link.href });
      link.start = 0;
    }
    if (!text) return;
    written += text.length;
    blocks.push({ text, tag, region, links, marks });
    runs.push(current);
    text = '';
    current = { at: [], anchor: [], offset: [], holder: [] };
    links = [];
    marks = [];
  }

  return {
    blocks,
    runs,
    units: () => written + text.length,
    addText(data, anchor, offset, holder) {
      if (!needsCare.test(data) && data.charCodeAt(0) !== 32 && data.charCodeAt(data.length - 1) !== 32) {
        if (data) addRun(data, anchor, offset, holder);
      } else addCarefully(data, anchor, offset, holder);
    },
    startRegion(next, name) {
      endBlock();
      region = next;
      tag = name;
    },
    endBlock,
    openLink: (href) => void openLinks.push({ href, start: text.length + (space && text ? 1 : 0) }),
    closeLink() {
      const link = openLinks.pop();
      if (link && link.start < text.length) links.push({ start: link.start, end: text.length, href: link.href });
    },
    openMark: (name, hint, value) =>
      void openMarks.push({
        block: blocks.length,
        start: text.length + (space && text ? 1 : 0),
        tag: name,
        hint,
        value,
      }),
    closeMark() {
      const mark = openMarks.pop();
      if (!mark || mark.block !== blocks.length || mark.start >= text.length) return;
      marks.push({
        start: mark.start,
        end: text.length,
        tag: mark.tag,
        hint: mark.hint,
        ...(mark.value && { value: mark.value }),
      });
    },
  };
}
