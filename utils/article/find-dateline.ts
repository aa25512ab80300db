/** The first line of the body → its dateline, as printed: `新华社北京5月20日电`, `LISBON (Reuters) —`. */

const reach = 90;
const bracketed = /^\p{Lu}[\p{L}\p{M}.,' /\d-]{1,50}\([^()]{2,30}\)\s?[.,]?\s?[-–—]{1,2}/u;
const capitals = /^\p{Lu}{2}[\p{Lu}.,' -]{1,30}(?:, \p{Lu}[\p{L}.]{1,12})?\s[-–—]{1,2}\s/u;
const agencyFirst = /^[(（【[［][^()（）【】[\]]{2,30}[)）】\]］]/;
const runOn = /^[（(【\s　]{0,3}[^\s，。,：:！？]{2,24}?(?:电|讯|電|訊|消息|報導|报道)(?=[\s　（(）)：:】，,])/u;

export function findDateline(firstLine: string): string | undefined {
  const head = firstLine.slice(0, reach);
  const found = bracketed.exec(head) ?? capitals.exec(head) ?? agencyFirst.exec(head) ?? runOn.exec(head);
  return found?.[0].replace(/[\s\-–—]{1,4}$/, '').trim() || undefined;
}
