import { describe, expect, it } from 'vitest';
import { scanMarkup, type MarkupReader } from './scan-markup.ts';

/** What a reader hears, a line each; elements called `skip` are not entered. */
function heard(markup: string, noscriptIsText = true): string[] {
  const lines: string[] = [];
  const reader: MarkupReader = {
    open: (name, attributes, number) => {
      lines.push(`<${name} #${number}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}`);
      return name !== 'skip';
    },
    close: (name) => void lines.push(`/${name}`),
    text: (data, anchor, offset) => void lines.push(`@${anchor}+${offset}: ${data}`),
    raw: (name, _attributes, content) => void lines.push(`${name}: ${content}`),
    goesOn: () => true,
  };
  scanMarkup(markup, reader, { attributes: new Set(['class', 'href']), noscriptIsText });
  return lines;
}

describe('scanMarkup', () => {
  it('hears elements, wanted attributes and texts in order', () => {
    expect(heard('<p class="a &amp; &quot;b&quot;" data-x="1">5 &lt; 6<b>!</b> so</p>')).toEqual([
      '<p #0 class=a & "b"',
      '@0+0: 5 < 6',
      '<b #1',
      '@2+0: !',
      '/b',
      '@3+0:  so',
      '/p',
    ]);
  });

  it('counts text on over a comment, as neighbouring text nodes', () => {
    expect(heard('<p>ab<!-- <b> -->cd</p>')).toEqual(['<p #0', '@0+0: ab', '@0+2: cd', '/p']);
  });

  it('takes a greater-than sign in a value for no end of the tag', () => {
    expect(heard('<a data-x="a>b" href="/c">d</a>')).toEqual(['<a #0 href=/c', '@0+0: d', '/a']);
  });

  it('keeps scripts and styles as they are written', () => {
    expect(heard('<div><script>if (a<b) "&amp;"</script>x</div>')).toEqual([
      '<div #0',
      'script: if (a<b) "&amp;"',
      '@3+0: x',
      '/div',
    ]);
  });

  it('numbers what it does not enter, but nothing in a template', () => {
    expect(
      heard('<div><skip><i></i></skip><template><i>t</i></template><b></b></div>').filter((line) =>
        line.startsWith('<'),
      ),
    ).toEqual(['<div #0', '<skip #1', '<template #3', '<i #0', '<b #4']);
  });

  it('numbers what stands in a noscript only where scripts are off', () => {
    const markup = '<noscript><img></noscript><b></b>';
    expect(heard(markup, true)).toContain('<b #1');
    expect(heard(markup, false)).toContain('<b #2');
  });

  it('closes void elements by itself and passes over end tags of nothing', () => {
    expect(heard('<p>a<br>b</i></p>')).toEqual(['<p #0', '@0+0: a', '<br #1', '/br', '@3+0: b', '/p']);
  });

  it.each([
    ['nothing', ''],
    ['a tag without an end', '<p class="a'],
    ['a comment without an end', '<p><!-- '],
    ['a script without an end', '<script>a'],
    ['an attribute without a value', '<p a b c'],
    ['less-than signs', '<<<'],
  ])('comes to an end with %s', (_what, markup) => {
    expect(heard(markup).length).toBeLessThan(4);
  });

  it.each(['<', '<a b ', '<a b="', '</a', '<a>', '<!--', '<script>', '<a b="&amp;">x'])(
    'does not go over it again for every %s of a million',
    (unit) => {
      let texts = 0;
      const reader: MarkupReader = {
        open: () => true,
        close: () => undefined,
        text: () => void texts++,
        raw: () => undefined,
        goesOn: () => true,
      };
      const count = 200_000;
      scanMarkup(unit.repeat(count), reader, { attributes: new Set(['b']), noscriptIsText: true });
      expect(texts).toBeLessThanOrEqual(count);
    },
  );
});
