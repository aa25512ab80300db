/** Time words of Korean. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  year: '년도 년',
  month: '월',
  day: '일',
  weekdays: `
1 월요일
2 화요일
3 수요일
4 목요일
5 금요일
6 토요일
7 일요일`,
  words: `
Y0 올해 금년
Y-1 지난해 작년
Y+1 내년
M0 이번_달 이달
M-1 지난달
D0 오늘
D-1 어제
NOW 현재
Q1 1분기
Q2 2분기
Q3 3분기
Q4 4분기
H1 상반기
H2 하반기
END 말
START 초`,
  before: `
LAST 최근 지난
NEXT 향후 앞으로`,
  after: `
SINCE 이후 이래
BY 까지
FRAME 만에 전 동안 연속
BASE 대비`,
};
