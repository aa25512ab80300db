/** An ISO date or interval as it is read: `2020/2024` is 2020–2024. */
export function periodWords(iso: string): string {
  return iso.replace('/', '–');
}
