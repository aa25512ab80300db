/** Units and currencies of Korean. */
import { symbolsAfter, symbolsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
KRW 원
USD 달러 미국달러 불
USD*0.01 센트
EUR 유로
JPY 엔
CNY 위안 위안화
GBP 파운드
CAD 캐나다_달러
HKD 홍콩_달러
% % 퍼센트 프로
{pp} %포인트 %p 퍼센트포인트
{point} 포인트
{times} 배
{rank} 위
{person} 명 인 사람
{household} 가구 세대
{share} 주
{count} 개 건 대 곳 채 마리 권 장 척 회 번 종 개국 편 통 그루
km 킬로미터 km
m 미터 메터 m
cm 센티미터 센티 센치 cm
mm 밀리미터 mm
[mi_i] 마일
km2 제곱킬로미터 ㎢
m2 제곱미터 ㎡
{ping} 평
har 헥타르
L 리터
kg 킬로그램 kg
g 그램
t 톤
[bbl_us] 배럴
kW.h 킬로와트시
Cel 도 ℃ 도씨
[degF] 화씨
a 년 살 세
mo 개월
wk 주일
d 일
h 시간
min 분
s 초
${symbolsAfter}`,
  coins: `
USD*0.01 센트
EUR*0.01 센트`,
  before: symbolsBefore,
  angles: '북위 남위 동경 서경 경사 경사각 각도 기울기',
  bearings: '선 각도 회전 각',
  tails:
    '이 가 을 를 은 는 에 의 로 과 와 도 만 까 부 씩 당 중 쯤 정 이 미 안 넘 으 에 나 인 간 짜 째 여 가 밖 보 꼴 뿐 선 들 라 전 후 내 외 였 었 며 든 란 입 인',
  per: '/ 당',
};
