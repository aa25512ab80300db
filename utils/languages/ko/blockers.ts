/** What holds numbers in Korean without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name 이유로 사유로 자유로 구유로
name 코로나19 코로나_19 신종코로나19
name 3.1절 4.19 5.18 6.25`,
  before: `
id 전화 번호 코드
ordinal 제
name 아이폰 갤럭시 아이패드 갤럭시_s iphone galaxy windows
clock-time 오전 오후`,
  after: `
clock-time 시
ordinal 번째 번째로 차 회차 호 대 기 층 번지 호선`,
  strokesAfter: '결승 월 호선 학년',
};
