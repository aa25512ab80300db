/** Bounds, verbs and other words around a quantity in Korean. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
~ 약 대략
>= 최소 적어도
<= 최대
<~ 거의`,
  boundsAfter: `
>= 이상
<= 이하 이내
< 미만
> 초과 넘는 여
~ 정도 가량 안팎 쯤`,
  before: `
is 은 는 이 가 도
skip 전날보다 에서 까지 을 를 의 에 로 으로 총 모두
yoy 지난해보다 전년보다 작년보다 전년_대비 전년_동기_대비 전년_동월_대비 작년_대비
mom 전월_대비 전달_대비 전분기_대비
up 플러스
down 마이너스
forecast 예상
target 목표`,
  after: `
to 로 으로 에
up 증가한 상승한 늘어난 오른 성장한 급증한 뛴 증가 상승 늘어 늘었 올라 올랐 성장 급증
down 감소한 하락한 줄어든 내린 급감한 떨어진 떨어졌 인하 감소 하락 줄어 줄었 내려 내렸 급감
of 의
skip 이 가`,
  anywhere: `
respectively 각각
breakdown 이_가운데 이_중
forecast 전망 예상 추정
target 목표 계획 예정
source-after 에_따르면
yoy 전년_대비 전년_동기_대비 전년_동월_대비
mom 전월_대비`,
};
