import { describe, expect, it } from 'vitest';
import { charsetOf, decodePage } from './decode-page.ts';

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));

describe('decodePage', () => {
  it.each([
    ['gbk', '来源', [0xc0, 0xb4, 0xd4, 0xb4]],
    ['gb2312', '来源', [0xc0, 0xb4, 0xd4, 0xb4]],
    ['gb18030', '来源', [0xc0, 0xb4, 0xd4, 0xb4]],
    ['big5', '來源', [0xa8, 0xd3, 0xb7, 0xbd]],
    ['euc-jp', '出典', [0xbd, 0xd0, 0xc5, 0xb5]],
    ['shift_jis', '出典', [0x8f, 0x6f, 0x93, 0x54]],
    ['euc-kr', '출처', [0xc3, 0xe2, 0xc3, 0xb3]],
  ])('reads a page that declares %s', (charset, expected, encoded) => {
    expect(decodePage(bytesOf(`<html><head><meta charset="${charset}"></head><p>`, encoded))).toContain(expected);
    const old = `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}"><p>`;
    expect(decodePage(bytesOf(old, encoded))).toContain(expected);
  });

  it('believes a byte order mark before the charset given, and that before the declaration', () => {
    expect(charsetOf(bytesOf([0xef, 0xbb, 0xbf], '<meta charset=gbk>'), 'big5')).toBe('utf-8');
    expect(charsetOf(bytesOf([0xff, 0xfe]))).toBe('utf-16le');
    expect(charsetOf(bytesOf([0xfe, 0xff]))).toBe('utf-16be');
    expect(charsetOf(bytesOf('<meta charset=gbk>'), 'big5')).toBe('big5');
  });

  it('passes over charsets that nobody knows and takes the next word for it', () => {
    expect(charsetOf(bytesOf('<meta charset=gbk>'), 'no-such-charset')).toBe('gbk');
    expect(charsetOf(bytesOf('<meta charset=no-such-charset>来源'))).toBe('utf-8');
    expect(charsetOf(bytesOf('<meta charset=utf-16le>来源'))).toBe('utf-8');
    expect(charsetOf(bytesOf('<?xml version="1.0" encoding="shift_jis"?><p>'))).toBe('shift_jis');
  });

  it('guesses where nothing is declared', () => {
    expect(decodePage(bytesOf('<p>来源'))).toBe('<p>来源');
    expect(decodePage(bytesOf('<p>', [0xc0, 0xb4, 0xd4, 0xb4]))).toBe('<p>来源');
    expect(decodePage(new Uint8Array())).toBe('');
    expect(charsetOf(Uint8Array.from([0xff, 0xff, 0x81]))).toBe('windows-1252');
  });
});
